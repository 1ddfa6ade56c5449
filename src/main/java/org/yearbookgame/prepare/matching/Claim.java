package org.yearbookgame.prepare.matching;

import java.util.Comparator;
import java.util.List;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.storage.PictureFile;

/// A picture that is certainly of somebody, and what makes it certain.
///
/// @param marked whether its name goes on where theirs ends: "Ann Lee (2)", "Ann Lee senior"
record Claim(Source source, How how, boolean marked) {
  /// What makes it certain, the surest first.
  enum How {
    /// The organizer, or the list's Image column, says so.
    SAID,
    /// The names are the same to the letter.
    EXACT,
    /// They differ in case, Unicode form, or in how words are set apart.
    WRITTEN_OTHERWISE,
    /// One of them is written "Last, First".
    TURNED_AROUND,
    /// One of them has no blanks.
    RUN_TOGETHER,
    /// One of them has middle names that the other lacks or abbreviates.
    MIDDLE_NAMES
  }

  /// The best of several pictures of one person, by the rule of [Matching#of].
  static Claim best(List<Claim> claims) {
    if (claims.size() == 1) {
      return claims.getFirst();
    }
    return claims.stream().map(Looked::at).min(Looked.BEST_FIRST).orElseThrow().claim();
  }

  /// A claim after a look at its file.
  ///
  /// @param pixels 0 where the file is no picture that can be shown
  private record Looked(Claim claim, long pixels) {
    private static final Comparator<Looked> BEST_FIRST =
        Comparator.comparing((Looked looked) -> looked.claim().how() != How.SAID)
            .thenComparing(looked -> looked.pixels() == 0)
            .thenComparing(looked -> looked.claim().how())
            .thenComparing(looked -> looked.claim().marked())
            .thenComparing(Comparator.comparingLong(Looked::pixels).reversed())
            .thenComparing(looked -> looked.claim().source().file());

    private static Looked at(Claim claim) {
      return switch (PictureFile.look(claim.source().file())) {
        case PictureFile.Picture picture -> new Looked(claim, picture.header().pixels());
        case PictureFile.Unfit _ -> new Looked(claim, 0);
      };
    }
  }
}
