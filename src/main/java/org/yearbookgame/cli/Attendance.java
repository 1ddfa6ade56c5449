package org.yearbookgame.cli;

import java.io.Closeable;
import java.io.Console;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.yearbookgame.prepare.Pace;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.text.Messages;

/// Somebody at the command line who waits for long work: they see on one line how far it has come,
/// and Ctrl-C gives it up. The program then ends once the work has, and left nothing behind.
final class Attendance implements Work, Closeable {
  /// How long whoever pressed Ctrl-C waits at most. A picture takes seconds where it is large.
  private static final int MOST_SECONDS = 60;

  private final PrintWriter out;
  private final boolean shown;
  private final Messages messages;
  private final Pace pace = new Pace(System::nanoTime);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread whenStopped = new Thread(this::giveUp, "Ctrl-C");
  private volatile boolean cancelled;
  private int width;

  /// Begins to wait.
  ///
  /// @param shown whether how far it has come is written, as on a terminal
  Attendance(PrintWriter out, boolean shown, Messages messages) {
    this.out = out;
    this.shown = shown;
    this.messages = messages;
    Runtime.getRuntime().addShutdownHook(whenStopped);
  }

  /// Whether somebody looks on, who reads what is written at once.
  static boolean isAtTerminal() {
    @SuppressWarnings("SystemConsoleNull") // NullAway still takes it for one that may be missing
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public synchronized void done(int count, int of) {
    if (shown) {
      String line = messages.count(count, of, pace.left(count, of));
      out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      out.flush();
      width = line.length();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  private void giveUp() {
    cancelled = true;
    try {
      ended.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Takes the line away.
  synchronized void endLine() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
      width = 0;
    }
  }

  /// All is said, and the program may end.
  @Override
  public void close() {
    ended.countDown();
    if (!cancelled) {
      try {
        Runtime.getRuntime().removeShutdownHook(whenStopped);
      } catch (IllegalStateException _) {
        return; // it is ending just now
      }
    }
  }
}
