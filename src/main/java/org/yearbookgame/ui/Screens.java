package org.yearbookgame.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator.SplittableGenerator;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.yearbookgame.game.Mode;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.KnownClass;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Direction;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.classes.ClassesModel;
import org.yearbookgame.ui.classes.ClassesView;
import org.yearbookgame.ui.options.OptionsModel;
import org.yearbookgame.ui.options.OptionsView;
import org.yearbookgame.ui.organizer.Workshop;
import org.yearbookgame.ui.play.PlayModel;

/// Leads from class to class: opening one, playing it, or saying why it cannot be played.
public final class Screens {
  /// What the screens need from outside.
  ///
  /// @param clock in nanoseconds, from any origin
  /// @param random draws who is asked and who is shown
  /// @param example the class that comes with the program
  /// @param keepsakes what the player finds again
  /// @param scorebook keeps what is played
  /// @param workshop what preparing a class needs
  public record Surroundings(
      Messages messages,
      Background background,
      LongSupplier clock,
      SplittableGenerator random,
      ClassFolder example,
      Keepsakes keepsakes,
      Scorebook scorebook,
      Workshop workshop) {}

  private static final Logger LOG = Logger.getLogger(Screens.class.getName());
  private static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Surroundings around;
  private final Keepsakes keepsakes;
  private final Messages messages;
  private final ScreenPlace place;
  private final Theme theme;
  private final Openings openings;
  private final OrganizerDoor organizer;

  /// The class that is played, and those with a game that somebody may go on with.
  private final Map<ClassFolder, SittingScreens> sittings = new HashMap<>();

  private Optional<SittingScreens> playing = Optional.empty();

  /// Whether the next class that is shown is played without its start.
  private boolean atOnce;

  /// Puts the screens into a window, which is still to be shown.
  public Screens(Stage stage, Surroundings around) {
    this.stage = stage;
    this.around = around;
    this.keepsakes = around.keepsakes();
    this.messages = around.messages();
    this.place = new ScreenPlace(WIDTH, HEIGHT, around.clock());
    this.theme = new Theme(place.scene(), keepsakes.settingsProperty());
    around.scorebook().whenErased(this::forgetPlays);
    this.openings = new Openings(stage, place, around, new Doors());
    this.organizer = new OrganizerDoor(stage, around, place, theme, this::back);
    place.scene().addEventFilter(KeyEvent.KEY_PRESSED, new TextSizeKeys(keepsakes));
    Drops.on(place.scene(), this::arrive);
    if (messages.direction() == Direction.RIGHT_TO_LEFT) {
      place.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    stage.setScene(place.scene());
    stage.setTitle(messages.text("shell.title"));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc leads back a screen
    place.scene().getAccelerators().put(FULL_SCREEN, this::changeFullScreen);
  }

  private void changeFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /// Begins a game with the first class that is shown, in place of showing its start.
  public void playAtOnce() {
    atOnce = true;
  }

  /// Shows the first screen: the start of the class that was named, of the one opened last, or of
  /// the example.
  public void start(Optional<ClassFolder> named) {
    start(() -> Beginning.read(keepsakes, named, around.example()));
  }

  /// Shows the first screen once it is known what it is to show.
  public void start(Callable<Beginning> beginning) {
    around.background().run(beginning, this::begin, this::openExample);
  }

  /// Shows the first screen.
  public void begin(Beginning beginning) {
    keepsakes.take(beginning.kept());
    showFirst(beginning.first());
  }

  /// Opens a class file first.
  ///
  /// @param password the one it may need, if it is known
  public void start(Path file, Optional<char[]> password) {
    keepsakes.load(_ -> openings.open(file, password));
  }

  /// Opens a class in the background and shows its start, or why it cannot be played.
  public void open(ClassFolder folder) {
    around.background().run(folder::open, this::showFirst, this::openExample);
  }

  private void showFirst(OpenedClass opened) {
    if (show(opened) && !isExample(opened.folder())) {
      keepsakes.add(opened);
    }
  }

  /// Begins a game of the class that is open, if anybody can be asked.
  public void play(Mode mode) {
    playing.ifPresent(screens -> screens.play(mode));
  }

  /// The game that was begun and not finished.
  public Optional<PlayModel> underWay() {
    return playing.flatMap(screens -> screens.sitting().underWay());
  }

  /// Goes back to the start of the class that is open.
  public void showHome() {
    playing.ifPresent(SittingScreens::showHome);
  }

  private void openExample() {
    open(around.example());
  }

  private boolean isExample(ClassFolder folder) {
    return folder.equals(around.example());
  }

  /// Shows the start of a class; one that is as it was when it was left is gone on with.
  ///
  /// @return whether it can be played
  public boolean show(OpenedClass read) {
    OpenedClass opened = keepsakes.settings().inMemoriam() ? read : read.withoutInMemoriam();
    SittingScreens screens =
        Optional.ofNullable(sittings.get(opened.folder()))
            .filter(before -> before.sitting().isOf(opened))
            .orElseGet(() -> screensOf(opened));
    boolean playable = screens.sitting().canBePlayed();
    if (playable) {
      show(screens);
    } else {
      wear(opened.settings());
      openings.refuse(opened, () -> open(opened.folder()));
    }
    return playable;
  }

  private SittingScreens screensOf(OpenedClass opened) {
    return new SittingScreens(
        Sitting.of(opened, around),
        isExample(opened.folder()),
        around,
        place,
        theme.em(),
        new SittingScreens.Elsewhere() {
          @Override
          public void chooseClass() {
            openings.choose();
          }

          @Override
          public void lookAgain() {
            forget(opened.folder());
            openings.find(opened.folder().list());
          }

          @Override
          public void showOptions() {
            Screens.this.showOptions(opened);
          }

          @Override
          public void showClasses() {
            Screens.this.showClasses(opened);
          }

          @Override
          public void prepare() {
            organizer.open();
          }

          @Override
          public Optional<Path> choosePlaceFor(String suggestedName) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(suggestedName);
            return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
          }
        });
  }

