package org.yearbookgame.ui.kiosk;

import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

/// A window that fills its screen and that nobody closes, moves or leaves but by the program
/// itself.
final class LockedWindow {
  private final Stage stage;
  private final Rectangle2D bounds;
  private boolean unlocked;
  private boolean comingBack;

  /// Locks a window that was not shown yet.
  ///
  /// @param monitor to be filled, counted from 1; the first, where there is no such one
  LockedWindow(Stage stage, OptionalInt monitor) {
    this.stage = stage;
    this.bounds = screen(monitor).getBounds();
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setAlwaysOnTop(true);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnCloseRequest(
        request -> {
          if (!unlocked) {
            request.consume();
          }
        });
    stage.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> fill());
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> fill());
    stage.iconifiedProperty().subscribe(this::comeBackSoon);
    stage.fullScreenProperty().subscribe(this::comeBackSoon);
    stage.focusedProperty().subscribe(this::comeBackSoon);
    fill();
  }

  private static Screen screen(OptionalInt monitor) {
    List<Screen> screens = Screen.getScreens();
    int place = monitor.orElse(1) - 1;
    return place < 0 || place >= screens.size() ? Screen.getPrimary() : screens.get(place);
  }

  Stage stage() {
    return stage;
  }

  /// The screen that is filled, in logical pixels.
  Rectangle2D bounds() {
    return bounds;
  }

  /// Without a window manager full screen alone leaves the window as large as it was.
  private void fill() {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setFullScreen(true);
  }

  /// Not while the window system still tells of the change: it would tell of it again at once, and
  /// so without end.
  private void comeBackSoon() {
    if (!comingBack) {
      comingBack = true;
      Platform.runLater(this::comeBack);
    }
  }

  private void comeBack() {
    comingBack = false;
    if (stage.isShowing() && !unlocked) {
      if (stage.isIconified()) {
        stage.setIconified(false);
      }
      if (!stage.isFullScreen()) {
        fill();
      }
      if (!stage.isFocused()) {
        stage.toFront();
        stage.requestFocus();
      }
    }
  }

  /// Lets the window go, and closes it.
  void leave() {
    unlocked = true;
    stage.hide();
  }
}
