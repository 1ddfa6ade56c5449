package org.yearbookgame.prepare.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the organizer works on. Immutable: every change is another project, so that each can be
/// undone. Anything may still be missing or wrong here; what is, the check tells.
///
/// @param classId stands for the class for good, in every file that is made of it
/// @param ownColumns headings of the organizer's own, in order; they go nowhere but back into a
///   list
/// @param entries the list, in the organizer's order; the first is the spreadsheet's row 2
/// @param sources the pictures that were brought, those in nobody's row too
/// @param pages scanned pages that portraits are cut out of, in their order
public record Project(
    String classId,
    ClassCard card,
    List<String> ownColumns,
    List<Entry> entries,
    List<Source> sources,
    List<ScannedPage> pages) {
  /// Checks the ids.
  ///
  /// @throws IllegalArgumentException where two entries, sources or pages have the same
  public Project {
    ownColumns = List.copyOf(ownColumns);
    entries = List.copyOf(entries);
    sources = List.copyOf(sources);
    pages = List.copyOf(pages);
    if (entries.stream().map(Entry::id).distinct().count() < entries.size()
        || sources.stream().map(Source::id).distinct().count() < sources.size()
        || pages.stream().map(ScannedPage::id).distinct().count() < pages.size()) {
      throw new IllegalArgumentException("one id for two");
    }
  }

  /// A class without scanned pages.
  public Project(
      String classId,
      ClassCard card,
      List<String> ownColumns,
      List<Entry> entries,
      List<Source> sources) {
    this(classId, card, ownColumns, entries, sources, List.of());
  }

  /// The spreadsheet's row of the first entry, the header being 1.
  public static final int FIRST_ROW = 2;

  /// A class of which nothing is known yet.
  public static Project empty(String classId) {
    return new Project(classId, ClassCard.EMPTY, List.of(), List.of(), List.of());
  }

  /// The picture of an entry, if it has one that is here.
  public Optional<Source> sourceOf(Entry entry) {
    return entry
        .source()
        .flatMap(id -> sources.stream().filter(source -> source.id() == id).findFirst());
  }

  /// An id that no entry has.
  public int nextEntryId() {
    return entries.stream().mapToInt(Entry::id).max().orElse(0) + 1;
  }

  /// An id that no source has.
  public int nextSourceId() {
    return sources.stream().mapToInt(Source::id).max().orElse(0) + 1;
  }

  public Project withCard(ClassCard changed) {
    return new Project(classId, changed, ownColumns, entries, sources, pages);
  }

  public Project withOwnColumns(List<String> changed) {
    return new Project(classId, card, changed, entries, sources, pages);
  }

  public Project withEntries(List<Entry> changed) {
    return new Project(classId, card, ownColumns, changed, sources, pages);
  }

  /// The project with some of its entries changed.
  ///
  /// @param ids those to change; ids that no entry has are passed over
  public Project changing(Set<Integer> ids, UnaryOperator<Entry> change) {
    return withEntries(
        entries.stream()
            .map(entry -> ids.contains(entry.id()) ? change.apply(entry) : entry)
            .toList());
  }

  public Project withSources(List<Source> changed) {
    return new Project(classId, card, ownColumns, entries, changed, pages);
  }

  public Project withPages(List<ScannedPage> changed) {
    return new Project(classId, card, ownColumns, entries, sources, changed);
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Project[" + entries.size() + " entries, " + sources.size() + " sources]";
  }
}
