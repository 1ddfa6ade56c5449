package org.yearbookgame.ui.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.storage.SamplePictures;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.FxToolkit;
import org.yearbookgame.ui.HeldBackground;
import org.yearbookgame.ui.portraits.PortraitLoader.Loaded;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

@ExtendWith(FxToolkit.class)
final class PortraitLoaderTest {
  private static final List<Portrait> FIRST = portraits("1", "2", "3", "4");
  private static final List<Portrait> SECOND = portraits("3", "4", "5", "6");
  private static final int WIDTH = 40;
  private static final int HEIGHT = 50;

  @TempDir Path pictures;

  private final HeldBackground background = new HeldBackground();
  private final List<Loaded> told = new ArrayList<>();
  private PortraitLoader loader = new PortraitLoader(Path.of(""), background);

  private static List<Portrait> portraits(String... names) {
    return Stream.of(names).map(name -> new Portrait(name + ".png")).toList();
  }

  @BeforeEach
  void makePictures() throws IOException {
    byte[] picture = SamplePictures.png(160, 200);
    for (int i = 1; i <= 6; i++) {
      Files.write(pictures.resolve(i + ".png"), picture);
    }
    Files.write(pictures.resolve("bad.png"), new byte[0]);
    loader = new PortraitLoader(pictures, background);
  }

  @Test
  void nothingIsToldBeforeTheLastIsDecided() {
    load(FIRST);
    assertEquals(4, background.waiting());
    background.doWork();
    assertEquals(List.of(), told);
    background.follow();
    assertEquals(Set.copyOf(FIRST), only().images().keySet());
    assertEquals(Map.of(), only().unreadable());
    only().images().values().forEach(PortraitLoaderTest::assertFramed);
  }

  @Test
  void whatCannotBeReadIsToldBesideTheRest() {
    load(portraits("1", "bad"));
    background.finish();
    assertEquals(Set.copyOf(portraits("1")), only().images().keySet());
    assertEquals(Map.of(new Portrait("bad.png"), new NotAPicture("bad.png")), only().unreadable());
  }

  @Test
  void whatIsAtHandIsToldAtOnce() {
    load(FIRST);
    background.finish();
    load(FIRST);
    assertEquals(0, background.waiting());
    assertEquals(2, told.size());
    assertEquals(told.get(0), told.get(1));
  }

  @Test
  void nobodyAskedForIsToldAtOnce() {
    load(List.of());
    assertEquals(new Loaded(Map.of(), Map.of()), only());
  }

  @Test
  void aPortraitAskedForTwiceIsDecodedOnce() {
    load(FIRST);
    load(SECOND);
    assertEquals(6, background.waiting());
    background.finish();
    Portrait shared = new Portrait("3.png");
    assertSame(told.get(0).images().get(shared), told.get(1).images().get(shared));
  }

  @Test
  void aPortraitNamedTwiceIsToldOnce() {
    load(portraits("1", "1"));
    assertEquals(1, background.waiting());
    background.finish();
    assertEquals(Set.copyOf(portraits("1")), only().images().keySet());
  }

  @Test
  void anotherSizeIsDecodedAnew() {
    load(portraits("1"));
    background.finish();
    loader.load(portraits("1"), WIDTH, HEIGHT + 1, told::add);
    assertEquals(1, background.waiting());
  }

  @Test
  void onceCancelledNothingIsToldOrDecoded() {
    Loading loading = load(FIRST);
    loading.cancel();
    loading.cancel();
    assertEquals(0, background.waiting());
    background.finish();
    assertEquals(List.of(), told);
  }

  @Test
  void aResultThatComesAfterCancellingIsDropped() {
    Loading loading = load(FIRST);
    background.doWork();
    loading.cancel();
    background.follow();
    assertEquals(List.of(), told);
    load(FIRST);
    background.finish();
    assertEquals(Set.copyOf(FIRST), only().images().keySet());
  }

  @Test
  void whatOthersWaitForIsDecodedThoughOneGaveUp() {
    Loading first = load(FIRST);
    load(SECOND);
    first.cancel();
    assertEquals(4, background.waiting());
    background.finish();
    assertEquals(Set.copyOf(SECOND), only().images().keySet());
  }

  @Test
  void cancellingAfterTheEndChangesNothing() {
    Loading loading = load(FIRST);
    background.finish();
    loading.cancel();
    load(FIRST);
    assertEquals(2, told.size());
  }

  @Test
  void whoIsToldMayAskForMoreAndGiveUpOthers() {
    Loading other = load(FIRST);
    loader.load(
        FIRST,
        WIDTH,
        HEIGHT,
        loaded -> {
          told.add(loaded);
          load(SECOND);
        });
    other.cancel();
    background.finish();
    assertEquals(
        List.of(Set.copyOf(FIRST), Set.copyOf(SECOND)),
        told.stream().map(loaded -> loaded.images().keySet()).toList());
  }

  @Test
  void noMoreBytesAreKeptThanAllowed() {
    loader = new PortraitLoader(pictures, background, new Shelf(2L * 4 * WIDTH * HEIGHT, 0));
    load(FIRST);
    background.finish();
    load(portraits("3", "4"));
    assertEquals(2, told.size());
    load(portraits("1"));
    assertEquals(1, background.waiting());
  }

  @Test
  void withoutABackgroundAllIsToldAtOnce() {
    loader = new PortraitLoader(pictures, Background.sameThread());
    load(FIRST);
    assertEquals(Set.copyOf(FIRST), only().images().keySet());
  }

  @Test
  @Timeout(30)
  void onRealThreadsConsumersAreToldOnTheFxThread() throws InterruptedException {
    BlockingQueue<Boolean> onFxThread = new ArrayBlockingQueue<>(1);
    FxToolkit.onFxThread(
        () ->
            new PortraitLoader(pictures, Background.ofThreads(2))
                .load(FIRST, WIDTH, HEIGHT, _ -> onFxThread.add(Platform.isFxApplicationThread())));
    assertTrue(onFxThread.take());
  }

  private Loading load(List<Portrait> portraits) {
    return loader.load(portraits, WIDTH, HEIGHT, told::add);
  }

  private Loaded only() {
    assertEquals(1, told.size());
    return told.getFirst();
  }

  private static void assertFramed(Image image) {
    assertEquals(List.of(40.0, 50.0), List.of(image.getWidth(), image.getHeight()));
  }
}
