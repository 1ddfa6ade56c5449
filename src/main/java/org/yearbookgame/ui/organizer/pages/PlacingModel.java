package org.yearbookgame.ui.organizer.pages;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yearbookgame.pages.ClassPortraits;
import org.yearbookgame.pages.ClassPortraits.Result;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.prepare.project.Placing;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// Puts the portraits of the pages into the class.
final class PlacingModel {
  private final OrganizerModel organizer;
  private final PageImages images;
  private final Background background;

  PlacingModel(OrganizerModel organizer, PageImages images, Background background) {
    this.organizer = organizer;
    this.images = images;
    this.background = background;
  }

  /// How many portraits are to be cut first.
  int missing() {
    return Placing.missing(organizer.project()).size();
  }

  /// Cuts what is missing, and puts it into the class at once; where that ends early nothing is
  /// changed.
  ///
  /// @param then takes what came of it
  /// @param failed runs where the work failed
  void place(LongWork work, Consumer<Result> then, Runnable failed) {
    Project project = organizer.project();
    Path folder = organizer.folder().resolve("portraits");
    ClassPortraits portraits = new ClassPortraits(images, folder);
    background.run(
        () -> portraits.cut(project, work),
        result -> {
          if (result instanceof ClassPortraits.Done(var files)) {
            organizer.edit("pages.did.place", now -> Placing.placed(now, files, folder));
          }
          then.accept(result);
        },
        failed);
  }
}
