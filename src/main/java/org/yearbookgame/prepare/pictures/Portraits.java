package org.yearbookgame.prepare.pictures;

import java.util.Optional;
import org.yearbookgame.prepare.pictures.Portraying.Format;
import org.yearbookgame.prepare.pictures.Portraying.Portrayed;
import org.yearbookgame.prepare.pictures.Portraying.Unusable;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.storage.Orientation;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureFile.Unfit;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.PictureReader;
import org.yearbookgame.storage.pictures.Pixels;

/// Makes portraits of the pictures that were brought. For use by several threads.
///
/// Every portrait has exactly the frame's size. A picture is cropped to the frame's shape, turned
/// upright, made smaller by averaging or larger by at most twice; one that is still too small lies
/// in the middle of a plain sheet, as does a crop of another shape. Its colours are those that its
/// profile means, as screens show them. What comes out is a photograph as JPEG or a drawing as PNG,
/// grey where the picture is, without a profile, a note or a thumbnail, and the same bytes whenever
/// it is made of the same file.
///
/// At 960 by 1200, grainy photographs come to some 350 KB, smooth ones to 100 KB and drawings to 50
/// KB: the sizes follow from the pictures, so whoever names the files must see that nothing else
/// does.
public final class Portraits {
  private final PictureReader reader = new PictureReader();

  /// Makes the portrait of a picture. The picture's file is only read.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends the work soon
  public Portraying make(Source source, PortraitSize size) throws InterruptedException {
    Portraying made =
        switch (PictureFile.look(source.file())) {
          case Unfit(var why) -> new Unusable(why);
          case Picture picture -> make(source, picture, size);
        };
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return made;
  }

  private Portraying make(Source source, Picture picture, PortraitSize size)
      throws InterruptedException {
    Orientation orientation = Upright.orientation(picture, source.turn());
    Part whole = Upright.whole(picture.header(), orientation);
    Crop crop = source.crop().orElseGet(() -> usualCrop((int) whole.width(), (int) whole.height()));
    Part part =
        new Part(
            crop.x() * whole.width(),
            crop.y() * whole.height(),
            crop.width() * whole.width(),
            crop.height() * whole.height());
    Mount mount = Mount.of(part, size);
    Optional<Pixels> pixels =
        reader.read(picture, orientation, part, mount.width(), mount.height());
    if (pixels.isEmpty()) {
      return new Unusable(new NotAPicture(source.name()));
    }
    Pixels framed = pixels.get().onSheet(size.width(), size.height());
    boolean doubtful = mount.small() || (source.crop().isEmpty() && muchIsLost(crop));
    return Drawing.isIn(pixels.get())
        ? new Portrayed(PlainPng.of(framed), Format.PNG, doubtful)
        : new Portrayed(JpegFile.of(framed, size.quality()), Format.JPEG, doubtful);
  }

  /// Whether more of a picture is cut away than is left, unless the organizer said so.
  private static boolean muchIsLost(Crop crop) {
    return crop.width() * crop.height() < 0.5;
  }

  /// The part of a picture that is played where the organizer chose none: the largest of the
  /// frame's shape, from the middle of its width, and rather from the top of its height, where the
  /// head is.
  ///
  /// @param width of the upright picture, in points
  /// @param height of the upright picture, in points
  public static Crop usualCrop(int width, int height) {
    Part part = Part.covering(width, height, PortraitSize.BEST.width(), PortraitSize.BEST.height());
    return new Crop(
        part.x() / width, part.y() / height, part.width() / width, part.height() / height);
  }
}
