package org.yearbookgame;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import org.yearbookgame.cli.KioskRequest;
import org.yearbookgame.kiosk.Awake;
import org.yearbookgame.kiosk.Supervisor;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Desktop;
import org.yearbookgame.ui.KioskDoor;
import org.yearbookgame.ui.kiosk.Vigil;
import picocli.CommandLine;

/// Starts the kiosk.
record KioskLaunch(Terminal terminal) {
  /// Shows the kiosk until the organizer leaves it.
  ///
  /// @return the program's exit code
  int show(KioskRequest request) {
    AppDirs dirs = request.data().map(AppDirs::new).orElseGet(AppDirs::here);
    Host.logTo(dirs);
    if (!Host.hasDisplay()) {
      return terminal.broken(terminal.messages().text("shell.noWindow"));
    }
    KioskDoor door = door(terminal.messages(), Background.ofThreads(GameLaunch.THREADS), dirs);
    List<KioskDoor.Running> kiosks = new CopyOnWriteArrayList<>(); // on the screens' thread
    Desktop.Outcome outcome =
        Desktop.starting()
            .show(stage -> kiosks.add(door.open(stage, request.folder(), request.settings())));
    kiosks.forEach(kiosk -> kiosk.scorebook().close());
    return switch (outcome) {
      case Desktop.Outcome.Done() ->
          kiosks.stream().anyMatch(kiosk -> kiosk.screens().isBroken())
              ? Terminal.BROKEN // whoever supervises the kiosk starts it anew
              : CommandLine.ExitCode.OK;
      case Desktop.Outcome.NoWindow(var cause) -> terminal.noWindow(cause);
      case Desktop.Outcome.NotWritten(var cause) -> terminal.noWindow(cause);
    };
  }

  /// The way to this computer's kiosk.
  static KioskDoor door(Messages messages, Background background, AppDirs dirs) {
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
}