  private void show(SittingScreens screens) {
    playing.filter(before -> !before.equals(screens)).ifPresent(SittingScreens::leave);
    sittings.values().removeIf(before -> before.sitting().underWay().isEmpty());
    sittings.put(screens.sitting().opened().folder(), screens);
    playing = Optional.of(screens);
    wear(screens.sitting().settings());
    if (atOnce && screens.sitting().canBePlayed(Mode.FACES)) {
      screens.play(Mode.FACES);
    } else {
      screens.showHome();
    }
    atOnce = false;
  }

  private void wear(ClassSettings settings) {
    stage.setTitle(settings.title());
    theme.wear(SchoolColours.of(settings.colour(), settings.colour2()));
  }

  /// Leads back to the class that is played, if there is one.
  private void back() {
    playing.ifPresentOrElse(this::show, this::openExample);
  }

  private void showOptions(OpenedClass opened) {
    boolean before = keepsakes.settings().inMemoriam();
    playing.ifPresent(
        screens ->
            place.show(
                new OptionsView(
                    new OptionsModel(keepsakes, screens.sitting()),
                    messages,
                    new OptionsView.Actions() {
                      @Override
                      public void back() {
                        if (keepsakes.settings().inMemoriam() == before) {
                          Screens.this.back();
                        } else {
                          open(opened.folder()); // its roster is another now
                        }
                      }

                      @Override
                      public void removeClass() {
                        remove(opened.folder());
                      }

                      @Override
                      public void eraseGames(Consumer<Boolean> then) {
                        around.scorebook().eraseOfThisComputer(then);
                      }
                    })));
  }

  private void showClasses(OpenedClass opened) {
    place.show(
        new ClassesView(
            new ClassesModel(keepsakes, around.background()),
            opened.settings().title(),
            messages,
            new ClassesView.Actions() {
              @Override
              public void open(KnownClass known) {
                openings.find(known::find);
              }

              @Override
              public void openExample() {
                Screens.this.openExample();
              }

              @Override
              public void openAnother() {
                openings.choose();
              }

              @Override
              public void remove(KnownClass known) {
                Screens.this.remove(known.folder());
              }

              @Override
              public void back() {
                Screens.this.back();
              }
            }));
  }

  /// Opens what was named, or says that no class is there.
  public void find(Path where) {
    openings.find(where);
  }

  /// Brings the window to the front, and opens what has come from outside: it was double-clicked or
  /// dropped. Whoever is in the middle of something is asked first.
  public void arrive(Path where) {
    comeForward();
    place.leaveTo(
        () -> openings.find(where),
        close -> new LeaveCard(messages, () -> openings.find(where), close));
  }

  /// Opens what is double-clicked while the program runs, where the system tells it by an event.
  public void listenToSystem() {
    OpenFileEvents.on(this::arrive);
  }

  /// Lets later starts of the program reach this window, as long as it is open.
  ///
  /// @param doorbell where they ring
  public void answer(Path doorbell) {
    around
        .background()
        .run(
            () -> Doorbell.hang(doorbell, wanted -> Platform.runLater(() -> visit(wanted))),
            hung ->
                hung.ifPresent(
                    bell -> stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> take(bell))),
            () -> {});
  }

  private void visit(Optional<Path> wanted) {
    wanted.ifPresentOrElse(this::arrive, this::comeForward);
  }

  private static void take(Doorbell bell) {
    try {
      bell.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "The next start takes it away", e);
    }
  }

  /// Brings the window to the front.
  public void comeForward() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void remove(ClassFolder folder) {
    boolean open =
        playing.filter(one -> one.sitting().opened().folder().equals(folder)).isPresent();
    forget(folder);
    if (keepsakes.keeps(folder)) {
      eraseWithPlays(folder);
    } else {
      keepsakes.remove(folder);
    }
    if (open) {
      openExample();
    }
  }

  /// A copy that the program keeps goes with everything that was played of it here. Its list is
  /// read once more: only there stands which class it is.
  private void eraseWithPlays(ClassFolder folder) {
    around
        .background()
        .run(
            () -> ClassId.of(folder, folder.open().settings()),
            ofClass -> {
              around.scorebook().erase(ofClass, _ -> {});
              keepsakes.remove(folder);
            },
            () -> keepsakes.remove(folder));
  }

  private void forgetPlays(Predicate<ClassId> which) {
    sittings.values().stream()
        .map(SittingScreens::sitting)
        .filter(sitting -> which.test(sitting.recollection().ofClass()))
        .forEach(Sitting::forget);
  }

  private void forget(ClassFolder folder) {
    Optional.ofNullable(sittings.remove(folder)).ifPresent(SittingScreens::leave);
    playing = playing.filter(one -> !one.sitting().opened().folder().equals(folder));
  }

  private final class Doors implements Openings.Doors {
    @Override
    public void open(ClassFolder folder) {
      Screens.this.open(folder);
    }

    @Override
    public void leave() {
      back();
    }

    @Override
    public String leaveWords() {
      return playing
          .map(screens -> messages.text("check.back", screens.sitting().settings().title()))
          .orElseGet(() -> messages.text("check.example"));
    }
  }
}
