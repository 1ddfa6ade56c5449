package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yearbookgame.prepare.project.History;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectFile;
import org.yearbookgame.prepare.project.ProjectFile.Opening.Opened;
import org.yearbookgame.prepare.project.ProjectOnDisk;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;

/// The organizer's screens in a real window, with a clock that stands still and a background that
/// works when the test says so.
final class OrganizerWindow implements AutoCloseable {
  final FakeClock clock = new FakeClock();
  final HeldBackground background = new HeldBackground();
  final Person person;

  /// How often somebody went back to where players begin.
  int left;

  private final Stage stage = new Stage();
  private final Path data;
  private final Keepsakes keepsakes = NothingKept.here();

  private OrganizerWindow(Path data) {
    this.data = data;
    Path nowhere = data.resolve("no example");
    Surroundings around =
        new Surroundings(
            Messages.of(Locale.ENGLISH),
            background,
            clock,
            new SplittableRandom(7),
            new ClassFolder(nowhere, nowhere, nowhere),
            keepsakes,
            NothingKept.scorebook(),
            NothingKept.workshop(data));
    ScreenPlace place = new ScreenPlace(1280, 800, clock);
    Theme theme = new Theme(place.scene(), around.keepsakes().settingsProperty());
    OrganizerDoor door = new OrganizerDoor(stage, around, place, theme, () -> left++);
    door.open();
    stage.setScene(place.scene());
    stage.show();
    person = new Person(stage);
  }

  /// Opens on the classes that somebody prepares.
  ///
  /// @param data where they are kept
  static OrganizerWindow classes(Path data) {
    OrganizerWindow window = onFxThread(() -> new OrganizerWindow(data));
    window.settle();
    return window;
  }

  /// Opens on the first step of a project, which is kept under its own id.
  static OrganizerWindow at(Path data, Project project) {
    switch (NothingKept.workshop(data).projects().open(project.classId())) {
      case Opened(ProjectFile file, _, _) -> {
        try (file) {
          file.save(History.of(project));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      case ProjectFile.Opening.NotOpened _, ProjectFile.Opening.Newer _ ->
          throw new AssertionError("not opened");
    }
    OrganizerWindow window = classes(data);
    window.press("Go on");
    return window;
  }

  /// Presses the button that says this, and lets happen what comes of it.
  void press(String words) {
    person.click(person.button(words));
    settle();
  }

  /// What is kept of the only project, once all is saved.
  Project kept() {
    settle();
    return ProjectOnDisk.in(data);
  }

  Scene scene() {
    return stage.getScene();
  }

  /// Makes text as large as it gets.
  void enlargeText() {
    doOnFxThread(
        () -> keepsakes.change(settings -> settings.withTextSize(PlayerSettings.LARGEST_TEXT)));
    settle();
  }

  void resize(double width, double height) {
    doOnFxThread(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    settle();
  }

  /// Makes everything ready that is waited for, lets it be painted, and lets time pass, so that
  /// whatever has appeared takes presses.
  void settle() {
    do {
      doOnFxThread(background::finish);
      TestWindow.pulse(stage);
      TestWindow.pulse(stage);
    } while (onFxThread(background::waiting) > 0);
    clock.settle();
  }

  /// Closes the window as somebody does who has had enough.
  @Override
  public void close() {
    doOnFxThread(stage::hide);
  }
}
