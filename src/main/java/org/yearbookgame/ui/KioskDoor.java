package org.yearbookgame.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.random.RandomGenerator.SplittableGenerator;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.kiosk.KioskFile;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.kiosk.KioskScreens;
import org.yearbookgame.ui.kiosk.Vigil;
import org.yearbookgame.ui.organizer.KioskStart;

/// The way to the kiosk: from the command line, and from the organizer's screens and back.
///
/// @param random draws who is asked and who is shown
/// @param dirs where the program keeps what is its own
/// @param exports the folder into which the organizer exports
/// @param vigil looks after a kiosk that runs
public record KioskDoor(
    Messages messages,
    Background background,
    InstantSource clock,
    SplittableGenerator random,
    AppDirs dirs,
    Path exports,
    Vigil vigil)
    implements KioskStart {
  /// What a kiosk begins with.
  private record Begun(OpenedClass opened, Evening evening) {
    private static Begun of(ClassFolder folder, AppDirs dirs, Instant now) {
      OpenedClass opened = folder.open();
      ClassId ofClass = ClassId.of(folder, opened.settings());
      Evening evening =
          EveningFile.of(dirs, ofClass)
              .read(ofClass)
              .orElseGet(() -> Evening.of(now, ZoneId.systemDefault()));
      return new Begun(opened, evening);
    }
  }

  /// A kiosk in its window.
  ///
  /// @param scorebook keeps what is played; to be closed afterwards
  public record Running(KioskScreens screens, Scorebook scorebook) {}

  /// Fills a window that was not shown yet. It closes when the organizer leaves the kiosk.
  public Running open(Stage window, ClassFolder folder, KioskSettings settings) {
    Scorebook scorebook =
        new Scorebook(new Results(dirs.data(), settings.results(), clock), background, clock);
    KioskScreens screens =
        new KioskScreens(
            window,
            new KioskScreens.Surroundings(
                settings.language().map(Messages::of).orElse(messages),
                background,
                System::nanoTime,
                random.split(),
                scorebook,
                dirs,
                exports),
            settings);
    vigil.keepAwake(window);
    background.run(
        () -> Begun.of(folder, dirs, clock.instant()),
        begun -> {
          screens.start(begun.opened(), begun.evening());
          vigil.giveSigns(window);
        },
        screens::giveUp);
    return new Running(screens, scorebook);
  }

  @Override
  public void start(Path classFolder, Stage window) {
    switch (ClassFolder.find(classFolder)) {
      case ClassSearch.Found(var folder) ->
          background.run(
              () -> KioskFile.in(dirs.data()).read().settings(),
              settings -> open(folder, settings, window),
              () -> {});
      case ClassSearch.Missing _ -> {} // it went since the way to it was shown
    }
  }

  /// There is always one window, or the program would end.
  private void open(ClassFolder folder, KioskSettings settings, Stage before) {
    Stage kiosk = new Stage();
    Scorebook scorebook = open(kiosk, folder, settings).scorebook();
    kiosk.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> before.show());
    kiosk.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        _ ->
            background.run(
                () -> {
                  scorebook.close();
                  return true;
                },
                _ -> {},
                () -> {}));
    kiosk.show();
    before.hide();
  }
}
