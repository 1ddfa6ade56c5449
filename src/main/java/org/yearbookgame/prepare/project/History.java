package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yearbookgame.roster.Column;

/// A project and what can be undone and redone of it. Immutable. Changes are kept as differences
/// from state to state, as many as [#MOST] and [#MOST_WEIGHT] allow; the oldest go first.
public final class History {
  /// How many changes can be undone.
  static final int MOST = 200;

  /// What all that can be undone may weigh ([Difference#weight]): 50,000 rows, some megabytes.
  static final int MOST_WEIGHT = 1_000_000;

  private final List<Step> past;
  private final Project present;
  private final List<Step> future;

  /// One change.
  ///
  /// @param what the message key of what was done
  /// @param way leads from the state on this side of the change to the one on its other side
  record Step(String what, Difference way) {}

  /// @param past the last change first
  /// @param future the next change first
  /// @throws RuntimeException where a change does not lead on from the one before it
  History(List<Step> past, Project present, List<Step> future) {
    this.past = List.copyOf(past);
    this.present = present;
    this.future = List.copyOf(future);
    walk(past, present);
    walk(future, present);
  }

  /// A project of which nothing can be undone.
  public static History of(Project project) {
    return new History(List.of(), project, List.of());
  }

  public Project present() {
    return present;
  }

  List<Step> past() {
    return past;
  }

  List<Step> future() {
    return future;
  }

  /// The message key of what would be undone.
  public Optional<String> undoable() {
    return past.stream().map(Step::what).findFirst();
  }

  /// The message key of what would be redone.
  public Optional<String> redoable() {
    return future.stream().map(Step::what).findFirst();
  }

  /// After a change; itself where nothing changed.
  ///
  /// @param what the message key of what was done
  public History edited(String what, Project next) {
    if (next.equals(present)) {
      return this;
    }
    List<Step> changes = new ArrayList<>(past);
    changes.addFirst(new Step(what, Difference.between(next, present)));
    return new History(bounded(changes), next, List.of());
  }

  /// Before the last change; itself where there is none.
  public History undone() {
    if (past.isEmpty()) {
      return this;
    }
    Step last = past.getFirst();
    Project before = last.way().applyTo(present);
    List<Step> ahead = new ArrayList<>(future);
    ahead.addFirst(new Step(last.what(), Difference.between(before, present)));
    return new History(past.subList(1, past.size()), before, ahead);
  }

  /// After the change undone last; itself where there is none.
  public History redone() {
    if (future.isEmpty()) {
      return this;
    }
    Step next = future.getFirst();
    Project after = next.way().applyTo(present);
    List<Step> changes = new ArrayList<>(past);
    changes.addFirst(new Step(next.what(), Difference.between(after, present)));
    return new History(changes, after, future.subList(1, future.size()));
  }

  /// With a change that nothing undoes: it is made to every state there was. What then changed
  /// nothing is no longer there to be undone.
  public History throughout(UnaryOperator<Project> change) {
    Project now = change.apply(present);
    return new History(rewritten(past, now, change), now, rewritten(future, now, change));
  }

  /// Without what an entry was called before. One that is no longer in the list vanishes whole,
  /// with the pictures that were its own.
  public History forget(int entryId) {
    Optional<Entry> left = entry(present, entryId);
    return left.map(entry -> throughout(state -> named(state, Map.of(entryId, entry.name()))))
        .orElseGet(() -> vanished(entryId));
  }

  /// Without what anybody in the list was called before.
  public History forgetOldNames() {
    Map<Integer, String> names =
        present.entries().stream().collect(Collectors.toMap(Entry::id, Entry::name));
    return throughout(state -> named(state, names));
  }

  /// With the numbers that were given to the images: they stay for good.
  public History withNumbersOf(Project numbered) {
    Map<Integer, Integer> numbers =
        numbered.entries().stream()
            .filter(entry -> entry.number().isPresent())
            .collect(Collectors.toMap(Entry::id, entry -> entry.number().orElseThrow()));
    return throughout(
        state ->
            withEach(
                state,
                entry ->
                    Optional.ofNullable(numbers.get(entry.id()))
                        .map(entry::withNumber)
                        .orElse(entry)));
  }

  private History vanished(int entryId) {
    Set<Integer> own = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Project state : states()) {
      entry(state, entryId).flatMap(Entry::source).ifPresent(own::add);
      entry(state, entryId).map(Entry::name).ifPresent(names::add);
    }
    present.sources().forEach(source -> own.remove(source.id()));
    return throughout(
        state ->
            Scans.without(
                state
                    .withEntries(
                        state.entries().stream().filter(entry -> entry.id() != entryId).toList())
                    .withSources(
                        state.sources().stream()
                            .filter(source -> !own.contains(source.id()))
                            .toList()),
                own,
                names));
  }

  /// All there is to be undone and redone, and the present.
  private List<Project> states() {
    List<Project> states = new ArrayList<>(walk(past, present));
    states.add(present);
    states.addAll(walk(future, present));
    return states;
  }

  /// The pictures that are there in the present, or would be if something was undone or redone.
  public Set<Path> files() {
    return states().stream()
        .flatMap(state -> state.sources().stream())
        .map(Source::file)
        .collect(Collectors.toSet());
  }

  private static Optional<Entry> entry(Project project, int id) {
    return project.entries().stream().filter(entry -> entry.id() == id).findFirst();
  }

  private static Project named(Project state, Map<Integer, String> names) {
    Map<Integer, String> ofPictures = new HashMap<>();
    state
        .entries()
        .forEach(
            entry ->
                entry
                    .source()
                    .filter(_ -> !names.getOrDefault(entry.id(), entry.name()).equals(entry.name()))
                    .ifPresent(source -> ofPictures.put(source, names.get(entry.id()))));
    return withEach(
        ofPictures.isEmpty() ? state : Scans.renamed(state, ofPictures),
        entry ->
            Optional.ofNullable(names.get(entry.id()))
                .map(name -> entry.with(Column.NAME, name))
                .orElse(entry));
  }

  private static Project withEach(Project state, UnaryOperator<Entry> change) {
    return state.withEntries(state.entries().stream().map(change).toList());
  }

  /// The states that changes lead to, one after the other.
  private static List<Project> walk(List<Step> steps, Project from) {
    List<Project> states = new ArrayList<>();
    Project state = from;
    for (Step step : steps) {
      state = step.way().applyTo(state);
      states.add(state);
    }
    return states;
  }

  private List<Step> rewritten(List<Step> steps, Project start, UnaryOperator<Project> change) {
    List<Step> rewritten = new ArrayList<>();
    Project before = start;
    Project old = present;
    for (Step step : steps) {
      old = step.way().applyTo(old);
      Project after = change.apply(old);
      if (!after.equals(before)) {
        rewritten.add(new Step(step.what(), Difference.between(before, after)));
        before = after;
      }
    }
    return rewritten;
  }

  /// The last change can be undone whatever it weighs.
  private static List<Step> bounded(List<Step> steps) {
    int weight = 0;
    int kept = 0;
    while (kept < Math.min(MOST, steps.size())) {
      weight += steps.get(kept).way().weight();
      if (kept > 0 && weight > MOST_WEIGHT) {
        break;
      }
      kept++;
    }
    return steps.subList(0, kept);
  }
}
