package org.yearbookgame.ui.play;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.controls.Presses;
import org.yearbookgame.ui.play.PlayModel.Shown;

/// "Find the face": one name, and the prints to choose from.
final class FacesPane extends Region implements RoundPane {
  private final Words words;
  private final ObservableDoubleValue unit;
  private final QuestionText question;
  private final Prints prints;
  private final Footer footer;

  /// @param unit how much larger than usual text is
  FacesPane(
      int choices,
      Words words,
      ObservableDoubleValue unit,
      LongSupplier clock,
      Presses.Taker taker,
      Consumer<Portrait> lookAt) {
    this.words = words;
    this.unit = unit;
    PlayMeasures measures = PlayMeasures.of(0, unit.get());
    question = new QuestionText(measures, words.beforeANameInFaces());
    prints = new Prints(choices, words, measures, clock, taker, lookAt);
    footer = new Footer(words, clock, taker);
    getChildren().addAll(question, prints, footer);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void showWaiting() {
    question.show("", "", words.text("play.wait"));
    prints.showEmpty();
    footer.showWaiting();
  }

  @Override
  public void show(Asking asking, Shown shown) {
    switch (asking.question()) {
      case WhichPicture which -> {
        question.show(words.question(asking), which.name().text(), words.spoken(asking));
        prints.show(asking, which, shown.pictures());
        footer.showOpen(asking.pass());
      }
      case WhichName _ -> throw new IllegalStateException("a question for the other pane");
    }
    requestLayout();
  }

  @Override
  public void show(Revealed revealed, Shown shown) {
    String name = revealed.round().asked().name().text();
    String outcome = words.outcome(revealed.round());
    question.show(outcome, name, outcome + " " + name);
    prints.show(revealed.round(), shown.pictures());
    footer.showOver(revealed.next(), words.next(revealed), words.spoken(revealed, true));
    requestLayout();
  }

  @Override
  public @Nullable Move offered(int tile) {
    return prints.offered(tile);
  }

  @Override
  public Optional<Portrait> portraitToLookAt() {
    return prints.focusedPortrait();
  }

  @Override
  public void focusQuestion() {
    question.requestFocus();
  }

  @Override
  public void focusNext() {
    footer.focusNext();
  }

  @Override
  public Widths widths() {
    return new Widths(prints.portraitWidth(), 0);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    PlayMeasures measures = PlayMeasures.of(height, unit.get());
    question.setMeasures(measures);
    prints.setMeasures(measures);
    double inner = width - 2 * measures.margin();
    double top = measures.bar() + measures.space();
    double asked = snapSizeY(question.prefHeight(inner));
    double below = top + asked + measures.space();
    double footerTop = height - measures.footer();
    question.resizeRelocate(measures.margin(), top, inner, asked);
    prints.resizeRelocate(
        measures.margin(), below, inner, Math.max(0, footerTop - measures.space() / 2 - below));
    footer.resizeRelocate(measures.margin(), footerTop, inner, measures.footer());
  }
}
