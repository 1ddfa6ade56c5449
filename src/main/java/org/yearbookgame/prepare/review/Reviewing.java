package org.yearbookgame.prepare.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.matching.Matching;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectRoster;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.roster.RosterProblem.OfSeveralRows;

/// One look through a project.
final class Reviewing {
  private final Project project;
  private final PictureLooks looks;
  private final Matching matching;
  private final Map<Integer, Source> likely;
  private final RosterImport read;
  private final Remedies remedies;

  Reviewing(Project project, PictureLooks looks) {
    this.project = project;
    this.looks = looks;
    this.matching = Matching.of(project.entries(), project.sources());
    this.likely = likely();
    this.read = read(project);
    this.remedies = new Remedies(project, read.roster());
  }

  Review review() {
    List<Concern> toPutRight = new ArrayList<>();
    List<Concern> goodToKnow = new ArrayList<>();
    for (RosterProblem problem : read.problems()) {
      switch (problem.effect()) {
        case STOPS_GAME, STOPS_CLASSMATE -> toPutRight.add(concern(problem));
        case WORTH_KNOWING -> goodToKnow.add(concern(problem));
      }
    }
    goodToKnow.addAll(strays());
    return new Review(toPutRight, leftOut(), goodToKnow, read.listed(), read.roster());
  }

  private RosterImport read(Project which) {
    RosterImport read = ProjectRoster.of(which);
    List<RosterProblem> unfit = new ArrayList<>();
    read.roster()
        .classmates()
        .forEach(
            classmate ->
                which
                    .sourceOf(entry(classmate.row()))
                    .flatMap(looks::at)
                    .map(why -> new RosterProblem(classmate.row(), Optional.of(Column.IMAGE), why))
                    .ifPresent(unfit::add));
    return read.with(unfit);
  }

  private Concern concern(RosterProblem problem) {
    List<Entry> entries =
        rows(problem).stream().filter(row -> row >= Project.FIRST_ROW).map(this::entry).toList();
    Optional<Source> closest =
        switch (problem.kind()) {
          case RosterProblem.PictureNotNamed _, RosterProblem.PictureMissing _ ->
              Optional.ofNullable(likely.get(entries.getFirst().id()));
          default -> Optional.empty();
        };
    return new Concern.OfList(
        problem, entries, closest, remedies.of(problem.kind(), entries, closest));
  }

  /// Those who are left out, with what would be told of them if they were not.
  private List<Concern> leftOut() {
    Set<Integer> marked = new HashSet<>();
    project.entries().stream()
        .filter(entry -> !entry.text(Column.LEFT_OUT).isBlank())
        .forEach(entry -> marked.add(entry.id()));
    if (marked.isEmpty()) {
      return List.of();
    }
    Project unmarked = new Remedy.TakeIn(List.copyOf(marked)).applyTo(project);
    Map<Integer, RosterProblem> whyOfRow = new HashMap<>();
    for (RosterProblem problem : read(unmarked).problems()) {
      if (problem.effect() == Effect.STOPS_CLASSMATE) {
        rows(problem).forEach(row -> whyOfRow.putIfAbsent(row, problem));
      }
    }
    List<Concern> found = new ArrayList<>();
    for (int i = 0; i < project.entries().size(); i++) {
      Entry entry = project.entries().get(i);
      int row = i + Project.FIRST_ROW;
      if (marked.contains(entry.id())) {
        found.add(
            new Concern.LeftOut(
                row,
                entry,
                Optional.ofNullable(whyOfRow.get(row)),
                List.of(new Remedy.TakeIn(List.of(entry.id())))));
      }
    }
    return found;
  }

  /// Pictures in nobody's row that are not likely to be somebody's either, nor one more of somebody
  /// who has one.
  private List<Concern> strays() {
    Set<Integer> known = new HashSet<>();
    project.entries().forEach(entry -> entry.source().ifPresent(known::add));
    likely.values().forEach(source -> known.add(source.id()));
    matching.further().forEach(source -> known.add(source.id()));
    return project.sources().stream()
        .filter(source -> !known.contains(source.id()))
        .<Concern>map(source -> new Concern.Stray(source, remedies.ofStray(source)))
        .toList();
  }

  private Entry entry(int row) {
    return project.entries().get(row - Project.FIRST_ROW);
  }

  private static Collection<Integer> rows(RosterProblem problem) {
    return problem.kind() instanceof OfSeveralRows several
        ? several.rows()
        : List.of(problem.row());
  }

  /// Pictures in nobody's row, each by the entry without one whose it may be.
  private Map<Integer, Source> likely() {
    Map<Integer, Source> byId = new HashMap<>();
    project.sources().forEach(source -> byId.put(source.id(), source));
    Map<Integer, Source> likely = new HashMap<>();
    matching.suggestions().forEach(one -> likely.put(one.entry().id(), one.source()));
    matching.sourceOfEntry().forEach((entry, source) -> likely.put(entry, byId.get(source)));
    project.entries().stream()
        .filter(entry -> entry.source().isPresent())
        .forEach(entry -> likely.remove(entry.id()));
    return likely;
  }
}
