package org.yearbookgame.kiosk;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// What a kiosk remembers of the evening it stands in, also after a restart.
///
/// @param since plays from then on stand on the board
/// @param hidden who asked to be left out
public record Evening(Instant since, Set<ClassmateId> hidden) {
  /// The first evening, before anything was said about it.
  public static final Evening FIRST = new Evening(Instant.EPOCH, Set.of());

  public Evening {
    hidden = Set.copyOf(hidden);
  }

  /// Whether a classmate asked to be left out.
  public boolean hides(Classmate classmate) {
    return hidden.contains(ClassmateId.of(classmate.portrait()));
  }

  /// The class without those who asked to be left out: neither asked nor shown anywhere.
  public Roster of(Roster roster) {
    return roster.without(
        roster.classmates().stream()
            .filter(this::hides)
            .map(Classmate::portrait)
            .collect(Collectors.toSet()));
  }

  /// The same evening with one more who is left out.
  public Evening hiding(ClassmateId classmate) {
    return new Evening(
        since,
        Stream.concat(hidden.stream(), Stream.of(classmate))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The same evening with somebody who is shown again.
  public Evening showing(ClassmateId classmate) {
    return new Evening(
        since,
        hidden.stream()
            .filter(other -> !other.equals(classmate))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The next evening. Whoever asked to be left out stays so until the organizer has decided, or
  /// the class would show them again without anybody’s doing.
  public Evening next(Instant now) {
    return new Evening(now, hidden);
  }
}
