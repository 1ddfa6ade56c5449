package org.yearbookgame.prepare.matching;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// What the organizer said of pictures that are not certain.
///
/// @param sourceOfEntry the source's id by the entry's
public record Accepted(Map<Integer, Integer> sourceOfEntry) {
  /// Nothing but what is certain.
  public static final Accepted NONE = new Accepted(Map.of());

  public Accepted {
    sourceOfEntry = Map.copyOf(sourceOfEntry);
  }

  /// These suggestions, of which no two are about one entry.
  public static Accepted of(Collection<Suggestion> suggestions) {
    return new Accepted(
        suggestions.stream()
            .collect(Collectors.toMap(of -> of.entry().id(), of -> of.source().id())));
  }
}
