package org.yearbookgame.ui.organizer.kiosk;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.yearbookgame.kiosk.Glass;

/// The whole screen with a target in each corner, as large as the kiosk's: whether touch reaches
/// everywhere, and where it should. Esc leaves it.
final class CornerTry {
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final StackPane root = new StackPane();
  private final Set<Pos> touched = new HashSet<>();
  private final Runnable done;

  /// @param owner whose style sheets it wears
  /// @param mmPerPixel of the screen
  /// @param done runs once all four were touched
  CornerTry(Window owner, double mmPerPixel, Parts parts, Runnable done) {
    this.done = done;
    root.getStyleClass().add("setup-corners");
    root.getChildren().add(new Label(parts.text("setup.try.corners.now")));
    double size = Glass.TARGET / mmPerPixel;
    for (Pos corner : new Pos[] {Pos.TOP_LEFT, Pos.TOP_RIGHT, Pos.BOTTOM_LEFT, Pos.BOTTOM_RIGHT}) {
      root.getChildren().add(target(corner, size, parts.text("setup.try.corner")));
    }
    Scene scene = new Scene(root);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setScene(scene);
  }

  private Button target(Pos corner, double size, String words) {
    Button target = new Button(words);
    target.getStyleClass().add("setup-corner");
    ReadOnlyDoubleProperty side = new ReadOnlyDoubleWrapper(size).getReadOnlyProperty();
    target.minWidthProperty().bind(side); // what is set, a style sheet would set again
    target.minHeightProperty().bind(side);
    target.maxWidthProperty().bind(side);
    target.setOnAction(
        _ -> {
          target.setVisible(false);
          touched.add(corner);
          if (touched.size() == 4) {
            stage.close();
            done.run();
          }
        });
    StackPane.setAlignment(target, corner);
    return target;
  }

  /// Fills the screen: bounds first, for without a window manager full screen changes no size.
  void open() {
    Rectangle2D screen = Screen.getPrimary().getBounds();
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setWidth(screen.getWidth());
    stage.setHeight(screen.getHeight());
    stage.setFullScreenExitHint("");
    stage.setFullScreen(true);
    stage.show();
    root.requestFocus();
  }
}
