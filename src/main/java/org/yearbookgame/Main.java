package org.yearbookgame;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yearbookgame.cli.Launcher;
import org.yearbookgame.cli.YearbookCommand;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.LogFile;
import org.yearbookgame.text.Messages;

/// Reads the command line, wires the rooms together and launches: the only class that sees them
/// all.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Messages messages = Messages.of(Locale.getDefault());
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    if (System.getProperty("java.util.logging.config.file") == null) {
      LogFile.keepIn(AppDirs.ofThisUser().state().resolve("yearbook.log"));
    }
    Thread.setDefaultUncaughtExceptionHandler(
        (_, bug) -> {
          System.getLogger(Main.class.getName()).log(Level.ERROR, "Nobody caught this", bug);
          err.println(messages.text("cli.broken"));
          err.flush();
        });
    Launcher launcher = _ -> 0;
    Optional<Path> demo = Optional.ofNullable(System.getProperty("yearbook.demo")).map(Path::of);
    int code =
        YearbookCommand.commandLine(launcher, demo, messages).setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
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
