package org.yearbookgame;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.yearbookgame.cli.PlayRequest;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Beginning;
import org.yearbookgame.ui.Desktop;
import org.yearbookgame.ui.Doorbell;
import org.yearbookgame.ui.Keepsakes;
import org.yearbookgame.ui.Rehearsal;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.Screens;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.organizer.Workshop;
import picocli.CommandLine;

/// Starts the game.
///
/// @param desktop where one is starting already
record GameLaunch(Terminal terminal, Optional<Desktop> desktop) {
  /// Two decode the pictures of a round; the third is there for what takes long.
  static final int THREADS = 3;

  /// So long no window is better than an empty one.
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /// Plays until the window is closed, or draws where there can be none.
  ///
  /// @return the program's exit code
  int play(PlayRequest request) {
    AppDirs dirs = request.data().map(AppDirs::new).orElseGet(AppDirs::here);
    Host.logTo(dirs);
    if (!Host.hasDisplay()) {
      return new Drawings(terminal).drawRound(request, dirs, seed(request));
    }
    boolean takenElsewhere =
        isUsual(request) && Doorbell.ring(dirs.doorbell(), request.named().map(GameLaunch::path));
    return takenElsewhere ? CommandLine.ExitCode.OK : show(request, dirs);
  }

  /// Whether any window of the game would do, and not only one that is opened just so.
  private static boolean isUsual(PlayRequest request) {
    boolean password = request.named().filter(GameLaunch::hasPassword).isPresent();
    return !password && !request.atOnce() && request.seed().isEmpty() && request.shared().isEmpty();
  }

  private static boolean hasPassword(PlayRequest.Named named) {
    return named instanceof PlayRequest.Sent sent && sent.typed().isPresent();
  }

  private static Path path(PlayRequest.Named named) {
    return switch (named) {
      case PlayRequest.Folder(var folder) -> folder.list();
      case PlayRequest.Sent sent -> sent.file();
    };
  }

  private static long seed(PlayRequest request) {
    return request.seed().orElseGet(() -> new SecureRandom().nextLong());
  }

  private int show(PlayRequest request, AppDirs dirs) {
    Background background = Background.ofThreads(THREADS);
    InstantSource clock = InstantSource.system();
    Scorebook scorebook =
        new Scorebook(new Results(dirs.data(), request.shared(), clock), background, clock);
    Surroundings surroundings =
        new Surroundings(
            terminal.messages(),
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
                (folder, window) ->
                    KioskLaunch.door(terminal.messages(), background, dirs).start(folder, window)));
    Future<Beginning> beginning = beginning(request, surroundings);
    Desktop.Outcome outcome =
        desktop
            .orElseGet(Desktop::starting)
            .show(stage -> fill(stage, surroundings, request, dirs, beginning));
    scorebook.close();
    return switch (outcome) {
      case Desktop.Outcome.Done() -> CommandLine.ExitCode.OK;
      case Desktop.Outcome.NoWindow(var cause) -> terminal.noWindow(cause);
      case Desktop.Outcome.NotWritten(var cause) -> terminal.noWindow(cause);
    };
  }

  /// Reads ahead while JavaFX starts; a class in a file may need a password, and waits for a
  /// screen.
  private static Future<Beginning> beginning(PlayRequest request, Surroundings around) {
    FutureTask<Beginning> beginning =
        new FutureTask<>(
            () ->
                Beginning.read(
                    around.keepsakes(),
                    request.named().flatMap(PlayRequest.Named::folderAlone),
                    around.example()));
    if (request.named().filter(PlayRequest.Sent.class::isInstance).isEmpty()) {
      Thread.ofPlatform().daemon().name("beginning").start(beginning);
      waitABit(beginning);
    }
    return beginning;
  }

  /// A window that is shown before it is known what to show in it is painted twice.
  private static void waitABit(Future<Beginning> beginning) {
    try {
      beginning.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // the window will wait for it, or tell
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fill(
      Stage stage,
      Surroundings around,
      PlayRequest request,
      AppDirs dirs,
      Future<Beginning> beginning) {
    boolean known = beginning.state() == Future.State.SUCCESS;
    if (known) {
      around.keepsakes().take(beginning.resultNow().kept()); // or all would be dressed twice
    }
    Screens screens = new Screens(stage, around);
    screens.answer(dirs.doorbell());
    if (Host.isMac()) {
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
    Optional.ofNullable(System.getProperty("yearbook.jars"))
        .map(Path::of)
        .ifPresent(jars -> restoreTimes(jars, around.background()));
  }

  private static void restoreTimes(Path jars, Background background) {
    background.run(
        () -> {
          JarTimes.restore(jars);
          return jars;
        },
        _ -> {},
        () -> {});
  }
}
