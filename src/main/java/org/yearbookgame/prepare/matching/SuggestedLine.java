package org.yearbookgame.prepare.matching;

import java.util.List;
import org.yearbookgame.prepare.project.PictureNames;
import org.yearbookgame.prepare.project.Project;

/// A suggestion as it is written down, to be looked through and given back (see [AcceptedFile]).
///
/// @param row the spreadsheet's
/// @param name in that row
/// @param picture by its name in the project, see [PictureNames]
/// @param likeness of name and picture, above 0, 1 at most
public record SuggestedLine(int row, String name, String picture, double likeness) {
  /// The suggestions of a matching, the likeliest first.
  public static List<SuggestedLine> of(Matching matching, Project project) {
    PictureNames pictures = PictureNames.of(project.sources());
    return matching.suggestions().stream()
        .map(
            suggestion ->
                new SuggestedLine(
                    suggestion.row(),
                    suggestion.entry().name(),
                    pictures.of(suggestion.source()),
                    suggestion.likeness()))
        .toList();
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "SuggestedLine[row " + row + "]";
  }
}
