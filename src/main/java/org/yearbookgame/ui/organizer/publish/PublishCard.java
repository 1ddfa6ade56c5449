package org.yearbookgame.ui.organizer.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.publish.Publishing;
import org.yearbookgame.prepare.publish.Publishing.Done;
import org.yearbookgame.prepare.publish.Publishing.Outcome;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.controls.WorkCard;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Workplace;

/// Publishing under way, and how it ended.
final class PublishCard {
  private final Workplace place;
  private final Messages messages;
  private final Overlay overlay;
  private final LongWork work;
  private final WorkCard card;
  private final String written;
  private boolean over;

  /// @param pictures how many are prepared
  /// @param written what the file or folder is called
  PublishCard(int pictures, String written, LongWork work, Workplace place, Overlay overlay) {
    this.place = place;
    this.messages = place.messages();
    this.overlay = overlay;
    this.work = work;
    this.written = written;
    this.card =
        new WorkCard(
            messages.text("publish.preparing", pictures),
            messages.text("publish.safe"),
            work,
            messages);
  }

  /// Lays the card on the screen, and begins.
  ///
  /// @param publish does the work, and then tells what came of it
  void open(Consumer<Consumer<Outcome>> publish) {
    overlay.open(card, card, this::escape);
    card.focus();
    publish.accept(this::end);
  }

  private void escape() {
    if (over) {
      overlay.close();
    } else {
      work.giveUp();
    }
  }

  private void end(Outcome outcome) {
    over = true;
    switch (outcome) {
      case Done done -> card.end(sentence(done), buttons(done));
      case Publishing.Cancelled() -> card.stopped(goOn());
      case Publishing.Leaks(var audit) ->
          card.end(messages.text("publish.leaks", messages.answer(audit)), check(), goOn());
      case Publishing.NotPrepared(var why) -> card.end(messages.say(why), goOn());
      case Publishing.NotPublished(var why) -> card.end(messages.say(why), goOn());
    }
  }

  private String sentence(Done done) {
    String ready =
        messages.text(
            "publish.ready", done.prepared().audit().pictures(), done.prepared().doubtful().size());
    String where =
        done.bytes()
            .map(bytes -> messages.text("publish.written", written, messages.size(bytes)))
            .orElseGet(() -> messages.text("publish.written.folder", written));
    return messages.text("card.spoken", ready, where);
  }

  private Button[] buttons(Done done) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(goOn());
    buttons.add(new ActionButton(messages.text("publish.play"), () -> play(done.folder())));
    done.prepared().doubtful().stream().limit(1).map(row -> look(done, row)).forEach(buttons::add);
    return buttons.toArray(Button[]::new);
  }

  private Button goOn() {
    Button goOn = new ActionButton(messages.text("publish.goOn"), overlay::close);
    goOn.getStyleClass().add("primary");
    return goOn;
  }

  private Button check() {
    return new ActionButton(
        messages.text("publish.check"),
        () -> {
          overlay.close();
          place.ways().show(Step.Kind.CHECK);
        });
  }

  /// Leads to a picture that would like a look.
  private Button look(Done done, int row) {
    int id = done.prepared().withNumbers().entries().get(row - Project.FIRST_ROW).id();
    return new ActionButton(
        messages.text("publish.look"),
        () -> {
          overlay.close();
          place.ways().show(Step.Kind.PORTRAITS, id);
        });
  }

  private void play(ClassFolder folder) {
    overlay.close();
    place.background().run(folder::open, place.ways()::play, () -> {});
  }
}
