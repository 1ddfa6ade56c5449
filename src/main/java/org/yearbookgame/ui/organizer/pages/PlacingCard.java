package org.yearbookgame.ui.organizer.pages;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import org.yearbookgame.pages.ClassPortraits;
import org.yearbookgame.pages.ClassPortraits.Result;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.controls.WorkCard;
import org.yearbookgame.ui.organizer.Workplace;

/// Shows how far the portraits are cut that are put into the class, and how that ended.
final class PlacingCard {
  private final PlacingModel model;
  private final Workplace place;
  private final Messages messages;
  private final Overlay overlay;
  private LongWork work;

  PlacingCard(PlacingModel model, Workplace place, Overlay overlay) {
    this.model = model;
    this.place = place;
    this.messages = place.messages();
    this.overlay = overlay;
    this.work = begun();
  }

  /// Puts the portraits into the class. Esc gives it up.
  ///
  /// @param next goes on once they are there
  void open(Runnable next) {
    work = begun();
    WorkCard card =
        new WorkCard(
            messages.text("pages.placing", model.missing()),
            messages.text("pages.safe"),
            work,
            messages);
    overlay.open(card, card, work::giveUp);
    card.focus();
    model.place(
        work,
        result -> end(result, card, next),
        () -> card.end(messages.text("organizer.check.notMade"), stay()));
  }

  /// Gives it up, if it is under way.
  void giveUp() {
    work.giveUp();
  }

  private LongWork begun() {
    return new LongWork(() -> TimeUnit.MILLISECONDS.toNanos(place.clock().millis()));
  }

  private void end(Result result, WorkCard card, Runnable next) {
    switch (result) {
      case ClassPortraits.Done _ -> {
        overlay.close();
        next.run();
      }
      case ClassPortraits.Cancelled() -> card.stopped(stay());
      case ClassPortraits.PageDamaged(var why) -> card.end(messages.say(why), stay());
      case ClassPortraits.NotWritten(var folder) ->
          card.end(messages.text("pages.notWritten", messages.apart(folder.toString())), stay());
    }
  }

  private Button stay() {
    return new ActionButton(messages.text("names.goOn"), overlay::close);
  }
}
