package org.yearbookgame.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.matching.SuggestedLine;
import org.yearbookgame.prepare.pictures.PictureSearch;
import org.yearbookgame.text.Messages;

/// What `prepare` prints for people to read.
record PrepareLines(PrintWriter out, Messages messages) {
  /// So many files are named one by one.
  private static final int MOST_FILES = 10;

  /// Files that are no pictures, or cannot be read as such.
  void print(PictureSearch.Found found) {
    printFiles("prepare.phonePictures", found.phonePictures().stream().map(Path::getFileName));
    printFiles("prepare.damaged", found.damaged().stream().map(Path::getFileName));
  }

  /// What came of it.
  ///
  /// @param audit of the class that was written, if one was
  void print(PrepareReport report, Path folder, Optional<AuditReport> audit) {
    PrepareReport.Counts counts = report.counts();
    out.println(messages.text("prepare.brought", counts.rows(), counts.pictures()));
    printFiles("prepare.unmatched", unmatched(report));
    printFiles("prepare.further", report.further().stream());
    report.problems().forEach(problem -> out.println(problem.said()));
    if (!report.suggestions().isEmpty()) {
      out.println(messages.text("prepare.accept"));
    }
    out.println(
        messages.text(
            report.written() ? "prepare.done" : "prepare.wouldBe",
            counts.shown(),
            messages.apart(folder.toString()),
            counts.privateOnes(),
            counts.leftOut()));
    if (counts.doubtful() > 0) {
      out.println(messages.text("prepare.doubtful", counts.doubtful()));
    }
    if (counts.renumbered() > 0) {
      out.println(messages.text("prepare.renumbered", counts.renumbered()));
    }
    audit.ifPresent(this::print);
  }

  /// Those that might be somebody's are told with whom they might be of.
  private static Stream<String> unmatched(PrepareReport report) {
    Set<String> suggested =
        report.suggestions().stream().map(SuggestedLine::picture).collect(Collectors.toSet());
    return report.unmatched().stream().filter(picture -> !suggested.contains(picture));
  }

  private void print(AuditReport found) {
    found.leaks().forEach(finding -> out.println(messages.say(finding)));
    out.println(
        messages.text("audit.answer", messages.text("audit.question"), messages.answer(found)));
  }

  private void printFiles(String key, Stream<?> files) {
    List<String> names = files.map(String::valueOf).map(messages::apart).toList();
    if (!names.isEmpty()) {
      out.println(messages.text(key, messages.some(names, MOST_FILES)));
    }
  }
}
