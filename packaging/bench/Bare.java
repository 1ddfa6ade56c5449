import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that opens a window: one label, as large as the game's window.
public final class Bare {
  private Bare() {}

  /// Opens the window, or, to train the cache, draws it without a display.
  public static void main(String[] args) {
    boolean headless = args.length > 0;
    if (headless) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new StackPane(new Label("Class of 1984")), 1280, 800));
          stage.show();
          if (headless) {
            stage.getScene().snapshot(null);
            Platform.runLater(() -> System.exit(0));
          }
        });
  }
}
