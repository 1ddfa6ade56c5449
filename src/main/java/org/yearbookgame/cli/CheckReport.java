package org.yearbookgame.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.SettingsProblem;
import org.yearbookgame.text.Messages;

/// What `check` tells of a class; as JSON an object of this very shape.
///
/// @param problems those of the settings, then those of the list in row order
/// @param audit whether anything gives the answer away, where that was asked
record CheckReport(
    List<Problem> problems,
    Counts counts,
    @JsonInclude(Include.NON_ABSENT) Optional<Audited> audit) {
  /// As many as are shown in a round of "Find the face".
  private static final int CHOICES = 4;

  CheckReport {
    problems = List.copyOf(problems);
  }

  /// One problem.
  ///
  /// @param row the spreadsheet's; 0 for the list as a whole and for the settings
  /// @param kind which problem it is, in one word
  /// @param values what differs between problems of one kind
  /// @param sentence where and what
  /// @param said sentence and remedy
  record Problem(
      int row,
      Optional<Column> column,
      String kind,
      Effect effect,
      Object values,
      String sentence,
      String remedy,
      @JsonIgnore String said) {}

  /// @param classmates in the list, nobody private among them
  /// @param playable those who can be asked in "Find the face"
  record Counts(int classmates, int playable, int problems) {}

  /// What came of the look for whatever gives the answer away.
  ///
  /// @param clean whether nothing does
  /// @param pictures how many were looked through
  record Audited(boolean clean, int pictures, List<Checked> findings) {}

  /// One thing that was looked at.
  ///
  /// @param kind what it was, in one word
  /// @param tells whether it gives the answer away
  /// @param values the figures
  /// @param sentence what was found
  record Checked(String kind, boolean tells, Finding values, String sentence, String remedy) {}

  static CheckReport of(OpenedClass opened, Optional<AuditReport> audited, Messages messages) {
    List<Problem> problems =
        Stream.concat(
                opened.settingsProblems().stream().map(problem -> problem(problem, messages)),
                opened.problems().stream().map(problem -> problem(problem, messages)))
            .toList();
    return new CheckReport(
        problems,
        new Counts(opened.imported().listed(), opened.roster().playable(CHOICES), problems.size()),
        audited.map(found -> audited(found, messages)));
  }

  static Audited audited(AuditReport found, Messages messages) {
    return new Audited(
        found.clean(),
        found.pictures(),
        found.findings().stream().map(finding -> checked(finding, messages)).toList());
  }

  private static Checked checked(Finding finding, Messages messages) {
    return new Checked(
        finding.getClass().getSimpleName(),
        finding.tells(),
        finding,
        messages.title(finding),
        finding.tells() ? messages.remedy(finding) : "");
  }

  private static Problem problem(SettingsProblem problem, Messages messages) {
    return new Problem(
        0,
        Optional.empty(),
        problem.getClass().getSimpleName(),
        problem.effect(),
        problem,
        messages.title(problem),
        messages.remedy(problem),
        messages.say(problem));
  }

  static Problem problem(RosterProblem problem, Messages messages) {
    return new Problem(
        problem.row(),
        problem.column(),
        problem.kind().getClass().getSimpleName(),
        problem.effect(),
        problem.kind(),
        messages.title(problem),
        messages.remedy(problem),
        messages.say(problem));
  }

  String toJson() {
    return Json.of(this);
  }
}
