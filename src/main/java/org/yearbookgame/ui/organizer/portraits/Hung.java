package org.yearbookgame.ui.organizer.portraits;

import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;

/// A picture on the wall, and whose it is.
sealed interface Hung {
  Source source();

  /// It is in nobody's row.
  ///
  /// @param perhaps whose it may be
  record Stray(Source source, Optional<Entry> perhaps) implements Hung {}

  /// It is the one that is played of somebody.
  ///
  /// @param several whether there are further pictures of them
  record Played(Source source, Entry of, boolean several) implements Hung {}

  /// It is a further one of somebody who has one.
  record Further(Source source, Entry of) implements Hung {}

  /// Whom it shows, as far as that is certain.
  default Optional<Entry> whose() {
    return switch (this) {
      case Stray _ -> Optional.empty();
      case Played played -> Optional.of(played.of());
      case Further further -> Optional.of(further.of());
    };
  }

  /// Whom it may show, where nobody has said so.
  default Optional<Entry> likely() {
    return switch (this) {
      case Stray stray -> stray.perhaps();
      case Played _, Further _ -> Optional.empty();
    };
  }
}
