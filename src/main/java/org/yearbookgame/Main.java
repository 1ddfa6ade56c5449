package org.yearbookgame;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Stage;
import org.yearbookgame.cli.KioskRequest;
import org.yearbookgame.cli.Language;
import org.yearbookgame.cli.PlainStart;
import org.yearbookgame.cli.PlayRequest;
import org.yearbookgame.cli.ScreensRequest;
import org.yearbookgame.cli.ScreensRequest.Outcome;
import org.yearbookgame.cli.YearbookCommand;
import org.yearbookgame.kiosk.Awake;
import org.yearbookgame.kiosk.Supervisor;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.LogFile;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Beginning;
import org.yearbookgame.ui.Desktop;
import org.yearbookgame.ui.Doorbell;
import org.yearbookgame.ui.Keepsakes;
import org.yearbookgame.ui.KioskDoor;
import org.yearbookgame.ui.Rehearsal;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.Screens;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.gallery.Gallery;
import org.yearbookgame.ui.gallery.Size;
import org.yearbookgame.ui.kiosk.Vigil;
import org.yearbookgame.ui.organizer.Workshop;
import picocli.CommandLine;

/// Reads the command line, wires the rooms together and launches: the only class that sees them
/// all.
final class Main {
  private static final Logger LOG = Logger.getLogger("");

  /// Nothing can be shown on this machine: `EX_SOFTWARE` of sysexits.
  private static final int BROKEN = 70;

  /// Two decode the pictures of a round; the third is there for what takes long.
  private static final int THREADS = 3;

  /// Pictures of the screens always show the same game.
  private static final long SEED = 1984;

  private static final Size USUAL = new Size(1280, 800, 1);

  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Optional<Desktop> desktop;

  /// @param desktop where one is starting already
  private Main(Messages messages, PrintWriter out, PrintWriter err, Optional<Desktop> desktop) {
    this.messages = messages;
    this.out = out;
    this.err = err;
    this.desktop = desktop;
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // pictures are decoded beside JavaFX
    Optional<Desktop> desktop =
        hasDisplay() && PlainStart.isLikely(args)
            ? Optional.of(Desktop.starting())
            : Optional.empty();
    logTo(AppDirs.here());
    Main main =
        new Main(
            Messages.of(Language.of(args, Locale.getDefault(Locale.Category.DISPLAY))),
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            desktop);
    System.exit(main.run(args));
  }

