package org.yearbookgame.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator.SplittableGenerator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.yearbookgame.game.Mode;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.check.CheckView;
import org.yearbookgame.ui.check.CheckView.Line;
import org.yearbookgame.ui.play.PlayModel;

/// Leads from class to class: opening one, playing it, or saying why it cannot be played.
public final class Screens {
  /// What the screens need from outside.
  ///
  /// @param clock in nanoseconds, from any origin
  /// @param random draws who is asked and who is shown
  /// @param example the class that comes with the program
  public record Surroundings(
      Messages messages,
      Background background,
      LongSupplier clock,
      SplittableGenerator random,
      ClassFolder example) {}

  private static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Surroundings around;
  private final Messages messages;
  private final ScreenPlace place;
  private final Theme theme;
  private Optional<SittingScreens> playing = Optional.empty();

  /// Puts the screens into a window, which is still to be shown.
  public Screens(Stage stage, Surroundings around) {
    this.stage = stage;
    this.around = around;
    this.messages = around.messages();
    this.place = new ScreenPlace(WIDTH, HEIGHT, around.clock());
    this.theme = new Theme(place.scene());
    stage.setScene(place.scene());
    stage.setTitle(messages.text("shell.title"));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc leads back a screen
    place.scene().getAccelerators().put(FULL_SCREEN, this::changeFullScreen);
  }

  private void changeFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /// Opens a class in the background and shows its start, or why it cannot be played.
  public void open(ClassFolder folder) {
    around.background().run(folder::open, this::show, this::openExample);
  }

  /// Begins a game of the class that is open, if anybody can be asked.
  public void play(Mode mode) {
    playing.ifPresent(screens -> screens.play(mode));
  }

  /// The game that was begun and not finished.
  public Optional<PlayModel> underWay() {
    return playing.flatMap(SittingScreens::underWay);
  }

  /// Goes back to the start of the class that is open.
  public void showHome() {
    playing.ifPresent(SittingScreens::showHome);
  }

  private void openExample() {
    open(around.example());
  }

  /// Shows the start of a class, or why it cannot be played.
  public void show(OpenedClass opened) {
    playing.ifPresent(SittingScreens::leave);
    playing = Optional.empty();
    stage.setTitle(opened.settings().title());
    theme.wear(SchoolColours.of(opened.settings().colour()));
    Sitting sitting = Sitting.of(opened, around);
    if (sitting.canBePlayed()) {
      boolean example = opened.folder().equals(around.example());
      SittingScreens screens =
          new SittingScreens(
              sitting,
              example,
              around,
              place,
              theme.em(),
              this::chooseClass,
              () -> find(opened.folder().list()));
      playing = Optional.of(screens);
      screens.showHome();
    } else {
      showProblems(opened);
    }
  }

  private void showProblems(OpenedClass opened) {
    showCheck(
        messages.text("check.class", opened.settings().title()),
        messages.text("check.title"),
        opened.problems().stream().limit(CheckView.MOST).map(this::line).toList(),
        opened.problems().size(),
        () -> open(opened.folder()));
  }

  private Line line(RosterProblem problem) {
    boolean stops = problem.effect() != RosterProblem.Effect.WORTH_KNOWING;
    return new Line(stops, messages.title(problem), messages.remedy(problem));
  }

  private void showMissing(ClassSearch.Missing missing, Runnable again) {
    Line line = new Line(true, messages.say(missing), "");
    showCheck(
        messages.text("shell.title"), messages.text("missing.title"), List.of(line), 1, again);
  }

  private void showCheck(String where, String title, List<Line> lines, int count, Runnable again) {
    place.show(
        new CheckView(
            where,
            title,
            lines,
            count,
            messages,
            new CheckView.Actions() {
              @Override
              public void openAnother() {
                chooseClass();
              }

              @Override
              public void lookAgain() {
                again.run();
              }

              @Override
              public void playExample() {
                openExample();
              }
            }));
  }

  private void chooseClass() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.text("shell.choose"));
    File chosen = chooser.showDialog(stage);
    if (chosen != null) {
      find(chosen.toPath());
    }
  }

  /// Looks for a class and opens it, or says that none is there.
  public void find(Path where) {
    around
        .background()
        .run(
            () -> ClassFolder.find(where),
            search -> {
              switch (search) {
                case ClassSearch.Found(ClassFolder folder) -> open(folder);
                case ClassSearch.Missing missing -> showMissing(missing, () -> find(where));
              }
            },
            this::openExample);
  }
}
