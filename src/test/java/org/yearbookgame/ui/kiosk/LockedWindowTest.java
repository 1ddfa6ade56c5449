package org.yearbookgame.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.util.OptionalInt;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yearbookgame.ui.FxToolkit;

@ExtendWith(FxToolkit.class)
final class LockedWindowTest {
  /// How a window stands.
  private record Place(boolean showing, boolean iconified, boolean fullScreen) {
    private static Place of(Stage stage) {
      return new Place(stage.isShowing(), stage.isIconified(), stage.isFullScreen());
    }
  }

  private static final Place LOCKED = new Place(true, false, true);

  private static LockedWindow open() {
    LockedWindow window = new LockedWindow(new Stage(), OptionalInt.empty());
    window.stage().setScene(new Scene(new Group()));
    window.stage().show();
    return window;
  }

  @Test
  void aWindowThatIsMinimizedComesBack() {
    LockedWindow window = onFxThread(LockedWindowTest::open);

    doOnFxThread(() -> window.stage().setIconified(true));

    assertEquals(LOCKED, onFxThread(() -> Place.of(window.stage())));
    doOnFxThread(window::leave);
  }

  @Test
  void aWindowThatLeavesFullScreenFillsItAgain() {
    LockedWindow window = onFxThread(LockedWindowTest::open);

    doOnFxThread(() -> window.stage().setFullScreen(false));

    assertEquals(LOCKED, onFxThread(() -> Place.of(window.stage())));
    doOnFxThread(window::leave);
  }

  @Test
  void whoeverAsksItToCloseIsRefused() {
    LockedWindow window = onFxThread(LockedWindowTest::open);

    doOnFxThread(
        () ->
            window
                .stage()
                .fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));

    assertEquals(LOCKED, onFxThread(() -> Place.of(window.stage())));
    doOnFxThread(window::leave);
  }
}
