package org.yearbookgame;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yearbookgame.text.Messages;

/// Where whoever started the program is told something, and in which language. Neither writer is
/// flushed line by line.
record Terminal(Messages messages, PrintWriter out, PrintWriter err) {
  /// The program itself cannot do what it is for on this machine: `EX_SOFTWARE` of sysexits.
  static final int BROKEN = 70;

  private static final Logger LOG = Logger.getLogger(Terminal.class.getName());

  static Terminal of(Messages messages) {
    return new Terminal(messages, writer(FileDescriptor.out), writer(FileDescriptor.err));
  }

  /// UTF-8 for files and other programs, whatever the system's language; on a terminal what it
  /// shows.
  private static PrintWriter writer(FileDescriptor to) {
    @SuppressWarnings("SystemConsoleNull") // NullAway still takes it for one that may be missing
    Charset charset =
        Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(Console::charset)
            .orElse(StandardCharsets.UTF_8);
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset));
  }

  /// Says that no window can be opened, or that JavaFX cannot even draw.
  ///
  /// @return the program's exit code
  int noWindow(Throwable cause) {
    LOG.log(Level.SEVERE, "No window", cause);
    boolean gtk = String.valueOf(cause.getMessage()).contains("GTK");
    return broken(messages.text(gtk ? "shell.noToolkit" : "shell.noWindow"));
  }

  /// Says what cannot be done.
  ///
  /// @return the program's exit code
  int broken(String sentence) {
    err.println(sentence);
    return BROKEN;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
