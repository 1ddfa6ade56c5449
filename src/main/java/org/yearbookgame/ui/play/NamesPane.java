package org.yearbookgame.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.NameChoice;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.game.Played;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.PortraitPrint;
import org.yearbookgame.ui.controls.PortraitPrint.Measures;
import org.yearbookgame.ui.controls.Presses;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.Typeface;
import org.yearbookgame.ui.play.PlayModel.Shown;

/// "Find the name": one portrait, and the names to choose from. The names stand beside the
/// portrait, or below it in an upright window.
final class NamesPane extends Region implements RoundPane {
  private static final List<Setting> ASKED = asked(1);

  /// What print and names take of a window of 1280 by 800, and the portrait of that.
  private static final double WIDTH = 1088;

  private static final double PORTRAIT = 400;
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 800;

  private final Words words;
  private final ObservableDoubleValue unit;
  private final FittedText question = new FittedText(Typeface.WORDS, ASKED);
  private final PortraitPrint print = new PortraitPrint();
  private final List<NameChoiceButton> choices;
  private final List<@Nullable Move> offered = new ArrayList<>();
  private final Footer footer;
  private Optional<Portrait> portrait = Optional.empty();

  /// @param unit how much larger than usual text is
  NamesPane(
      int count, Words words, ObservableDoubleValue unit, LongSupplier clock, Presses.Taker taker) {
    this.words = words;
    this.unit = unit;
    NamesMeasures measures = NamesMeasures.of(0, unit.get());
    choices =
        IntStream.rangeClosed(1, count)
            .mapToObj(digit -> new NameChoiceButton(Integer.toString(digit), measures))
            .toList();
    for (int tile = 0; tile < count; tile++) {
      int place = tile;
      offered.add(null);
      Presses.on(choices.get(place), () -> offered.get(place), clock, taker);
    }
    footer = new Footer(words, clock, taker);
    footer.hideHint();
    question.getStyleClass().addAll("question", "who");
    question.setTextAlignment(TextAlignment.LEFT);
    question.setFocusTraversable(true);
    question.setAccessibleRole(AccessibleRole.TEXT);
    print.setFocusTraversable(false);
    print.getStyleClass().add("over");
    getChildren().addAll(print, question);
    getChildren().addAll(choices);
    getChildren().add(footer);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void showWaiting() {
    portrait = Optional.empty();
    question.setText("");
    question.setAccessibleText(words.text("play.wait"));
    print.setImage(null);
    for (int tile = 0; tile < choices.size(); tile++) {
      choices.get(tile).showEmpty();
      offer(tile, null, words.text("play.wait"));
    }
    footer.showWaiting();
  }

  @Override
  public void show(Asking asking, Shown shown) {
    switch (asking.question()) {
      case WhichName(Portrait asked, var look, List<NameChoice> names) -> {
        question.setText(words.question(asking));
        question.setAccessibleText(words.spoken(asking));
        showPrint(asked, look, shown);
        for (int tile = 0; tile < names.size(); tile++) {
          NameChoice choice = names.get(tile);
          boolean tried = asking.wrong().contains(choice.guess());
          String name = choice.name().text();
          choices.get(tile).showOpen(name, tried, words.text("play.tried"));
          offer(tile, tried ? null : choice.guess(), words.name(tile + 1, name, tried));
        }
        footer.showOpen(asking.pass());
      }
      case WhichPicture _ -> throw new IllegalStateException("a question for the other pane");
    }
  }

  @Override
  public void show(Revealed revealed, Shown shown) {
    Played round = revealed.round();
    String outcome = words.outcome(round) + " " + round.asked().name().text();
    question.setText(outcome);
    question.setAccessibleText(outcome);
    showPrint(round.asked().portrait(), round.asked().look(), shown);
    for (int tile = 0; tile < choices.size(); tile++) {
      Classmate person = round.choices().get(tile);
      List<String> notes = words.notes(round, person);
      boolean answer = person.equals(round.asked());
      String name = person.name().text();
      choices.get(tile).showOver(name, notes, answer, shown.small().get(person.portrait()));
      offer(tile, null, name);
    }
    footer.showOver(revealed.next(), words.next(revealed), words.spoken(revealed, false));
  }

  private void showPrint(Portrait shownPortrait, Optional<String> look, Shown shown) {
    portrait = Optional.of(shownPortrait);
    print.setImage(shown.pictures().get(shownPortrait));
    print.setAccessibleText(look.orElseGet(() -> words.text("play.who.picture")));
  }

  private void offer(int tile, @Nullable Move move, String spoken) {
    choices.get(tile).setAccessibleText(spoken);
    choices.get(tile).setFocusTraversable(move != null);
    offered.set(tile, move);
  }

  @Override
  public @Nullable Move offered(int tile) {
    return offered.get(tile);
  }

  @Override
  public Optional<Portrait> portraitToLookAt() {
    return portrait;
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
    return new Widths(portraitWidth(measures()), measures().small());
  }

  private NamesMeasures measures() {
    return NamesMeasures.of(getHeight(), unit.get());
  }

  private boolean upright() {
    return getHeight() > getWidth();
  }

  /// What the names and the buttons take, one below the other.
  private double column(NamesMeasures m) {
    return m.ask() + choices.size() * (m.choice() + m.gap()) + m.footer();
  }

  /// What print and names take across.
  private double across(NamesMeasures m) {
    double larger = Math.min(getWidth() / USUAL_WIDTH, getHeight() / USUAL_HEIGHT);
    return Math.min(getWidth() - 2 * m.margin(), WIDTH * Math.max(1, larger));
  }

  private static List<Setting> asked(double unit) {
    return Stream.concat(
            Setting.down(28 * unit, 20, 1).stream(), Setting.down(22 * unit, 16, 2).stream())
        .toList();
  }

  private double portraitWidth(NamesMeasures m) {
    double room =
        getHeight() - m.bar() - 2 * m.margin() - (upright() ? column(m) + m.between() : 0);
    double high = (room - 2.33 * m.pad()) / TileGrid.HEIGHT_TO_WIDTH;
    double wide =
        upright() ? getWidth() - 2 * m.margin() - 2 * m.pad() : across(m) * PORTRAIT / WIDTH;
    return Math.floor(Math.max(0, Math.min(high, wide)));
  }

  @Override
  protected void layoutChildren() {
    NamesMeasures m = measures();
    double width = getWidth();
    Measures paper = new Measures(portraitWidth(m), m.pad(), m.pad() * 1.33, 21, 17);
    print.setMeasures(paper);
    double top = m.bar() + m.margin();
    if (upright()) {
      double left = snapPositionX((width - paper.width()) / 2);
      print.resizeRelocate(left, top, paper.width(), paper.height());
      layoutColumn(m, m.margin(), top + paper.height() + m.between(), width - 2 * m.margin());
    } else {
      double all = across(m);
      double left = snapPositionX((width - all) / 2);
      print.resizeRelocate(left, top, paper.width(), paper.height());
      double columnLeft = left + paper.width() + m.between();
      layoutColumn(m, columnLeft, top, left + all - columnLeft);
    }
  }

  private void layoutColumn(NamesMeasures m, double left, double top, double width) {
    question.setSettings(asked(m.name() / 28));
    question.resizeRelocate(left, top, width, m.ask());
    double y = top + m.ask();
    for (NameChoiceButton choice : choices) {
      y += m.gap();
      choice.setMeasures(m);
      choice.resizeRelocate(left, y, width, m.choice());
      y += m.choice();
    }
    footer.resizeRelocate(left, y, width, m.footer());
  }
}
