package org.yearbookgame.prepare.audit;

import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.audit.Finding.Flaw;

/// What was found in one file.
///
/// @param extras what stands in a picture beside the picture
/// @param size of a picture that can be played
record Looked(
    ClassFile file, boolean isPicture, Set<Extra> extras, Set<Flaw> flaws, Optional<Size> size) {
  Looked {
    extras = Set.copyOf(extras);
    flaws = Set.copyOf(flaws);
  }

  /// In points, as a picture is seen, upright.
  record Size(long width, long height) {}
}
