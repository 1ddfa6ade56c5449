package org.yearbookgame.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.matching.Matching;
import org.yearbookgame.prepare.matching.SuggestedLine;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectRoster;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.text.Messages;

/// What `prepare` tells; as JSON an object of this very shape.
///
/// @param written whether the class folder was
/// @param problems in row order
/// @param suggestions pictures that might be somebody's, in the shape that `--accept` reads
/// @param unmatched pictures of nobody in the list
/// @param further more pictures of somebody who has one
/// @param audit whether anything gives the answer away, where a class was written
record PrepareReport(
    boolean written,
    Counts counts,
    List<CheckReport.Problem> problems,
    List<SuggestedLine> suggestions,
    List<String> unmatched,
    List<String> further,
    @JsonInclude(Include.NON_ABSENT) Optional<CheckReport.Audited> audit) {
  /// @param rows of the list that are not blank
  /// @param pictures that were found
  /// @param shown classmates who are in the class
  /// @param privateOnes who want no part
  /// @param leftOut whom a problem leaves out, or the organizer for now
  /// @param doubtful pictures that somebody should look at
  /// @param renumbered pictures that have another number than before
  record Counts(
      int rows,
      int pictures,
      int shown,
      int privateOnes,
      int leftOut,
      int doubtful,
      int renumbered) {}

  /// Tells of a class that is written, or else would be, as far as the list and the names of the
  /// pictures tell.
  static PrepareReport of(
      Project project, Matching matching, Optional<Prepared.Done> done, Messages messages) {
    RosterImport planned = ProjectRoster.of(project);
    int shown = done.map(PrepareReport::shown).orElse(planned.roster().classmates().size());
    return new PrepareReport(
        done.isPresent(),
        new Counts(
            (int) project.entries().stream().filter(entry -> !entry.isBlank()).count(),
            project.sources().size(),
            shown,
            planned.privateOnes(),
            planned.listed() - shown,
            done.map(prepared -> prepared.doubtful().size()).orElse(0),
            done.map(Prepared.Done::renumbered).orElse(0)),
        done.map(Prepared.Done::problems).orElse(planned.problems()).stream()
            .map(problem -> problem(problem, project, matching, messages))
            .toList(),
        SuggestedLine.of(matching, project),
        names(matching.unmatched()),
        names(matching.further()),
        done.map(of -> CheckReport.audited(of.audit(), messages)));
  }

  /// Here nobody has to write the names of pictures: they are found by the names of people.
  private static CheckReport.Problem problem(
      RosterProblem problem, Project project, Matching matching, Messages messages) {
    CheckReport.Problem told = CheckReport.problem(problem, messages);
    if (!(problem.kind() instanceof RosterProblem.PictureNotNamed)) {
      return told;
    }
    String name = project.entries().get(problem.row() - Project.FIRST_ROW).name();
    String sentence =
        messages.text("prepare.noPicture", Integer.toString(problem.row()), messages.apart(name));
    String remedy =
        matching.suggestions().stream()
            .filter(suggestion -> suggestion.row() == problem.row())
            .findFirst()
            .map(
                suggestion ->
                    messages.text(
                        "prepare.noPicture.suggestion", messages.apart(suggestion.source().name())))
            .orElseGet(() -> messages.text("prepare.noPicture.remedy", Column.IMAGE.heading()));
    return new CheckReport.Problem(
        told.row(),
        told.column(),
        told.kind(),
        told.effect(),
        told.values(),
        sentence,
        remedy,
        messages.text("check.said", sentence, remedy));
  }

  /// Whoever is in the class has a number, and nobody else: the list came without any.
  private static int shown(Prepared.Done done) {
    return (int)
        done.withNumbers().entries().stream().filter(entry -> entry.number().isPresent()).count();
  }

  private static List<String> names(List<Source> pictures) {
    return pictures.stream().map(Source::name).toList();
  }

  /// Whether something keeps a classmate or the game from being played, or gives the answer away.
  boolean isStopped() {
    return problems.stream().anyMatch(problem -> problem.effect() != Effect.WORTH_KNOWING)
        || audit.filter(found -> !found.clean()).isPresent();
  }
}
