package org.yearbookgame.cli;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.kiosk.KioskFile;
import org.yearbookgame.kiosk.KioskKey;
import org.yearbookgame.kiosk.KioskProblem;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.kiosk.PinGate;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `yearbook kiosk CLASS`: the game on a touch screen that is left alone for a night.
@Command(
    name = "kiosk",
    description = "${bundle:cli.kiosk}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class KioskCommand implements Callable<Integer> {
  private static final System.Logger LOG = System.getLogger(KioskCommand.class.getName());

  private final KioskRequest.Launcher launcher;
  private final SecretLine secret;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private PasswordArgument password;
  @Mixin private DatabaseArgument database;

  @Option(names = "--settings", paramLabel = "FILE", description = "${bundle:cli.kiosk.settings}")
  private @Nullable Path settings;

  @Option(names = "--mm-per-px", paramLabel = "MM", description = "${bundle:cli.kiosk.mmPerPixel}")
  private @Nullable Double mmPerPixel;

  @Option(names = "--monitor", paramLabel = "N", description = "${bundle:cli.kiosk.monitor}")
  private @Nullable Integer monitor;

  @Option(names = "--set-pin", description = "${bundle:cli.kiosk.setPin}")
  private boolean setPin;

  @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.data}")
  private @Nullable Path data;

  /// @param secret asks for a PIN
  KioskCommand(KioskRequest.Launcher launcher, SecretLine secret, Messages messages) {
    this.launcher = launcher;
    this.secret = secret;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    AppDirs dirs = data == null ? AppDirs.here() : new AppDirs(data);
    KioskFile file = settings == null ? KioskFile.in(dirs.data()) : new KioskFile(settings);
    return setPin ? setPin(file, dirs) : launch(file, dirs);
  }

  private int launch(KioskFile file, AppDirs dirs) {
    ClassFolder folder = folder(dirs);
    KioskSettings asked = asked(read(file));
    if (asked.pin().isEmpty()) {
      warn(messages.text("cli.kiosk.noPin"));
    }
    return launcher.launch(new KioskRequest(folder, asked, Optional.ofNullable(data)));
  }

  /// A class that came in a file is kept, so that it is there after every restart.
  private ClassFolder folder(AppDirs dirs) {
    Optional<Path> sent = arguments.sent();
    if (sent.isEmpty()) {
      return arguments.named(spec, messages).orElseThrow(() -> wrong(messages.text("cli.noClass")));
    }
    Optional<char[]> typed = password.password(spec, messages);
    return switch (YearbookFile.open(sent.get(), typed, dirs, Work.unwatched())) {
      case Opening.Opened opened -> opened.folder();
      case Opening.NotOpened why -> throw wrong(messages.say(why));
    };
  }

  /// A file that nobody named need not be there.
  private KioskSettings read(KioskFile file) {
    if (settings == null && !file.exists()) {
      return KioskSettings.USUAL;
    }
    KioskFile.Reading reading = file.read();
    for (KioskProblem problem : reading.problems()) {
      warn(messages.say(problem));
    }
    return reading.settings();
  }

  private KioskSettings asked(KioskSettings read) {
    KioskSettings asked = read;
    if (monitor != null) {
      asked =
          asked.onMonitor(
              Optional.of(monitor)
                  .filter(KioskSettings::isMonitor)
                  .orElseThrow(() -> wrong(messages.text("cli.kiosk.monitor.wrong"))));
    }
    if (mmPerPixel != null) {
      asked =
          asked.withMmPerPixel(
              Optional.of(mmPerPixel)
                  .filter(KioskSettings::isPixel)
                  .orElseThrow(() -> wrong(messages.text("cli.kiosk.mmPerPixel.wrong"))));
    }
    return database.shared(spec, messages).map(asked::withResults).orElse(asked);
  }

  private int setPin(KioskFile file, AppDirs dirs) throws IOException {
    String first = secret.ask(messages.text("cli.kiosk.setPin.ask")).orElse("").strip();
    if (!Pin.fits(first)) {
      throw wrong(messages.text("cli.kiosk.setPin.wrong", Pin.SHORTEST, Pin.LONGEST));
    }
    if (!secret.ask(messages.text("cli.kiosk.setPin.again")).orElse("").strip().equals(first)) {
      throw wrong(messages.text("cli.kiosk.setPin.differ"));
    }
    try {
      file.change(Map.of(KioskKey.PIN, Pin.of(first, new SecureRandom()).written()));
      PinGate.unlock(dirs.data());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The PIN is not written", e);
      throw wrong(messages.text("cli.kiosk.setPin.not", messages.apart(file.path().toString())));
    }
    spec.commandLine()
        .getOut()
        .println(messages.text("cli.kiosk.setPin.done", messages.apart(file.path().toString())));
    return 0;
  }

  /// On the screen of whoever starts it, and in the log for whoever looks later.
  private void warn(String sentence) {
    spec.commandLine().getErr().println(sentence);
    spec.commandLine().getErr().flush(); // the kiosk runs for a night
    LOG.log(Level.WARNING, sentence);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
