package org.yearbookgame;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yearbookgame.cli.Language;
import org.yearbookgame.cli.PlainStart;
import org.yearbookgame.cli.PlayRequest;
import org.yearbookgame.cli.YearbookCommand;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Desktop;

/// Reads the command line and starts what it asks for. This package wires the rooms together, and
/// alone sees them all.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // pictures are decoded beside JavaFX
    Optional<Desktop> desktop =
        Host.hasDisplay() && PlainStart.isLikely(args)
            ? Optional.of(Desktop.starting())
            : Optional.empty();
    Host.logTo(AppDirs.here());
    Terminal terminal =
        Terminal.of(Messages.of(Language.of(args, Locale.getDefault(Locale.Category.DISPLAY))));
    int code = run(args, terminal, new GameLaunch(terminal, desktop));
    terminal.flush();
    System.exit(code);
  }

  private static int run(String[] args, Terminal terminal, GameLaunch game) {
    Optional<Path> demo = Optional.ofNullable(System.getProperty("yearbook.demo")).map(Path::of);
    Optional<PlayRequest> plain = PlainStart.of(List.of(args), demo);
    return plain.isPresent()
        ? game.play(plain.get())
        : YearbookCommand.commandLine(
                game::play,
                new KioskLaunch(terminal)::show,
                new Drawings(terminal)::drawScreens,
                demo,
                terminal.messages())
            .setOut(terminal.out())
            .setErr(terminal.err())
            .execute(args);
  }
}
