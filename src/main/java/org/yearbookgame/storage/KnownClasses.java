package org.yearbookgame.storage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The classes that were opened on this computer, each once, the last one first.
///
/// @param newestFirst at most [#MOST]
public record KnownClasses(List<KnownClass> newestFirst) {
  /// How many are kept; one who plays more classes than this finds them in their folders.
  public static final int MOST = 20;

  public static final KnownClasses NONE = new KnownClasses(List.of());

  public KnownClasses {
    newestFirst = List.copyOf(newestFirst);
  }

  /// These and one more. Of the same class opened twice the later opening counts.
  public KnownClasses with(KnownClass opened) {
    List<KnownClass> same = newestFirst.stream().filter(opened::isSameAs).toList();
    List<KnownClass> others = without(opened).newestFirst;
    KnownClass latest =
        Stream.concat(same.stream(), Stream.of(opened))
            .max(Comparator.comparing(KnownClass::opened))
            .orElse(opened);
    return new KnownClasses(
        Stream.concat(Stream.of(latest), others.stream())
            .sorted(Comparator.comparing(KnownClass::opened).reversed())
            .limit(MOST)
            .toList());
  }

  /// These without one.
  public KnownClasses without(KnownClass removed) {
    return new KnownClasses(
        newestFirst.stream().filter(known -> !known.isSameAs(removed)).toList());
  }
}
