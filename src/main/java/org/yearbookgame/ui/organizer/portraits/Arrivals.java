package org.yearbookgame.ui.organizer.portraits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.matching.Accepted;
import org.yearbookgame.prepare.matching.Matching;
import org.yearbookgame.prepare.pictures.PictureSearch;
import org.yearbookgame.prepare.pictures.PictureSearch.Found;
import org.yearbookgame.prepare.project.Pictures;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// Pictures on their way into the project: they are looked for in what was brought, and those whose
/// names leave no doubt are put into their rows.
final class Arrivals {
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
  private final ReadOnlyObjectWrapper<Optional<Arrived>> arrived =
      new ReadOnlyObjectWrapper<>(this, "arrived", Optional.empty());

  private final OrganizerModel organizer;
  private final Background background;
  private Job job = () -> {};

  Arrivals(OrganizerModel organizer, Background background) {
    this.organizer = organizer;
    this.background = background;
  }

  /// What came of it.
  ///
  /// @param matched how many of the new pictures are in somebody's row
  record Arrived(Found found, int matched) {}

  /// Whether pictures are being looked for.
  ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /// What came of the last time, until somebody has seen it.
  ReadOnlyObjectProperty<Optional<Arrived>> arrivedProperty() {
    return arrived.getReadOnlyProperty();
  }

  void seen() {
    arrived.set(Optional.empty());
  }

  /// Looks for pictures in files and folders. One search at a time.
  void bring(List<Path> brought) {
    if (organizer.isReadOnly() || underWay.get() || brought.isEmpty()) {
      return;
    }
    seen();
    underWay.set(true);
    List<Path> there = organizer.project().sources().stream().map(Source::file).toList();
    job = background.run(() -> new PictureSearch(there).in(brought), this::add, this::end);
  }

  /// Gives it up; nothing is added then.
  void giveUp() {
    job.cancel();
    end();
  }

  private void end() {
    underWay.set(false);
  }

  /// What the organizer does meanwhile is not lost: then the pictures are matched once more.
  private void add(Found found) {
    Project before = organizer.project();
    job =
        background.run(
            () -> matched(Pictures.added(before, found.pictures())),
            after -> {
              if (before.equals(organizer.project())) {
                add(found, after);
              } else {
                add(found);
              }
            },
            this::end);
  }

  private void add(Found found, Project after) {
    int matched = matchedPictures(after) - matchedPictures(organizer.project());
    organizer.edit("portraits.did.add", _ -> after);
    end();
    arrived.set(Optional.of(new Arrived(found, matched)));
  }

  private static Project matched(Project project) {
    return Matching.of(project.entries(), project.sources()).applyTo(project, Accepted.NONE);
  }

  private static int matchedPictures(Project project) {
    return (int) project.entries().stream().filter(entry -> entry.source().isPresent()).count();
  }
}
