package org.yearbookgame.prepare.pictures;

import org.yearbookgame.roster.RosterProblem;

/// What came of making a portrait.
public sealed interface Portraying {
  /// A portrait, ready to be written.
  ///
  /// @param bytes of the file: the picture, and nothing else
  /// @param doubtful whether somebody should look at it, because it was enlarged as far as is
  ///   allowed and does not fill the frame, or because more of it was cut away than is left without
  ///   the organizer's having said so
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Portrayed(byte[] bytes, Format format, boolean doubtful) implements Portraying {}

  /// The picture cannot be used.
  record Unusable(RosterProblem.Kind why) implements Portraying {}

  /// The formats that portraits are written in.
  enum Format {
    /// For photographs.
    JPEG("jpg"),
    /// For drawings.
    PNG("png");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    public String ending() {
      return ending;
    }
  }
}
