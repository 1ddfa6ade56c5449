package org.yearbookgame.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;
import org.yearbookgame.ui.controls.WorkCard;
import org.yearbookgame.ui.opening.OpeningModel;
import org.yearbookgame.ui.opening.OpeningModel.State;
import org.yearbookgame.ui.opening.PasswordLine;

/// The cards of one class file on its way: how far it has come, what its password is, or why it
/// cannot be opened.
final class OpeningScreens {
  /// What is there sooner needs no card.
  private static final Duration SOON = Duration.millis(300);

  private final OpeningModel model;
  private final ScreenPlace place;
  private final Messages messages;
  private final Openings.Doors doors;
  private final Runnable choose;
  private final PauseTransition soon = new PauseTransition(SOON);
  private Optional<WorkCard> working = Optional.empty();

  /// @param choose lets another class be chosen
  OpeningScreens(
      OpeningModel model,
      ScreenPlace place,
      Messages messages,
      Openings.Doors doors,
      Runnable choose) {
    this.model = model;
    this.place = place;
    this.messages = messages;
    this.doors = doors;
    this.choose = choose;
    model.stateProperty().subscribe(state -> state.ifPresent(this::show));
  }

  private void show(State state) {
    soon.stop();
    switch (state) {
      case State.Working(LongWork work) -> {
        soon.setOnFinished(_ -> showWork(work));
        soon.playFromStart();
      }
      case State.Locked(boolean wrong) -> showPassword(wrong);
      case State.Failed(Opening.NotOpened why) -> showFailure(messages.say(why));
      case State.Newer(ClassFolder folder) -> showNewer(folder);
      case State.Stopped() -> working.ifPresentOrElse(card -> card.stopped(leave()), doors::leave);
      case State.Ready(ClassFolder folder) -> doors.open(folder);
    }
  }

  private void showWork(LongWork work) {
    WorkCard card =
        new WorkCard(
            messages.text("opening.title", model.name()),
            messages.text("opening.safe"),
            work,
            messages);
    working = Optional.of(card);
    place.show(new CardScreen(card, card::focus, work::giveUp));
  }

  private void showPassword(boolean wrong) {
    Card card = new Card(messages.apart(model.name()));
    PasswordLine line = new PasswordLine(messages, typed -> model.open(Optional.of(typed)));
    Label again = Card.sentence(wrong ? messages.text("opening.passwordWrong") : "");
    again.getStyleClass().add("answer");
    card.setContent(Card.sentence(messages.text("opening.password")), line, again);
    card.setButtons(primary("classes.open", line::enter), leave());
    place.show(new CardScreen(card, line::focus, doors::leave));
  }

  private void showFailure(String sentence) {
    Card card = new Card(messages.apart(model.name()));
    card.say(sentence);
    Button another = primary("check.openAnother", choose);
    another.setAccessibleText(messages.text("card.spoken", sentence, another.getText()));
    card.setButtons(another, again(), leave());
    place.show(new CardScreen(card, another::requestFocus, doors::leave));
  }

  private Button again() {
    return new ActionButton(messages.text("check.lookAgain"), () -> model.open(Optional.empty()));
  }

  private void showNewer(ClassFolder folder) {
    Card card = new Card(messages.text("opening.newer"));
    String sentence = messages.text("opening.newer.how");
    card.say(sentence);
    Button open = primary("opening.newer.open", () -> doors.open(folder));
    open.setAccessibleText(messages.text("card.spoken", sentence, open.getText()));
    card.setButtons(open, leave());
    place.show(new CardScreen(card, open::requestFocus, doors::leave));
  }

  private Button primary(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("primary");
    return button;
  }

  private Button leave() {
    return new ActionButton(doors.leaveWords(), doors::leave);
  }
}
