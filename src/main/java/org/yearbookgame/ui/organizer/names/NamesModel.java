package org.yearbookgame.ui.organizer.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.prepare.review.GenderWords;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.prepare.review.Review;
import org.yearbookgame.ui.organizer.OrganizerModel;
import org.yearbookgame.ui.organizer.review.ReviewModel;

/// The list of classmates, row by row: filtered, in the order that was asked for, and changed.
final class NamesModel {
  private static final Comparator<Row> AS_WRITTEN =
      Comparator.comparingInt(row -> row.line().row());

  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<List<Field>> further =
      new ReadOnlyObjectWrapper<>(this, "further", List.of());
  private final ReadOnlyObjectWrapper<List<Concern>> concerns =
      new ReadOnlyObjectWrapper<>(this, "concerns", List.of());
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final BooleanProperty toDoOnly = new SimpleBooleanProperty(this, "toDoOnly");

  private final OrganizerModel organizer;
  private final ReviewModel review;
  private final Map<Integer, Row> rowOfEntry = new HashMap<>();
  private Comparator<Row> order = AS_WRITTEN;

  NamesModel(OrganizerModel organizer, ReviewModel review) {
    this.organizer = organizer;
    this.review = review;
    organizer.projectProperty().subscribe(_ -> derive());
    review.reviewProperty().subscribe(_ -> derive());
    filter.subscribe(_ -> derive());
    toDoOnly.subscribe(_ -> derive());
  }

  /// The rows that are shown, in the order in which they are.
  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// The columns after those that every list has.
  ReadOnlyObjectProperty<List<Field>> furtherProperty() {
    return further.getReadOnlyProperty();
  }

  /// What there is to look at, in row order, then pictures in nobody's row.
  ReadOnlyObjectProperty<List<Concern>> concernsProperty() {
    return concerns.getReadOnlyProperty();
  }

  /// Only rows in which this stands are shown.
  StringProperty filterProperty() {
    return filter;
  }

  /// Only rows with something to put right are shown.
  BooleanProperty toDoOnlyProperty() {
    return toDoOnly;
  }

  boolean isReadOnly() {
    return organizer.isReadOnly();
  }

  /// The words of genders that are offered.
  List<String> genders() {
    return GenderWords.of(organizer.project());
  }

  /// Puts the rows into an order; nothing for the list's own.
  void sort(Optional<Comparator<Row>> changed) {
    order = changed.orElse(AS_WRITTEN);
    derive();
  }

  /// Shows all rows.
  void showAll() {
    filter.set("");
    toDoOnly.set(false);
  }

  /// Writes a text into a column of some rows.
  void write(Collection<Integer> ids, Field field, String text) {
    organizer.edit(
        "names.did.write",
        project ->
            field.prepare(project).changing(Set.copyOf(ids), entry -> field.write(entry, text)));
  }

  /// Empties cells.
  void clear(Map<Integer, Set<Field>> fieldsOfEntry) {
    organizer.edit(
        "names.did.clear",
        project ->
            project.changing(
                fieldsOfEntry.keySet(),
                entry ->
                    fieldsOfEntry.getOrDefault(entry.id(), Set.of()).stream()
                        .reduce(entry, (now, field) -> field.write(now, ""), (_, last) -> last)));
  }

  /// Adds a row at the end.
  ///
  /// @return the entry's id
  int add() {
    int id = organizer.project().nextEntryId();
    Entry entry = new Entry(id, Map.of(), Map.of(), Optional.empty(), Optional.empty());
    showAll();
    organizer.edit(
        "names.did.add",
        project ->
            project.withEntries(
                Stream.concat(project.entries().stream(), Stream.of(entry)).toList()));
    return id;
  }

  /// Takes rows out of the list; their pictures stay.
  void delete(Set<Integer> ids) {
    organizer.edit(
        "names.did.delete",
        project ->
            project.withEntries(
                project.entries().stream().filter(entry -> !ids.contains(entry.id())).toList()));
  }

  /// Takes rows and their pictures out, and erases them from all that can be undone.
  void removeForGood(Set<Integer> ids) {
    organizer.edit("names.did.delete", project -> without(project, ids));
    ids.forEach(organizer::forget);
  }

  private static Project without(Project project, Set<Integer> ids) {
    Set<Integer> pictures = new HashSet<>();
    project.entries().stream()
        .filter(entry -> ids.contains(entry.id()))
        .forEach(entry -> entry.source().ifPresent(pictures::add));
    List<Entry> left =
        project.entries().stream().filter(entry -> !ids.contains(entry.id())).toList();
    left.forEach(entry -> entry.source().ifPresent(pictures::remove));
    Set<String> names =
        project.entries().stream()
            .filter(entry -> ids.contains(entry.id()))
            .map(Entry::name)
            .collect(Collectors.toSet());
    return Scans.without(
        project
            .withEntries(left)
            .withSources(
                project.sources().stream()
                    .filter(source -> !pictures.contains(source.id()))
                    .toList()),
        pictures,
        names);
  }

  void leaveOut(Set<Integer> ids) {
    review.apply(new Remedy.LeaveOut(List.copyOf(ids)));
  }

  void takeIn(Set<Integer> ids) {
    review.apply(new Remedy.TakeIn(List.copyOf(ids)));
  }

  private void derive() {
    Project project = organizer.project();
    List<Line> lines = lines(project);
    rowOfEntry.keySet().retainAll(lines.stream().map(Line::id).collect(Collectors.toSet()));
    for (Line line : lines) {
      rowOfEntry.computeIfAbsent(line.id(), _ -> new Row(line)).set(line);
    }
    String searched = Line.key(filter.get());
    further.set(Field.further(project));
    rows.set(
        lines.stream()
            .filter(line -> line.toDo() || !toDoOnly.get())
            .filter(line -> searched.isEmpty() || line.holds(searched))
            .map(line -> Objects.requireNonNull(rowOfEntry.get(line.id())))
            .sorted(order)
            .toList());
    Review told = review.reviewProperty().get();
    concerns.set(
        Stream.concat(
                told.toPutRight().stream(),
                told.goodToKnow().stream().filter(Concern.Stray.class::isInstance))
            .toList());
  }

  private List<Line> lines(Project project) {
    Set<Integer> toDo = toDo();
    Map<Integer, Source> sources = new HashMap<>();
    project.sources().forEach(source -> sources.put(source.id(), source));
    return IntStream.range(0, project.entries().size())
        .mapToObj(
            i -> {
              Entry entry = project.entries().get(i);
              return new Line(
                  i + Project.FIRST_ROW,
                  entry,
                  entry.source().flatMap(id -> Optional.ofNullable(sources.get(id))),
                  toDo.contains(entry.id()));
            })
        .toList();
  }

  /// The entries with something to put right.
  private Set<Integer> toDo() {
    Set<Integer> toDo = new HashSet<>();
    for (Concern concern : review.reviewProperty().get().toPutRight()) {
      if (concern instanceof Concern.OfList(var _, var entries, var _, var _)) {
        entries.forEach(entry -> toDo.add(entry.id()));
      }
    }
    return toDo;
  }
}
