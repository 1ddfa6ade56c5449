package org.yearbookgame.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yearbookgame.kiosk.Awake;
import org.yearbookgame.kiosk.Supervisor;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.FxToolkit;
import org.yearbookgame.ui.HeldBackground;

@ExtendWith(FxToolkit.class)
final class VigilTest {
  /// A sign is due every ten milliseconds.
  private static final Duration PATIENCE = Duration.ofMillis(30);

  private final List<String> screen = new ArrayList<>();

  /// What the supervisor hears, and whether it was said on the FX thread.
  private record Heard(String message, boolean onFxThread) {}

  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

  private boolean hear(String message) {
    return heard.add(new Heard(message, Platform.isFxApplicationThread()));
  }

  private Awake awake() {
    screen.add("awake");
    return () -> screen.add("may sleep");
  }

  private Vigil vigil(Optional<Duration> patience, Background background) {
    return new Vigil(this::awake, Optional.of(new Supervisor(this::hear, patience)), background);
  }

  private static void hide(Stage window) {
    Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_HIDDEN));
  }

  @Test
  void theScreenIsKeptAwakeUntilTheWindowIsHidden() {
    doOnFxThread(
        () -> {
          Stage window = new Stage();
          vigil(Optional.empty(), Background.sameThread()).keepAwake(window);
          assertEquals(List.of("awake"), screen);

          hide(window);

          assertEquals(List.of("awake", "may sleep"), screen);
        });
  }

  @Test
  void aWindowHiddenAtOnceLeavesNothingAwake() {
    doOnFxThread(
        () -> {
          Stage window = new Stage();
          HeldBackground background = new HeldBackground();
          vigil(Optional.empty(), background).keepAwake(window);

          hide(window);
          background.finish();

          assertEquals(List.of("awake", "may sleep"), screen);
        });
  }

  @Test
  void theSupervisorHearsThatItCanBePlayedAndThenThatItLives() throws InterruptedException {
    Stage window =
        onFxThread(
            () -> {
              Stage kiosk = new Stage();
              vigil(Optional.of(PATIENCE), Background.sameThread()).giveSigns(kiosk);
              return kiosk;
            });

    assertEquals(new Heard("READY=1", true), heard.take());
    assertEquals(new Heard("WATCHDOG=1", true), heard.take());
    assertEquals(new Heard("WATCHDOG=1", true), heard.take());
    doOnFxThread(() -> hide(window));
  }

  @Test
  void afterTheWindowIsHiddenThereAreNoMoreSigns() throws InterruptedException {
    CountDownLatch later = new CountDownLatch(1);
    doOnFxThread(
        () -> {
          Stage window = new Stage();
          vigil(Optional.of(PATIENCE), Background.sameThread()).giveSigns(window);
          hide(window);
          heard.clear();
          PauseTransition pause =
              new PauseTransition(javafx.util.Duration.millis(2.0 * PATIENCE.toMillis()));
          pause.setOnFinished(_ -> later.countDown());
          pause.play();
        });

    later.await();

    assertEquals(List.of(), List.copyOf(heard));
  }

  @Test
  void aSupervisorThatWaitsForNoSignsIsToldOnceThatItCanBePlayed() {
    doOnFxThread(() -> vigil(Optional.empty(), Background.sameThread()).giveSigns(new Stage()));

    assertEquals(List.of(new Heard("READY=1", true)), List.copyOf(heard));
  }
}
