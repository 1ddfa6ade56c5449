package org.yearbookgame.kiosk;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/// Keeps awake by commands of the system, each of which does so for as long as the program lives
/// that it is given to run. That program is `cat`: it ends with the pipe it reads from, and so with
/// this program even where that is killed.
///
/// @param running those that were there to be started
record AwakeByCommands(List<Process> running) implements Awake {
  /// logind, for any desktop or none, against sleep; and the two desktops that look after the
  /// screen by themselves. A bare X server is told by whoever starts it (packaging/kiosk).
  static final List<List<String>> LINUX =
      List.of(
          List.of(
              "systemd-inhibit",
              "--what=idle:sleep:handle-lid-switch",
              "--who=yearbook",
              "--why=kiosk",
              "cat"),
          List.of("gnome-session-inhibit", "--inhibit", "idle:suspend", "--reason", "kiosk", "cat"),
          List.of("kde-inhibit", "--power", "--screenSaver", "cat"));

  /// Neither the display (`d`) nor an idle system (`i`) nor one on mains (`s`) sleeps.
  static final List<List<String>> MAC = List.of(List.of("caffeinate", "-dis", "cat"));

  private static final System.Logger LOG = System.getLogger(AwakeByCommands.class.getName());

  AwakeByCommands {
    running = List.copyOf(running);
  }

  /// Starts those of some commands that are there.
  static AwakeByCommands begin(List<List<String>> commands) {
    List<Process> running = new ArrayList<>();
    for (List<String> command : commands) {
      try {
        ProcessBuilder process =
            new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        // systemd's commands would speak to the supervisor in this program's name
        process.environment().remove("NOTIFY_SOCKET");
        running.add(process.start());
      } catch (IOException _) {
        LOG.log(Level.INFO, "Not there to keep awake by: {0}", command.getFirst());
      }
    }
    running.forEach(AwakeByCommands::logEarlyEnd);
    return new AwakeByCommands(running);
  }

  /// A command that is there may still be refused: there is no desktop, or no logind.
  private static void logEarlyEnd(Process process) {
    String command = process.info().command().orElse("a command");
    var _ =
        process
            .onExit()
            .thenAccept(
                ended -> {
                  if (ended.exitValue() != 0) {
                    LOG.log(Level.INFO, "Not kept awake by {0}", command);
                  }
                });
  }

  @Override
  public void close() {
    for (Process process : running) {
      try {
        process.getOutputStream().close(); // nothing is left to read: cat ends
      } catch (IOException _) {
        process.destroy();
      }
    }
  }
}
