package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yearbookgame.prepare.project.Spot.Placed;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;

/// Whose the pictures are that are cut from pages. First all are taken that are to change hands or
/// are gone, then all are given: names that were shifted by one find the place of the next one
/// free.
final class Owners {
  private final List<Entry> entries;
  private final List<Giving> givings = new ArrayList<>();

  Owners(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
  }

  /// A picture that is to be given to somebody.
  ///
  /// @param name `""` where it is not known whose it is
  /// @param before who had it; nothing where it is still with somebody who is to keep it, or is new
  private record Giving(int source, String name, Optional<Integer> before) {}

  /// Takes a picture from whoever had it under the name that it no longer has, to give it to whom
  /// it shows.
  void take(int source, Spot spot) {
    String before = spot.placed().map(Placed::name).orElse("");
    Optional<Integer> holder =
        indexOf(entry -> entry.source().equals(Optional.of(source)))
            .filter(at -> !spot.name().isEmpty() || isCalled(entries.get(at), before));
    holder.ifPresent(at -> entries.set(at, entries.get(at).withSource(Optional.empty())));
    givings.add(
        new Giving(source, spot.name(), holder.filter(at -> isCalled(entries.get(at), before))));
  }

  /// Gives pictures to the classmates of their names who have none. Then, whoever had one and is
  /// called otherwise now is renamed; else there is one more classmate, unless that would be
  /// somebody twice.
  ///
  /// @param onPages the names on all pages, as they are compared
  /// @param fromPages ids of the pictures that were cut from pages
  /// @param gone ids of pictures that nobody has any more
  List<Entry> given(Set<String> onPages, Set<Integer> fromPages, Set<Integer> gone) {
    entries.replaceAll(entry -> has(entry, gone) ? entry.withSource(Optional.empty()) : entry);
    List<Giving> left = new ArrayList<>();
    for (Giving giving : givings) {
      Optional<Integer> free =
          indexOf(entry -> entry.source().isEmpty() && isCalled(entry, giving.name()));
      if (!giving.name().isBlank() && free.isPresent()) {
        give(giving.source(), free.get());
      } else if (!giving.name().isBlank()) {
        left.add(giving);
      }
    }
    for (Giving giving : left) {
      Optional<Integer> renamed =
          giving
              .before()
              .filter(at -> entries.get(at).source().isEmpty())
              .filter(at -> !onPages.contains(Fold.key(entries.get(at).name())));
      if (renamed.isPresent()) {
        int at = renamed.get();
        entries.set(at, entries.get(at).with(Column.NAME, giving.name()));
        give(giving.source(), at);
      } else if (indexOf(entry -> isCalled(entry, giving.name()) && !has(entry, fromPages))
          .isEmpty()) {
        int id = entries.stream().mapToInt(Entry::id).max().orElse(0) + 1;
        entries.add(
            new Entry(
                id,
                Map.of(Column.NAME, giving.name()),
                Map.of(),
                Optional.of(giving.source()),
                Optional.empty()));
      }
    }
    return entries;
  }

  private void give(int source, int at) {
    entries.set(at, entries.get(at).withSource(Optional.of(source)));
  }

  private static boolean has(Entry entry, Set<Integer> pictures) {
    return entry.source().filter(pictures::contains).isPresent();
  }

  private static boolean isCalled(Entry entry, String name) {
    return Fold.key(entry.name()).equals(Fold.key(name));
  }

  private Optional<Integer> indexOf(Predicate<Entry> wanted) {
    for (int i = 0; i < entries.size(); i++) {
      if (wanted.test(entries.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
