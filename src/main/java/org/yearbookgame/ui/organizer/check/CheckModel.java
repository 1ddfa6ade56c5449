package org.yearbookgame.ui.organizer.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yearbookgame.prepare.Preparation;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.review.Review;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.organizer.LastAudit;
import org.yearbookgame.ui.organizer.LastAudit.Audited;
import org.yearbookgame.ui.organizer.Workplace;
import org.yearbookgame.ui.organizer.review.ReviewModel;

/// What is to be put right before a class is published, and whether it gives anything away: tried
/// on the class as it would be made now.
final class CheckModel {
  private final Workplace place;
  private final ReviewModel review;
  private final LastAudit lastAudit;
  private Optional<Scratch> preview = Optional.empty();

  CheckModel(Workplace place, ReviewModel review, LastAudit lastAudit) {
    this.place = place;
    this.review = review;
    this.lastAudit = lastAudit;
  }

  ReadOnlyObjectProperty<Review> reviewProperty() {
    return review.reviewProperty();
  }

  ReadOnlyObjectProperty<Project> projectProperty() {
    return place.model().projectProperty();
  }

  /// What came of the last look through the class.
  ReadOnlyObjectProperty<Optional<Audited>> auditedProperty() {
    return lastAudit.auditedProperty();
  }

  boolean isReadOnly() {
    return place.model().isReadOnly();
  }

  /// Whether the class is another than that which was looked through last.
  boolean hasChanged() {
    return auditedProperty()
        .get()
        .filter(last -> last.isOutdatedBy(place.model().project()))
        .isPresent();
  }

  void lookAgain() {
    review.lookAgain();
  }

  /// Prepares one round.
  ///
  /// @param then takes it; nothing, where it was given up or cannot be made
  void preview(Work work, Consumer<Optional<OpenedClass>> then) {
    endPreview();
    Project project = place.model().project();
    place
        .background()
        .run(
            () ->
                PreviewRound.prepare(project, review.look(project).roster(), place.random(), work),
            made -> {
              preview = made.map(PreviewRound::scratch);
              then.accept(made.map(PreviewRound::opened));
            },
            () -> then.accept(Optional.empty()));
  }

  /// Deletes what was made for a round.
  void endPreview() {
    preview.ifPresent(
        scratch ->
            place
                .background()
                .run(
                    () -> {
                      scratch.close();
                      return true;
                    },
                    _ -> {},
                    () -> {}));
    preview = Optional.empty();
  }

  /// Makes the class as it would be published and looks through it. The numbers of its pictures are
  /// kept: what was looked through is what goes out.
  ///
  /// @param then takes what came of it
  void audit(Work work, Consumer<Prepared> then, Runnable failed) {
    Project project = place.model().project();
    place
        .background()
        .run(
            () -> prepare(project, work),
            prepared -> {
              if (prepared instanceof Prepared.Done(var numbered, var report, _, _, _)) {
                place.model().keepNumbers(numbered);
                lastAudit.found(report, place.model().project());
              }
              then.accept(prepared);
            },
            failed);
  }

  private Prepared prepare(Project project, Work work) throws IOException {
    try (Scratch scratch = Scratch.make()) {
      return new Preparation(scratch.classFolder(), PortraitSize.BEST, place.random())
          .run(project, work);
    }
  }

  /// Takes the numbers from all pictures, so that others are drawn.
  void numberAnew() {
    place.model().edit("organizer.check.did.numberAnew", CheckModel::withoutNumbers);
  }

  private static Project withoutNumbers(Project project) {
    List<Entry> entries =
        project.entries().stream()
            .map(
                entry ->
                    new Entry(
                        entry.id(), entry.cells(), entry.own(), entry.source(), Optional.empty()))
            .toList();
    return project.withEntries(entries);
  }
}
