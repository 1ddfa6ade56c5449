package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.KeepingProblem.NotKept;
import org.yearbookgame.storage.KeepingProblem.What;
import org.yearbookgame.storage.KnownClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.storage.PlayerSettings.Wish;

final class KeepsakesTest {
  private static final Instant DAY = Instant.parse("2026-06-20T19:00:00Z");

  @TempDir private Path home;
  private final HeldBackground background = new HeldBackground();

  private Keepsakes keepsakes(Background with) {
    return new Keepsakes(new AppDirs(home.resolve("data")), with, InstantSource.fixed(DAY));
  }

  private Keepsakes nextStart() {
    Keepsakes next = keepsakes(Background.sameThread());
    next.load(_ -> {});
    return next;
  }

  private ClassFolder folder(String name) throws IOException {
    Path root = Files.createDirectories(home.resolve(name));
    Files.writeString(root.resolve("students.csv"), "Name,Gender,Image\n");
    return ((ClassSearch.Found) ClassFolder.find(root)).folder();
  }

  private static List<String> titles(Keepsakes keepsakes) {
    return keepsakes.classesProperty().get().newestFirst().stream().map(KnownClass::title).toList();
  }

  @Test
  void changeHoldsAtOnceAndIsWrittenInTheBackground() {
    Keepsakes keepsakes = keepsakes(background);
    keepsakes.change(PlayerSettings::withLargerText);
    keepsakes.change(PlayerSettings::withLargerText);
    keepsakes.change(settings -> settings.withHighContrast(Wish.ON));
    PlayerSettings chosen = PlayerSettings.USUAL.withTextSize(125).withHighContrast(Wish.ON);
    assertEquals(chosen, keepsakes.settings());
    assertEquals(PlayerSettings.USUAL, nextStart().settings());
    assertEquals(1, background.waiting());
    background.finish();
    assertEquals(chosen, nextStart().settings());
  }

  @Test
  void textGrowsAndShrinksByStepsWithinBounds() {
    Keepsakes keepsakes = keepsakes(Background.sameThread());
    List<Integer> sizes = new ArrayList<>();
    keepsakes.settingsProperty().subscribe(now -> sizes.add(now.textSize()));
    for (int i = 0; i < 7; i++) {
      keepsakes.change(PlayerSettings::withLargerText);
    }
    for (int i = 0; i < 7; i++) {
      keepsakes.change(PlayerSettings::withSmallerText);
    }
    assertEquals(List.of(100, 110, 125, 150, 175, 200, 175, 150, 125, 110, 100), sizes);
  }

  @Test
  void theLastClassThatIsStillThereIsOpenedAtTheNextStart() throws IOException {
    Keepsakes keepsakes = keepsakes(Background.sameThread());
    List<Optional<ClassFolder>> last = new ArrayList<>();
    keepsakes.load(last::add);
    keepsakes.add(folder("a").open());
    keepsakes.load(last::add);
    ClassFolder a = folder("a");
    Files.delete(a.list());
    keepsakes.load(last::add);
    assertEquals(List.of(Optional.empty(), Optional.of(a), Optional.empty()), last);
    assertEquals(List.of("a"), titles(keepsakes));
  }

  @Test
  void otherWindowsClassesJoinTheList() throws IOException {
    Keepsakes one = nextStart();
    Keepsakes other = nextStart();
    one.add(folder("a").open());
    other.add(folder("b").open());
    assertEquals(List.of("a", "b"), titles(other).stream().sorted().toList());
    one.remove(one.classesProperty().get().newestFirst().getFirst().folder());
    assertEquals(List.of("b"), titles(one));
    assertEquals(List.of("b"), titles(nextStart()));
  }

  @Test
  void whatCannotBeKeptHoldsForNowAndIsToldOnce() throws IOException {
    Path data = Files.createFile(home.resolve("data"));
    Keepsakes keepsakes = keepsakes(Background.sameThread());
    keepsakes.add(folder("a").open());
    keepsakes.add(folder("b").open());
    keepsakes.change(PlayerSettings::withLargerText);
    keepsakes.change(PlayerSettings::withLargerText);
    assertEquals(List.of("a", "b"), titles(keepsakes).stream().sorted().toList());
    assertEquals(125, keepsakes.settings().textSize());
    assertEquals(
        List.of(new NotKept(What.CLASSES, data), new NotKept(What.SETTINGS, data)),
        keepsakes.problems());
    keepsakes.seen();
    assertEquals(List.of(), keepsakes.problems());
  }
}
