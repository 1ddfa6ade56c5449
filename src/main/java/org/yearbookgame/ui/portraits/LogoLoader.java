package org.yearbookgame.ui.portraits;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yearbookgame.prepare.pictures.Upright;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.ui.Background;

/// Loads the logos of classes, whole and off the FX thread.
public final class LogoLoader {
  /// Enough for where a logo is shown, on fine screens too.
  private static final int LONGEST_SIDE = 320;

  private final Background background;
  private final Upright pictures = new Upright();

  public LogoLoader(Background background) {
    this.background = background;
  }

  /// Loads a logo.
  ///
  /// @param then takes it, or nothing where it is not there or cannot be read
  /// @return whoever does not need it any more gives it up
  public Background.Job load(Path file, Consumer<Optional<Image>> then) {
    return background.run(
        () -> pictures.read(file, Turn.NONE, LONGEST_SIDE).map(LogoLoader::image),
        then,
        () -> then.accept(Optional.empty()));
  }

  /// An image that no scene shows may be made on any thread.
  private static Image image(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(points), PixelFormat.getIntArgbPreInstance()));
  }
}
