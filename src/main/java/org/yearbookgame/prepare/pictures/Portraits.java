package org.yearbookgame.prepare.pictures;

import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.RosterProblem;

/// Makes portraits of the pictures that were brought. For use by several threads.
public final class Portraits {
  /// Makes the portrait of a picture. The picture's file is only read.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends the work soon
  public Portraying make(Source source, PortraitSize size) throws InterruptedException {
    return new Portraying.Unusable(new RosterProblem.NotAPicture(source.name()));
  }

  /// The part of a picture that is played where the organizer chose none: the largest of the
  /// frame's shape, from the middle of its width, and rather from the top of its height, where the
  /// head is.
  ///
  /// @param width of the upright picture, in points
  /// @param height of the upright picture, in points
  public static Crop usualCrop(int width, int height) {
    double scale = Math.min(width / 4.0, height / 5.0);
    double partWidth = 4 * scale / width;
    double partHeight = 5 * scale / height;
    return new Crop((1 - partWidth) / 2, (1 - partHeight) / 3, partWidth, partHeight);
  }
}
