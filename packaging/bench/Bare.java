import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that opens a window: one label, as large as the game's window.
public final class Bare {
  private Bare() {}

  private static final long SHOWN_MILLIS = 500;

  /// Opens the window; to train the cache, as the game's is, closes it again.
  public static void main(String[] args) {
    boolean closes = args.length > 0;
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new StackPane(new Label("Class of 1984")), 1280, 800));
          stage.show();
          if (closes) {
            Thread.ofPlatform().start(() -> close(stage));
          }
        });
  }

  private static void close(Stage stage) {
    try {
      Thread.sleep(SHOWN_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Platform.runLater(stage::close);
  }
}
