package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.yearbookgame.bench.Times;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Mode;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.play.PlayModel;

/// A process of its own that plays the demo class in a window without a display, and tells on its
/// output how soon the window answers: from each press to the pulse that shows what came of it.
final class FramesProbe {
  /// How the line begins that it tells.
  static final String TELLS = "told ";

  /// The line that says that the start is on screen.
  static final String AT_HOME = "at home";

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final int BACKGROUND_THREADS = 3;

  /// One of so many times the window's points are read back.
  private static final int READ_BACK = 10;

  /// In logical pixels, across and down.
  private static final int BETWEEN_POINTS = 8;

  private static final double LATE = 0.99;

  /// Pulses until something must be painted.
  private static final int PATIENCE = 100;

  /// What appeared takes presses after half a second; the probe lets time jump over it.
  private static final long A_WHILE = 600_000_000;

  private final AtomicLong jumped = new AtomicLong();
  private final Answers outcomes = new Answers();
  private final Answers rounds = new Answers();
  private final Counted background;
  private final Stage stage;
  private final Sitting sitting;
  private final SittingScreens screens;
  private final Person person;
  private final SplittableRandom random = new SplittableRandom(1984);
  private long pulse;
  private long pressedAt;
  private long pressedIn;
  private boolean pressed;
  private boolean leadsOn;
  private boolean changed;
  private int halfPainted;
  private int unchanged;
  private int readBack;

  /// How long presses of one kind took to be answered.
  private static final class Answers {
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> pulses = new ArrayList<>();

    void add(long nanos, long pulses) {
      this.nanos.add(nanos);
      this.pulses.add(pulses);
    }

