package org.yearbookgame.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.yearbookgame.game.Mode;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.organizer.Organizer;

/// Between those who play and those who prepare: the way to the organizer's screens and back.
final class OrganizerDoor implements Organizer.Elsewhere {
  private final Surroundings around;
  private final ScreenPlace place;
  private final Theme theme;
  private final Runnable leave;
  private final Organizer organizer;

  /// @param leave goes back to where players begin
  OrganizerDoor(Stage window, Surroundings around, ScreenPlace place, Theme theme, Runnable leave) {
    this.around = around;
    this.place = place;
    this.theme = theme;
    this.leave = leave;
    this.organizer = new Organizer(window, around, theme.em(), this);
  }

  /// Shows the organizer's screens, where they were left.
  void open() {
    theme.wear(Sheets.PREPARE);
    organizer.show();
  }

  @Override
  public void show(Screen screen) {
    theme.wear(SchoolColours.USUAL);
    place.show(screen);
  }

  @Override
  public void leave() {
    leave.run();
  }

  @Override
  public void play(OpenedClass opened) {
    SittingScreens screens =
        new SittingScreens(
            Sitting.forATry(opened, around), false, around, place, theme.em(), new OnlyBack());
    theme.wear(SchoolColours.of(opened.settings().colour(), opened.settings().colour2()));
    Stream.of(Mode.values())
        .filter(screens.sitting()::canBePlayed)
        .findFirst()
        .ifPresentOrElse(screens::play, organizer::show);
  }

  /// From a game for a try every way leads back to the organizer.
  private final class OnlyBack implements SittingScreens.Elsewhere {
    @Override
    public Optional<Runnable> start() {
      return Optional.of(organizer::show);
    }

    @Override
    public void chooseClass() {
      organizer.show();
    }

    @Override
    public void lookAgain() {
      organizer.show();
    }

    @Override
    public void showOptions() {
      organizer.show();
    }

    @Override
    public void showClasses() {
      organizer.show();
    }

    @Override
    public void prepare() {
      organizer.show();
    }

    @Override
    public Optional<Path> choosePlaceFor(String suggestedName) {
      return Optional.empty();
    }
  }
}
