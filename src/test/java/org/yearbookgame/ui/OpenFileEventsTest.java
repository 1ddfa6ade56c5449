package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Told of a double-click as macOS tells it; no Mac is needed to be told.
@ExtendWith(FxToolkit.class)
final class OpenFileEventsTest {
  @Test
  void firstOfTheFilesArrives() {
    List<Path> arrived = new ArrayList<>();
    doOnFxThread(
        () -> {
          Application application = Application.GetApplication();
          Application.EventHandler before = application.getEventHandler();
          OpenFileEvents.on(arrived::add);
          application
              .getEventHandler()
              .handleOpenFilesAction(application, 0, new String[] {"a.yearbook", "b.yearbook"});
          application.setEventHandler(before);
        });
    assertEquals(List.of(Path.of("a.yearbook")), arrived);
  }
}