    void tell(String what) {
      Times times = new Times(nanos.stream().mapToLong(Long::longValue).toArray());
      List<Long> sorted = pulses.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%s%s %d %d %f %f%n",
          TELLS,
          what,
          pulses.size(),
          sorted.get((int) (sorted.size() * LATE)),
          times.median(),
          times.millis(LATE));
    }
  }

  /// A background of which one knows when it has nothing to do. For use on the FX thread.
  private static final class Counted implements Background {
    private final Background background;
    private final Set<Object> underWay = new HashSet<>();

    Counted(Background background) {
      this.background = background;
    }

    @Override
    public <T> Job run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
      Object one = new Object();
      underWay.add(one);
      Job job =
          background.run(
              work,
              result -> {
                underWay.remove(one);
                then.accept(result);
              },
              () -> {
                underWay.remove(one);
                orElse.run();
              });
      return () -> {
        underWay.remove(one);
        job.cancel();
      };
    }

    boolean isIdle() {
      return underWay.isEmpty();
    }
  }

  private FramesProbe(ClassFolder played, Scorebook scorebook, Counted background) {
    this.background = background;
    Surroundings around =
        new Surroundings(
            Messages.of(Locale.ENGLISH),
            background,
            this::now,
            new SplittableRandom(1984),
            played,
            NothingKept.here(),
            scorebook,
            NothingKept.workshop());
    stage = new Stage();
    ScreenPlace place = new ScreenPlace(WIDTH, HEIGHT, this::now);
    Theme theme = new Theme(place.scene(), around.keepsakes().settingsProperty());
    sitting = Sitting.of(played.open(), around);
    screens = new SittingScreens(sitting, false, around, place, theme.em(), new Nowhere());
    screens.showHome();
    place.scene().addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> press());
    place.scene().addPostLayoutPulseListener(this::pulsed);
    stage.setScene(place.scene());
    stage.show();
    person = new Person(stage);
  }

  /// Plays, and tells.
  ///
  /// @param arguments how many rounds, none to end at the start; the class; and the folder in which
  ///   plays are kept, if they are
  public static void main(String[] arguments) throws IOException {
    Thread.setDefaultUncaughtExceptionHandler(
        (_, e) -> {
          e.printStackTrace();
          Runtime.getRuntime().halt(1);
        });
    FxToolkit.start();
    int rounds = Integer.parseInt(arguments[0]);
    Counted background = new Counted(Background.ofThreads(BACKGROUND_THREADS));
    Scorebook scorebook =
        arguments.length == 2
            ? NothingKept.scorebook()
            : new Scorebook(
                new Results(Path.of(arguments[2]), Optional.empty(), InstantSource.system()),
                background,
                InstantSource.system());
    ClassFolder played = ClassFolder.find(Path.of(arguments[1])).found().orElseThrow();
    FramesProbe probe = onFxThread(() -> new FramesProbe(played, scorebook, background));
    probe.waitForPulses();
    System.out.println(AT_HOME);
    if (rounds == 0) {
      Runtime.getRuntime().halt(0);
    }
    probe.play(rounds / 10);
    doOnFxThread(probe::forget);
    probe.play(rounds);
    probe.tell();
    probe.tellMemory();
    if (arguments.length > 2) {
      scorebook.close();
    }
    System.exit(0);
  }

  /// What lives with a round on screen after the garbage was collected, and what the process holds,
  /// in bytes.
  private void tellMemory() throws IOException {
    doOnFxThread(() -> screens.play(Mode.FACES));
    waitForPictures();
    for (int i = 0; i < 10; i++) { // JavaFX lets go of what it made of pictures when it paints some
      System.gc();
      double opacity = i % 2 == 0 ? 0.99 : 1;
      doOnFxThread(() -> pictures().forEach(picture -> picture.setOpacity(opacity)));
      waitForPulses();
    }
    Census census = Census.now();
    Path status = Path.of("/proc/self/status");
    long resident =
        Files.notExists(status)
            ? 0
            : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .sum();
    System.out.printf("%smemory %d %d%n", TELLS, census.heap(), resident);
  }

  private long now() {
    return System.nanoTime() + jumped.get();
  }

  private void play(int rounds) {
    int left = rounds;
    while (left > 0) {
      doOnFxThread(
          () -> {
            screens.play(Mode.FACES);
            model().ifPresent(model -> model.shownProperty().subscribe(_ -> changed = true));
          });
      while (left > 0 && onFxThread(() -> model().isPresent())) {
        left -= answer() ? 1 : 0;
      }
      doOnFxThread(() -> pressed = false); // what led to the finish waits for no round
    }
  }

  /// Presses what is to be pressed now, a picture or what leads on, once it is there.
  ///
  /// @return whether a round is left with it
  private boolean answer() {
    Optional<GameState> state = onFxThread(this::shown);
    waitForPulses();
    if (state.isEmpty() || onFxThread(() -> model().orElseThrow().waitingProperty().get())) {
      return false;
    }
    waitForPictures();
    jumped.addAndGet(A_WHILE);
    boolean reads = random.nextInt(READ_BACK) == 0;
    List<Color> before = reads ? points() : List.of();
    boolean revealed = state.get() instanceof Revealed;
    doOnFxThread(() -> leadsOn = revealed);
    person.click(revealed ? next() : anyOpenTile());
    waitForPulses();
    if (reads && onFxThread(() -> !pressed)) { // it was answered
      readBack++;
      unchanged += isPaintedAnew(before) ? 0 : 1;
    }
    return revealed;
  }

  private ButtonBase next() {
    return person.button(person.sees("Next classmate") ? "Next classmate" : "See how it went");
  }

  private ButtonBase anyOpenTile() {
    List<ButtonBase> open = person.tiles().stream().filter(tile -> !tile.isDisabled()).toList();
    return open.get(random.nextInt(open.size()));
  }

  private Optional<PlayModel> model() {
    return sitting.underWay();
  }

  private Optional<GameState> shown() {
    return model().flatMap(model -> model.shownProperty().get()).map(PlayModel.Shown::state);
  }

  /// Waits until what has changed is painted.
  private void waitForPulses() {
    for (int i = 0; i < 3; i++) { // a pulse is told of before it is painted, beside the next
      TestWindow.pulse(stage);
    }
    TestWindow.pulse(stage);
  }

  /// Whoever plays looks for a moment; meanwhile the pictures of the next round are decoded.
  private void waitForPictures() {
    while (!onFxThread(background::isIdle)) {
      TestWindow.pulse(stage);
    }
  }

  /// Painting goes on beside pulses that follow each other at full speed, and may take several.
  private boolean isPaintedAnew(List<Color> before) {
    for (int pulses = 0; pulses < PATIENCE; pulses++) {
      if (!before.equals(points())) {
        return true;
      }
      TestWindow.pulse(stage);
    }
    return false;
  }

  /// The colours of points all over the window, as they were painted.
  private List<Color> points() {
    return onFxThread(
        () -> {
          Robot robot = new Robot();
          List<Color> read = new ArrayList<>();
          for (int x = 0; x < WIDTH; x += BETWEEN_POINTS) {
            for (int y = 0; y < HEIGHT; y += BETWEEN_POINTS) {
              read.add(robot.getPixelColor(stage.getX() + x, stage.getY() + y));
            }
          }
          return read;
        });
  }

  private void press() {
    pressed = true;
    changed = false;
    pressedAt = System.nanoTime();
    pressedIn = pulse;
  }

  /// Called once all is laid out, just before it is painted.
  private void pulsed() {
    pulse++;
    if (pressed && changed) {
      pressed = false;
      (leadsOn ? rounds : outcomes).add(System.nanoTime() - pressedAt, pulse - pressedIn);
    }
    boolean whole =
        shown().isEmpty()
            || pictures()
                .allMatch(node -> node instanceof ImageView image && image.getImage() != null);
    halfPainted += whole ? 0 : 1;
  }

  private Stream<Node> pictures() {
    return stage.getScene().getRoot().lookupAll(".print .image-view").stream();
  }

  private void forget() {
    outcomes.nanos.clear();
    outcomes.pulses.clear();
    rounds.nanos.clear();
    rounds.pulses.clear();
    halfPainted = 0;
    unchanged = 0;
    readBack = 0;
  }

  private void tell() {
    outcomes.tell("outcome");
    rounds.tell("round");
    System.out.printf("%spainted %d %d %d%n", TELLS, halfPainted, readBack, unchanged);
  }
}
