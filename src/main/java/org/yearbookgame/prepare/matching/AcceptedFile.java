package org.yearbookgame.prepare.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yearbookgame.prepare.matching.AcceptedProblem.PictureUnknown;
import org.yearbookgame.prepare.matching.AcceptedProblem.RowChanged;
import org.yearbookgame.prepare.matching.AcceptedProblem.SaidTwice;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.PictureNames;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.storage.CsvText;

/// A file of suggestions, to be looked through and given back: as a spreadsheet with the columns
/// `Row`, `Name` and `Picture`, csv or `.xlsx`; or as JSON, an array of [SuggestedLine]s or an
/// object that has one under `suggestions`, as a dry run prints it. A line that is taken out, or
/// whose picture is emptied, is not accepted. A line may name another picture than was suggested.
public final class AcceptedFile {
  private final Project project;
  private final PictureNames pictures;
  private final Map<Integer, Integer> sourceOfEntry = new HashMap<>();
  private final Map<Integer, Integer> lineOfEntry = new HashMap<>();
  private final Map<Integer, Integer> lineOfSource = new HashMap<>();
  private final List<AcceptedProblem> problems = new ArrayList<>();

  private AcceptedFile(Project project) {
    this.project = project;
    this.pictures = PictureNames.of(project.sources());
  }

  /// What came of reading one.
  ///
  /// @param problems with the lines that do not count, in their order
  public record Read(Accepted accepted, List<AcceptedProblem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// The file to look through, as csv.
  ///
  /// @param country in which it is, see [CsvText#of]
  public static byte[] csv(List<SuggestedLine> suggestions, Locale country) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(AcceptedLine.HEADINGS);
    for (SuggestedLine line : suggestions) {
      rows.add(List.of(Integer.toString(line.row()), line.name(), line.picture()));
    }
    return CsvText.of(rows, country);
  }

  /// Reads a file that was looked through.
  public static Read read(Path file, Project project) {
    AcceptedFile accepted = new AcceptedFile(project);
    AcceptedLine.read(file)
        .ifPresentOrElse(
            lines -> lines.forEach(accepted::accept),
            () -> accepted.report(0, new AcceptedProblem.Unreadable()));
    return new Read(new Accepted(accepted.sourceOfEntry), accepted.problems);
  }

  private void accept(AcceptedLine line) {
    if (line.picture().isBlank()) {
      return;
    }
    Optional<Entry> entry = entry(line);
    Optional<Source> source = pictures.named(line.picture());
    if (entry.isEmpty()) {
      report(line.number(), new RowChanged(line.row(), line.name()));
    } else if (source.isEmpty()) {
      report(line.number(), new PictureUnknown(line.picture()));
    } else {
      accept(line.number(), entry.get().id(), source.get().id());
    }
  }

  private void accept(int line, int entry, int source) {
    Integer earlier = lineOfEntry.getOrDefault(entry, lineOfSource.get(source));
    if (earlier == null) {
      lineOfEntry.put(entry, line);
      lineOfSource.put(source, line);
      sourceOfEntry.put(entry, source);
    } else {
      report(line, new SaidTwice(earlier));
    }
  }

  /// The entry in a line's row, if it still has the line's name.
  private Optional<Entry> entry(AcceptedLine line) {
    int place = line.row() - Project.FIRST_ROW;
    return place < 0 || place >= project.entries().size()
        ? Optional.empty()
        : Optional.of(project.entries().get(place))
            .filter(entry -> Fold.key(entry.name()).equals(Fold.key(line.name())));
  }

  private void report(int line, AcceptedProblem.Kind kind) {
    problems.add(new AcceptedProblem(line, kind));
  }
}
