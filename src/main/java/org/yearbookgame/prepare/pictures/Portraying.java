package org.yearbookgame.prepare.pictures;

import org.yearbookgame.roster.RosterProblem;

/// What came of making a portrait.
public sealed interface Portraying {
  /// A portrait, ready to be written.
  ///
  /// @param bytes of the file: the picture, and nothing else
  /// @param doubtful whether somebody should look at it, because it was enlarged as far as is
  ///   allowed or more of it is frame than face
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
