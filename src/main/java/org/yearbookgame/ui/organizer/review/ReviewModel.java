package org.yearbookgame.ui.organizer.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.review.PictureLooks;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.prepare.review.Review;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// What there is to tell of the project, looked through anew in the background after every change.
public final class ReviewModel {
  private final ReadOnlyObjectWrapper<Review> review =
      new ReadOnlyObjectWrapper<>(this, "review", Review.NONE);

  private final OrganizerModel organizer;
  private final Background background;
  private final PictureLooks looks = new PictureLooks();
  private boolean looking;
  private boolean again;

  public ReviewModel(OrganizerModel organizer, Background background) {
    this.organizer = organizer;
    this.background = background;
    organizer.projectProperty().subscribe(_ -> look());
  }

  /// Of the project as it was a moment ago; nothing to tell before the first look.
  public ReadOnlyObjectProperty<Review> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /// Looks anew, into the pictures too: they may have been put right where they lie.
  public void lookAgain() {
    looks.forget();
    look();
  }

  /// Looks through a project now. To be called off the FX thread.
  public Review look(Project project) {
    return Review.of(project, looks);
  }

  /// Applies a remedy.
  public void apply(Remedy.Edit remedy) {
    organizer.edit(what(remedy), remedy::applyTo);
  }

  private static String what(Remedy.Edit remedy) {
    return switch (remedy) {
      case Remedy.Write _ -> "names.did.write";
      case Remedy.LeaveOut _ -> "names.did.leaveOut";
      case Remedy.TakeIn _ -> "names.did.takeIn";
      case Remedy.UsePicture _, Remedy.KeepPicture _ -> "names.did.usePicture";
      case Remedy.AddClassmate _ -> "names.did.add";
      case Remedy.Delete _ -> "names.did.delete";
    };
  }

  /// One look at a time. What changes meanwhile is looked at once more.
  private void look() {
    again = looking;
    if (!looking) {
      looking = true;
      Project project = organizer.project();
      background.run(() -> Review.of(project, looks), this::looked, () -> looking = false);
    }
  }

  private void looked(Review found) {
    looking = false;
    if (again) {
      look();
    } else {
      review.set(found);
    }
  }
}
