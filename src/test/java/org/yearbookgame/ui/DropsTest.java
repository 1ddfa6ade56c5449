package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody drags something over the window and lets it go there.
@ExtendWith(FxToolkit.class)
final class DropsTest {
  private final List<Path> taken = new ArrayList<>();

  private List<Path> drop(Map<DataFormat, Object> dragged) {
    Label from = new Label("from here");
    Label to = new Label("to here");
    Stage stage =
        onFxThread(
            () -> {
              Stage window = new Stage();
              Scene scene = new Scene(new VBox(200, from, to), 400, 400);
              Drops.on(scene, taken::add);
              window.setScene(scene);
              window.show();
              return window;
            });
    from.setOnDragDetected(
        drag -> {
          ClipboardContent content = new ClipboardContent();
          content.putAll(dragged);
          from.startDragAndDrop(TransferMode.COPY).setContent(content);
          drag.consume();
        });
    Robot robot = onFxThread(Robot::new);
    act(() -> robot.mouseMove(from.localToScreen(5, 5)));
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    for (int y = 20; y <= 240; y += 20) {
      int below = y;
      act(() -> robot.mouseMove(from.localToScreen(5, below)));
    }
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
    doOnFxThread(stage::close);
    return taken;
  }

  private static void act(Runnable act) {
    doOnFxThread(act);
    onFxThread(() -> null);
  }

  @Test
  void firstOfTheFilesThatAreDroppedIsTaken() {
    Path file = Path.of("Class of 1984.yearbook").toAbsolutePath();
    Path other = Path.of("students.csv").toAbsolutePath();
    assertEquals(
        List.of(file), drop(Map.of(DataFormat.FILES, List.of(file.toFile(), other.toFile()))));
  }

  @Test
  void wordsThatAreDroppedAreNoClass() {
    assertEquals(List.of(), drop(Map.of(DataFormat.PLAIN_TEXT, "Class of 1984.yearbook")));
  }
}
