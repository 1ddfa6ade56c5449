package org.yearbookgame.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.PngFile;

/// Draws every screen in every state into PNG files. The same class gives the same pictures. For
/// use on the FX thread; no window is shown.
public final class Gallery {
  /// The largest text, in the strongest colours.
  private static final PlayerSettings STRESS =
      PlayerSettings.USUAL
          .withTextSize(PlayerSettings.LARGEST_TEXT)
          .withHighContrast(PlayerSettings.Wish.ON);

  private final OpenedClass opened;
  private final Messages messages;
  private final long seed;

  /// A gallery of one class.
  ///
  /// @param seed decides who is asked and shown
  public Gallery(OpenedClass opened, Messages messages, long seed) {
    this.opened = opened;
    this.messages = messages;
    this.seed = seed;
  }

  /// Draws everything, into files such as `play-open-1280x800.png`.
  ///
  /// @param folder is made where it is not there; files of these names are replaced
  /// @param stress with long and foreign names, large text and high contrast
  /// @return how many pictures were drawn
  /// @throws IOException if a picture cannot be written; those before it are whole
  public int draw(Path folder, List<Size> sizes, boolean stress) throws IOException {
    Files.createDirectories(folder);
    OpenedClass shown = stress ? Casting.stressed(opened) : opened;
    PlayerSettings settings = stress ? STRESS : PlayerSettings.USUAL;
    String suffix = stress ? "-stress" : "";
    for (Exhibit exhibit : Exhibit.ALL) {
      Visit visit = visit(exhibit, shown, settings, sizes.getFirst());
      for (Size size : sizes) {
        new PngFile(folder.resolve(exhibit.name() + suffix + fileEnd(size)))
            .write(visit.look(size));
      }
    }
    return Exhibit.ALL.size() * sizes.size();
  }

  /// Draws an open round.
  ///
  /// @throws IOException if the picture cannot be written
  public void drawRound(Path file, Size size) throws IOException {
    new PngFile(file).write(visit(Exhibit.ROUND, opened, PlayerSettings.USUAL, size).look(size));
  }

  private Visit visit(Exhibit exhibit, OpenedClass shown, PlayerSettings settings, Size size) {
    OpenedClass cast = exhibit.casting().apply(shown);
    Visit visit = new Visit(cast, settings, messages, seed, size);
    exhibit.act().accept(visit);
    return visit;
  }

  private static String fileEnd(Size size) {
    String scale = size.scale() == 1 ? "" : "@" + Math.round(size.scale() * 100);
    return String.format(Locale.ROOT, "-%dx%d%s.png", size.width(), size.height(), scale);
  }
}
