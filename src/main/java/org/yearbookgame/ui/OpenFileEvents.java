package org.yearbookgame.ui;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// macOS tells by an event, not by an argument, which file was double-clicked. JavaFX passes it on
/// to nobody; its own class for events is the one place to hear of it (started with
/// `--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED`).
final class OpenFileEvents extends Application.EventHandler {
  private final Application.EventHandler before;
  private final Consumer<Path> arrived;

  private OpenFileEvents(Application.EventHandler before, Consumer<Path> arrived) {
    this.before = before;
    this.arrived = arrived;
  }

  /// Listens. To be called on the FX thread.
  ///
  /// @param arrived takes the file; of several, the first
  static void on(Consumer<Path> arrived) {
    Application application = Application.GetApplication();
    application.setEventHandler(new OpenFileEvents(application.getEventHandler(), arrived));
  }

  @Override
  public void handleOpenFilesAction(Application application, long time, String[] files) {
    Stream.of(files).limit(1).map(Path::of).forEach(arrived);
  }

  @Override
  public void handleQuitAction(Application application, long time) {
    before.handleQuitAction(application, time);
  }

  @Override
  public void handlePreferencesChanged(Map<String, Object> preferences) {
    before.handlePreferencesChanged(preferences);
  }
}