  private int run(String[] args) {
    Optional<Path> demo = Optional.ofNullable(System.getProperty("yearbook.demo")).map(Path::of);
    Optional<PlayRequest> plain = PlainStart.of(List.of(args), demo);
    if (plain.isPresent()) {
      return play(plain.get());
    }
    CommandLine line =
        YearbookCommand.commandLine(this::play, this::kiosk, this::paint, demo, messages)
            .setOut(out)
            .setErr(err);
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  private int play(PlayRequest request) {
    if (!hasDisplay()) {
      return draw(request);
    }
    return isTakenElsewhere(request) ? CommandLine.ExitCode.OK : show(request);
  }

  /// Whether a window of the game that is open already takes it.
  private static boolean isTakenElsewhere(PlayRequest request) {
    return isUsual(request) && Doorbell.ring(dirs(request).doorbell(), path(request));
  }

  private static AppDirs dirs(PlayRequest request) {
    return request.data().map(AppDirs::new).orElseGet(AppDirs::here);
  }

  private static long seed(PlayRequest request) {
    return request.seed().orElseGet(() -> new SecureRandom().nextLong());
  }

  /// Whether any window of the game would do, and not only one that is opened just so.
  private static boolean isUsual(PlayRequest request) {
    boolean password = request.named().filter(Main::hasPassword).isPresent();
    return !password && !request.atOnce() && request.seed().isEmpty() && request.shared().isEmpty();
  }

  private static boolean hasPassword(PlayRequest.Named named) {
    return named instanceof PlayRequest.Sent sent && sent.typed().isPresent();
  }

  private static Optional<Path> path(PlayRequest request) {
    return request
        .named()
        .map(
            named ->
                switch (named) {
                  case PlayRequest.Folder(var folder) -> folder.list();
                  case PlayRequest.Sent sent -> sent.file();
                });
  }

  private int show(PlayRequest request) {
    AppDirs dirs = dirs(request);
    logTo(dirs);
    Background background = Background.ofThreads(THREADS);
    InstantSource clock = InstantSource.system();
    Scorebook scorebook =
        new Scorebook(new Results(dirs.data(), request.shared(), clock), background, clock);
    Surroundings surroundings =
        new Surroundings(
            messages,
            background,
            System::nanoTime,
            new SplittableRandom(seed(request)),
            request.example(),
            new Keepsakes(dirs, background, clock),
            scorebook,
            new Workshop(
                new Projects(dirs, clock, UUID::randomUUID),
                clock,
                new SecureRandom(),
                dirs,
                (folder, window) -> kioskDoor(background, dirs).start(folder, window)));
    Future<Beginning> beginning = beginning(request, surroundings);
    Desktop.Outcome outcome =
        desktop
            .orElseGet(Desktop::starting)
            .show(stage -> start(stage, surroundings, request, beginning));
    scorebook.close();
    return switch (outcome) {
      case Desktop.Outcome.Done() -> CommandLine.ExitCode.OK;
      case Desktop.Outcome.NoWindow(var cause) -> noWindow(cause);
      case Desktop.Outcome.NotWritten(var cause) -> noWindow(cause);
    };
  }

  private int kiosk(KioskRequest request) {
    AppDirs dirs = request.data().map(AppDirs::new).orElseGet(AppDirs::here);
    logTo(dirs);
    if (!hasDisplay()) {
      err.println(messages.text("shell.noWindow"));
      return BROKEN;
    }
    Background background = Background.ofThreads(THREADS);
    KioskDoor door = kioskDoor(background, dirs);
    List<KioskDoor.Running> kiosks = new CopyOnWriteArrayList<>(); // on the screens' thread
    Desktop.Outcome outcome =
        desktop
            .orElseGet(Desktop::starting)
            .show(stage -> kiosks.add(door.open(stage, request.folder(), request.settings())));
    kiosks.forEach(kiosk -> kiosk.scorebook().close());
    return switch (outcome) {
      case Desktop.Outcome.Done() ->
          kiosks.stream().anyMatch(kiosk -> kiosk.screens().isBroken())
              ? BROKEN // whoever supervises the kiosk starts it anew
              : CommandLine.ExitCode.OK;
      case Desktop.Outcome.NoWindow(var cause) -> noWindow(cause);
      case Desktop.Outcome.NotWritten(var cause) -> noWindow(cause);
    };
  }

  private KioskDoor kioskDoor(Background background, AppDirs dirs) {
    return new KioskDoor(
        messages,
        background,
        InstantSource.system(),
        new SplittableRandom(new SecureRandom().nextLong()),
        dirs,
        AppDirs.documents(),
        new Vigil(
            Awake::here,
            Supervisor.of(System.getenv(), ProcessHandle.current().pid()),
            background));
  }

  /// Reads ahead while JavaFX starts.
  private static Future<Beginning> beginning(PlayRequest request, Surroundings around) {
    Optional<ClassFolder> folder =
        request
            .named()
            .filter(PlayRequest.Folder.class::isInstance)
            .map(named -> ((PlayRequest.Folder) named).folder());
    FutureTask<Beginning> beginning =
        new FutureTask<>(() -> Beginning.read(around.keepsakes(), folder, around.example()));
    if (request.named().filter(PlayRequest.Sent.class::isInstance).isEmpty()) {
      Thread.ofPlatform().daemon().name("beginning").start(beginning);
    }
    return beginning;
  }

  private static void start(
      Stage stage, Surroundings around, PlayRequest request, Future<Beginning> beginning) {
    boolean known = beginning.state() == Future.State.SUCCESS;
    if (known) {
      around.keepsakes().take(beginning.resultNow().kept()); // or all would be dressed twice
    }
    Screens screens = new Screens(stage, around);
    screens.answer(dirs(request).doorbell());
    if (isMac()) {
      screens.listenToSystem();
    }
    if (request.atOnce()) {
      screens.playAtOnce();
    }
    if (request.named().orElse(null) instanceof PlayRequest.Sent sent) {
      screens.start(sent.file(), sent.typed());
    } else if (known) {
      screens.begin(beginning.resultNow());
    } else {
      screens.start(beginning::get);
    }
    if (Boolean.getBoolean("yearbook.rehearsal")) {
      new Rehearsal(stage).start();
    }
  }

  private int draw(PlayRequest request) {
    AppDirs dirs = dirs(request);
    logTo(dirs);
    long seed = seed(request);
    return switch (request.named().orElseGet(() -> new PlayRequest.Folder(request.example()))) {
      case PlayRequest.Folder(var folder) -> draw(folder, seed);
      case PlayRequest.Sent sent ->
          switch (YearbookFile.open(sent.file(), sent.typed(), dirs, Work.unwatched())) {
            case Opening.Opened opened -> draw(opened.folder(), seed);
            case Opening.NotOpened why -> {
              err.println(messages.say(why));
              yield CommandLine.ExitCode.USAGE;
            }
          };
    };
  }

  /// Where nothing can be shown something is to be seen all the same.
  private int draw(ClassFolder folder, long seed) {
    Path file = Path.of("yearbook-round-1.png").toAbsolutePath();
    Gallery gallery = new Gallery(folder.open(), messages, seed);
    Desktop.Outcome outcome = Desktop.draw(() -> gallery.drawRound(file, USUAL));
    return switch (outcome) {
      case Desktop.Outcome.Done() -> {
        out.println(messages.text("shell.noDisplay", file));
        yield CommandLine.ExitCode.OK;
      }
      case Desktop.Outcome.NoWindow(var cause) -> noWindow(cause);
      case Desktop.Outcome.NotWritten(var cause) -> {
        LOG.log(Level.WARNING, "The picture was not written", cause);
        err.println(messages.text("shell.noPicture", file));
        yield BROKEN;
      }
    };
  }

  private Outcome paint(ScreensRequest request) {
    Gallery gallery = new Gallery(request.folder().open(), messages, SEED);
    List<Size> sizes =
        request.sizes().stream()
            .flatMap(
                size ->
                    request.scales().stream()
                        .map(scale -> new Size(size.width(), size.height(), scale / 100.0)))
            .toList();
    AtomicInteger drawn = new AtomicInteger();
    Desktop.Outcome outcome =
        Desktop.draw(() -> drawn.set(gallery.draw(request.out(), sizes, request.stress())));
    return switch (outcome) {
      case Desktop.Outcome.Done() -> new Outcome.Drawn(drawn.get());
      case Desktop.Outcome.NotWritten(var cause) -> {
        LOG.log(Level.WARNING, "A picture was not written", cause);
        yield new Outcome.NotWritten();
      }
      case Desktop.Outcome.NoWindow(var cause) -> {
        LOG.log(Level.SEVERE, "Nothing can be drawn", cause);
        yield new Outcome.NoToolkit();
      }
    };
  }

  private int noWindow(Throwable cause) {
    LOG.log(Level.SEVERE, "No window", cause);
    boolean gtk = String.valueOf(cause.getMessage()).contains("GTK");
    err.println(messages.text(gtk ? "shell.noToolkit" : "shell.noWindow"));
    return BROKEN;
  }

  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  }

  /// Windows and macOS always have one; elsewhere `DISPLAY` names it (JavaFX draws by X11 alone).
  private static boolean hasDisplay() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String display = System.getenv("DISPLAY");
    return system.startsWith("windows") || isMac() || (display != null && !display.isBlank());
  }

  /// Traces go to the log alone: a user is told in a sentence.
  private static void logTo(AppDirs dirs) {
    for (Handler before : LOG.getHandlers()) {
      LOG.removeHandler(before);
    }
    LOG.addHandler(new LogFile(dirs.log()));
    Thread.setDefaultUncaughtExceptionHandler(
        (_, bug) -> LOG.log(Level.SEVERE, "Nobody caught this", bug));
  }

  /// UTF-8 for files and other programs, whatever the system's language; on a terminal what it
  /// shows. Not flushed line by line.
  private static PrintWriter writer(FileDescriptor to) {
    @SuppressWarnings("SystemConsoleNull") // NullAway still takes it for one that may be missing
    Charset charset =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(Console::charset)
            .orElse(StandardCharsets.UTF_8);
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset));
  }
}
