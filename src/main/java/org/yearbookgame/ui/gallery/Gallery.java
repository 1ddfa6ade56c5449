package org.yearbookgame.ui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;

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
        write(visit.look(size), folder.resolve(exhibit.name() + suffix + fileEnd(size)));
      }
    }
    return Exhibit.ALL.size() * sizes.size();
  }

  /// Draws an open round.
  ///
  /// @throws IOException if the picture cannot be written
  public void drawRound(Path file, Size size) throws IOException {
    write(visit(Exhibit.ROUND, opened, PlayerSettings.USUAL, size).look(size), file);
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

  /// Beside its place first, so that there is never half a picture.
  private static void write(WritableImage drawn, Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (!ImageIO.write(toImage(drawn), "png", beside.toFile())) {
        throw new IOException("no writer of PNG files");
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static BufferedImage toImage(WritableImage drawn) {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] points = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, points, 0, width);
    return image;
  }
}
