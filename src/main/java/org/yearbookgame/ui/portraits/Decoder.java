package org.yearbookgame.ui.portraits;

import java.nio.file.Path;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureHeader;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.PictureReader;
import org.yearbookgame.ui.portraits.Decoded.Framed;
import org.yearbookgame.ui.portraits.Decoded.Unreadable;

/// Decodes portraits at the size they are shown in. For use by several threads.
final class Decoder {
  private final Path pictures;
  private final PictureReader reader = new PictureReader();

  Decoder(Path pictures) {
    this.pictures = pictures;
  }

  /// Decodes a portrait.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends decoding soon
  Decoded decode(Portrait portrait, Frame frame) throws InterruptedException {
    Decoded decoded =
        switch (PictureFile.look(pictures, portrait)) {
          case PictureFile.Unfit(RosterProblem.Kind why) -> new Unreadable(why);
          case Picture picture -> decode(portrait, picture, frame);
        };
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return decoded;
  }

  private Decoded decode(Portrait portrait, Picture picture, Frame frame)
      throws InterruptedException {
    PictureHeader header = picture.header();
    Part part =
        Part.covering(header.uprightWidth(), header.uprightHeight(), frame.width(), frame.height());
    return reader
        .read(picture, header.orientation(), part, frame.width(), frame.height())
        .<Decoded>map(pixels -> Framed.of(pixels.argb(), frame))
        .orElseGet(() -> new Unreadable(new RosterProblem.NotAPicture(portrait.file())));
  }
}
