package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What leads from one state of a project to another; all else stays as it is.
///
/// @param card where it is another one
/// @param ownColumns where they are others
/// @param pages where they are others
record Difference(
    Optional<ClassCard> card,
    Optional<List<String>> ownColumns,
    Part<Entry> entries,
    Part<Source> sources,
    Optional<Part<ScannedPage>> pages) {
  /// What an entry weighs against an id in an [Part#order].
  private static final int WEIGHT_OF_ONE = 20;

  /// What differs in a list of things that have ids.
  ///
  /// @param put things that are new or changed
  /// @param order the ids of all, where others are there or in another order
  record Part<T>(List<T> put, Optional<List<Integer>> order) {
    Part {
      put = List.copyOf(put);
      order = order.map(List::copyOf);
    }

    private static <T> Part<T> between(List<T> from, List<T> to, Function<T, Integer> id) {
      Map<Integer, T> before = byId(from, id);
      List<T> put = new ArrayList<>(to);
      put.removeIf(one -> one.equals(before.get(id.apply(one))));
      List<Integer> ids = to.stream().map(id).toList();
      return new Part<>(
          put, ids.equals(from.stream().map(id).toList()) ? Optional.empty() : Optional.of(ids));
    }

    private List<T> applyTo(List<T> from, Function<T, Integer> id) {
      Map<Integer, T> known = byId(from, id);
      known.putAll(byId(put, id));
      List<Integer> ids = order.orElseGet(() -> from.stream().map(id).toList());
      return ids.stream().map(one -> Optional.ofNullable(known.get(one)).orElseThrow()).toList();
    }

    private static <T> Map<Integer, T> byId(List<T> things, Function<T, Integer> id) {
      Map<Integer, T> byId = new HashMap<>();
      things.forEach(one -> byId.put(id.apply(one), one));
      return byId;
    }

    private int weight() {
      return WEIGHT_OF_ONE * put.size() + order.map(List::size).orElse(0);
    }
  }

  /// What leads from one state to another of the same class.
  static Difference between(Project from, Project to) {
    if (!from.classId().equals(to.classId())) {
      throw new IllegalArgumentException("two classes");
    }
    return new Difference(
        Optional.of(to.card()).filter(card -> !card.equals(from.card())),
        Optional.of(to.ownColumns()).filter(columns -> !columns.equals(from.ownColumns())),
        Part.between(from.entries(), to.entries(), Entry::id),
        Part.between(from.sources(), to.sources(), Source::id),
        from.pages().equals(to.pages())
            ? Optional.empty()
            : Optional.of(Part.between(from.pages(), to.pages(), ScannedPage::id)));
  }

  /// The state it leads to.
  ///
  /// @throws java.util.NoSuchElementException if it does not lead on from this one
  Project applyTo(Project from) {
    return new Project(
        from.classId(),
        card.orElse(from.card()),
        ownColumns.orElse(from.ownColumns()),
        entries.applyTo(from.entries(), Entry::id),
        sources.applyTo(from.sources(), Source::id),
        pages.map(part -> part.applyTo(from.pages(), ScannedPage::id)).orElse(from.pages()));
  }

  /// How much there is to keep, in ids.
  int weight() {
    int onPages =
        pages.stream()
            .flatMap(part -> part.put().stream())
            .mapToInt(page -> page.spots().size() * WEIGHT_OF_ONE)
            .sum();
    return 1 + entries.weight() + sources.weight() + onPages;
  }
}
