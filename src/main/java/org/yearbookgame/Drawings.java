package org.yearbookgame;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yearbookgame.cli.PlayRequest;
import org.yearbookgame.cli.ScreensRequest;
import org.yearbookgame.cli.ScreensRequest.Outcome;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.ui.Desktop;
import org.yearbookgame.ui.gallery.Gallery;
import org.yearbookgame.ui.gallery.Size;
import picocli.CommandLine;

/// Pictures of screens, where there is no display or nobody wants a window.
record Drawings(Terminal terminal) {
  private static final Logger LOG = Logger.getLogger(Drawings.class.getName());

  /// Pictures of the screens always show the same game.
  private static final long SEED = 1984;

  private static final Size USUAL = new Size(1280, 800, 1);

  /// Draws the first round of a game: where nothing can be shown something is to be seen all the
  /// same.
  ///
  /// @return the program's exit code
  int drawRound(PlayRequest request, AppDirs dirs, long seed) {
    return switch (request.named().orElseGet(() -> new PlayRequest.Folder(request.example()))) {
      case PlayRequest.Folder(var folder) -> drawRound(folder, seed);
      case PlayRequest.Sent sent ->
          switch (YearbookFile.open(sent.file(), sent.typed(), dirs, Work.unwatched())) {
            case Opening.Opened opened -> drawRound(opened.folder(), seed);
            case Opening.NotOpened why -> {
              terminal.err().println(terminal.messages().say(why));
              yield CommandLine.ExitCode.USAGE;
            }
          };
    };
  }

  private int drawRound(ClassFolder folder, long seed) {
    Path file = Path.of("yearbook-round-1.png").toAbsolutePath();
    Gallery gallery = new Gallery(folder.open(), terminal.messages(), seed);
    return switch (Desktop.draw(() -> gallery.drawRound(file, USUAL))) {
      case Desktop.Outcome.Done() -> {
        terminal.out().println(terminal.messages().text("shell.noDisplay", file));
        yield CommandLine.ExitCode.OK;
      }
      case Desktop.Outcome.NoWindow(var cause) -> terminal.noWindow(cause);
      case Desktop.Outcome.NotWritten(var cause) -> {
        LOG.log(Level.WARNING, "The picture was not written", cause);
        yield terminal.broken(terminal.messages().text("shell.noPicture", file));
      }
    };
  }

  /// Draws every screen.
  Outcome drawScreens(ScreensRequest request) {
    Gallery gallery = new Gallery(request.folder().open(), terminal.messages(), SEED);
    List<Size> sizes =
        request.sizes().stream()
            .flatMap(
                size ->
                    request.scales().stream()
                        .map(scale -> new Size(size.width(), size.height(), scale / 100.0)))
            .toList();
    AtomicInteger drawn = new AtomicInteger();
    return switch (Desktop.draw(
        () -> drawn.set(gallery.draw(request.out(), sizes, request.stress())))) {
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
}
