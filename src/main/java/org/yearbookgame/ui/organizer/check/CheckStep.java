package org.yearbookgame.ui.organizer.check;

import java.util.concurrent.TimeUnit;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.controls.WorkCard;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.LastAudit;
import org.yearbookgame.ui.organizer.LastAudit.Audited;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.Workplace;
import org.yearbookgame.ui.organizer.review.Remedying;
import org.yearbookgame.ui.organizer.review.ReviewModel;

/// The step "Check": what is to be put right, and what gives nothing away.
public final class CheckStep implements Step {
  private final Workplace place;
  private final Messages messages;
  private final CheckModel model;
  private final ReadyPane ready;
  private final CheckView view;
  private final Overlay overlay;
  private final Remedying remedying;
  private final ObservableIntegerValue toDo;

  /// @param files lets pictures be chosen
  public CheckStep(
      Workplace place,
      ReviewModel review,
      LastAudit lastAudit,
      Thumbnails thumbnails,
      FileDialogs files) {
    this.place = place;
    this.messages = place.messages();
    this.model = new CheckModel(place, review, lastAudit);
    this.toDo =
        Bindings.createIntegerBinding(
            () -> model.reviewProperty().get().toPutRight().size(), model.reviewProperty());
    this.ready = new ReadyPane(model, messages, new Ready());
    this.view = new CheckView(model, ready, messages, this::choose, place.em());
    this.overlay = new Overlay(view);
    this.remedying = new Remedying(place, review, thumbnails, overlay, files);
  }

  private void choose(Remedy remedy) {
    remedying.choose(remedy);
  }

  @Override
  public Kind kind() {
    return Kind.CHECK;
  }

  @Override
  public Node node() {
    return overlay;
  }

  @Override
  public ObservableIntegerValue toDo() {
    return toDo;
  }

  @Override
  public void shown() {
    model.endPreview();
    model.lookAgain();
    if (!overlay.isOpen()) {
      view.begin();
    }
  }

  @Override
  public void close() {
    model.endPreview();
  }

  /// Shows work that begins now, which Esc gives up.
  private WorkCard begin(LongWork work, int pictures) {
    WorkCard card =
        new WorkCard(
            messages.text("organizer.check.making", pictures),
            messages.text("organizer.check.safe"),
            work,
            messages);
    overlay.open(card, card, work::giveUp);
    card.focus();
    return card;
  }

  private LongWork work() {
    return new LongWork(() -> TimeUnit.MILLISECONDS.toNanos(place.clock().millis()));
  }

  private Button goOn() {
    return new ActionButton(messages.text("names.goOn"), overlay::close);
  }

  /// What the buttons beside the cards do.
  private final class Ready implements ReadyPane.Actions {
    @Override
    public void preview() {
      LongWork work = work();
      WorkCard card = begin(work, Rules.of(Mode.FACES).choices());
      model.preview(
          work,
          round -> {
            if (round.isPresent()) {
              overlay.close();
              place.ways().play(round.get());
            } else if (work.isCancelled()) {
              card.stopped(goOn());
            } else {
              card.end(messages.text("organizer.check.notMade"), goOn());
            }
          });
    }

    @Override
    public void audit() {
      LongWork work = work();
      WorkCard card = begin(work, model.reviewProperty().get().roster().classmates().size());
      Runnable failed = () -> card.end(messages.text("organizer.check.notMade"), goOn());
      model.audit(
          work,
          prepared -> {
            switch (prepared) {
              case Prepared.Done _ -> {
                overlay.close();
                ready.tellAnswer();
              }
              case Prepared.Cancelled() -> card.stopped(goOn());
              case Prepared.NotWritten _ -> failed.run();
            }
          },
          failed);
    }

    @Override
    public void numberAnew() {
      model.numberAnew();
      audit();
    }

    @Override
    public void details(Audited audited) {
      FindingsCard card = new FindingsCard(audited.report(), messages, overlay::close);
      overlay.open(card, card.first(), overlay::close);
    }
  }
}
