package org.yearbookgame.prepare.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.pictures.Portraying.Portrayed;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectRoster;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.PictureFile;

/// What would be sent around if a project were published as it is, told before anything is made.
///
/// @param goesOut who would be in it
/// @param best about how many bytes a file of the best quality would have
/// @param email about how many a file for e-mail would have
public record Outlook(GoesOut goesOut, long best, long email) {
  /// So many portraits, from all over the class, tell how large the others will be.
  private static final int SAMPLES = 8;

  /// Looks at all pictures' headers, and makes a few portraits. No file is touched.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends it soon
  public static Outlook of(Project project, Portraits portraits) throws InterruptedException {
    RosterImport read = ProjectRoster.of(project);
    List<RosterProblem> unfit = new ArrayList<>();
    for (Classmate person : read.roster().classmates()) {
      source(project, person).flatMap(source -> problem(person, source)).ifPresent(unfit::add);
    }
    RosterImport left = read.with(unfit);
    List<Source> shown =
        left.roster().classmates().stream()
            .flatMap(person -> source(project, person).stream())
            .toList();
    return new Outlook(
        GoesOut.of(left),
        bytes(shown, PortraitSize.BEST, portraits),
        Math.min(bytes(shown, PortraitSize.EMAIL, portraits), Quality.MOST_EMAIL_BYTES));
  }

  /// About how many bytes a file of a quality would have.
  public long bytes(Quality quality) {
    return switch (quality) {
      case BEST -> best;
      case EMAIL -> email;
    };
  }

  private static Optional<Source> source(Project project, Classmate person) {
    Entry entry = project.entries().get(person.row() - Project.FIRST_ROW);
    return project.sourceOf(entry);
  }

  private static Optional<RosterProblem> problem(Classmate person, Source source) {
    return switch (PictureFile.look(source.file())) {
      case PictureFile.Picture _ -> Optional.empty();
      case PictureFile.Unfit(var why) ->
          Optional.of(new RosterProblem(person.row(), Optional.of(Column.IMAGE), why));
    };
  }

  private static long bytes(List<Source> sources, PortraitSize size, Portraits portraits)
      throws InterruptedException {
    int count = Math.min(SAMPLES, sources.size());
    List<Source> some =
        IntStream.range(0, count).mapToObj(i -> sources.get(i * sources.size() / count)).toList();
    long bytes = 0;
    int made = 0;
    for (Source source : some) {
      if (portraits.make(source, size) instanceof Portrayed portrayed) {
        bytes += portrayed.bytes().length;
        made++;
      }
    }
    return made > 0 ? bytes * sources.size() / made : 0;
  }
}
