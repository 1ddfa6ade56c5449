package org.yearbookgame.ui.organizer.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.Workplace;

/// Does what the buttons of a card promise, and asks what has to be asked before.
///
/// @param overlay on which is asked
/// @param files lets a picture be chosen that was not brought yet
public record Remedying(
    Workplace place,
    ReviewModel review,
    Thumbnails thumbnails,
    Overlay overlay,
    FileDialogs files) {
  /// Applies a remedy.
  public void choose(Remedy remedy) {
    switch (remedy) {
      case Remedy.Edit edit -> review.apply(edit);
      case Remedy.AskWord(List<Integer> entries, Column column) -> askWord(entries, column);
      case Remedy.ChoosePicture(int entry, boolean _) -> choosePicture(entry);
      case Remedy.GoTo(int entry, Column _) -> place.ways().show(Step.Kind.NAMES, entry);
    }
  }

  private void askWord(List<Integer> entries, Column column) {
    WordCard card =
        new WordCard(
            place.messages(),
            word -> {
              overlay.close();
              review.apply(new Remedy.Write(entries, column, word));
            },
            overlay::close);
    overlay.open(card, card.first(), overlay::close);
  }

  /// Lets a picture be chosen for somebody.
  public void choosePicture(int entryId) {
    Project project = place.model().project();
    Optional<Entry> whose =
        project.entries().stream().filter(entry -> entry.id() == entryId).findFirst();
    whose.ifPresent(entry -> choosePicture(project, entry));
  }

  private void choosePicture(Project project, Entry entry) {
    PictureCard card =
        new PictureCard(
            entry.name(),
            PictureChoices.of(project),
            thumbnails,
            place.messages(),
            new PictureCard.Actions() {
              @Override
              public void use(PictureChoices.Choice choice) {
                overlay.close();
                review.apply(new Remedy.UsePicture(entry.id(), choice.source().id()));
              }

              @Override
              public void search() {
                files
                    .openPicture()
                    .ifPresent(
                        file -> {
                          overlay.close();
                          bring(entry.id(), file);
                        });
              }

              @Override
              public void keep() {
                overlay.close();
              }
            });
    overlay.open(card, card.first(), overlay::close);
  }

  private void bring(int entryId, Path file) {
    place
        .model()
        .edit(
            "names.did.usePicture",
            project -> {
              int id = project.nextSourceId();
              List<Source> sources = new ArrayList<>(project.sources());
              sources.add(Source.of(id, file));
              return new Remedy.UsePicture(entryId, id).applyTo(project.withSources(sources));
            });
  }
}
