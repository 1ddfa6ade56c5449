package org.yearbookgame.prepare;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yearbookgame.prepare.pictures.Upright;
import org.yearbookgame.prepare.project.Turn;

/// The school's logo in a class folder: the picture alone, drawn anew, and nothing else that was in
/// its file.
final class Logo {
  static final String FILE = "logo.png";

  /// More than it is ever shown with.
  private static final int LONGEST_SIDE = 512;

  private Logo() {}

  /// Writes the logo.
  ///
  /// @return whether it could be read
  static boolean writeInto(Path folder, Path logo) throws IOException, InterruptedException {
    Optional<BufferedImage> picture = new Upright().read(logo, Turn.NONE, LONGEST_SIDE);
    if (picture.isPresent()) {
      ImageIO.write(picture.get(), "png", folder.resolve(FILE).toFile());
    }
    return picture.isPresent();
  }
}
