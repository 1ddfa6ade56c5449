package org.yearbookgame.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Score;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ProgressDots;
import org.yearbookgame.ui.controls.ProgressLine;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.TopBar;
import org.yearbookgame.ui.play.PlayModel.Shown;

/// A round of "Find the face" on screen: the question, the prints, and what can be done about them.
public final class PlayView extends Region implements Screen {
  /// Pictures that take longer than this leave empty prints meanwhile.
  private static final Duration PATIENCE = Duration.millis(300);

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /// Text is set in em of so many pixels, unless it was made larger.
  private static final double EM = 20;

  private final PlayModel model;
  private final Messages messages;
  private final ObservableDoubleValue em;
  private final LongSupplier clock;
  private final Runnable home;

  private final TopBar bar;
  private final ProgressDots dots = new ProgressDots();
  private final ProgressLine line = new ProgressLine();
  private final QuestionText question;
  private final Prints prints;
  private final Footer footer;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<Shown> onScreen = Optional.empty();

  /// Shows a game.
  ///
  /// @param em the size of ordinary text, in logical pixels
  /// @param clock in nanoseconds, from any origin; the model's
  /// @param home leaves the game
  public PlayView(
      PlayModel model,
      String classTitle,
      Messages messages,
      ObservableDoubleValue em,
      LongSupplier clock,
      Runnable home) {
    this.model = model;
    this.messages = messages;
    this.em = em;
    this.clock = clock;
    this.home = home;
    PlayMeasures measures = PlayMeasures.of(getHeight(), unit());
    int choices = model.gameProperty().get().rules().choices();
    bar = new TopBar(classTitle, messages.text("play.home", classTitle), home);
    question = new QuestionText(measures);
    prints = new Prints(choices, messages, measures, clock, model::submit);
    footer = new Footer(messages, clock, model::submit);
    getStyleClass().add("play");
    getChildren().addAll(bar, question, prints, footer);

    patience.setOnFinished(_ -> showWaiting());
    model.shownProperty().subscribe(this::show);
    model.waitingProperty().subscribe(this::showWhetherWaiting);
    em.addListener(_ -> requestLayout());
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    question.requestFocus();
  }

  @Override
  public void left() {
    patience.stop();
    model.stop();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      home.run();
      return;
    }
    Move move = TileKey.tile(key).map(this::offered).orElse(null);
    if (move != null) {
      model.submit(move, clock.getAsLong());
    }
  }

  private @Nullable Move offered(int tile) {
    return tile < model.gameProperty().get().rules().choices() ? prints.offered(tile) : null;
  }

  private void showWhetherWaiting(boolean waiting) {
    if (waiting) {
      patience.playFromStart();
    } else {
      patience.stop();
    }
  }

  private void showWaiting() {
    question.show("", "", messages.text("play.wait"));
    prints.showEmpty();
    footer.showWaiting();
    onScreen = Optional.empty();
  }

  private void show(Optional<Shown> changed) {
    changed.ifPresent(
        shown -> {
          switch (shown.state()) {
            case Asking asking -> showOpen(asking, shown);
            case Revealed revealed -> showOver(revealed, shown);
            case Finished _ -> {}
          }
          showProgress(shown.state());
          moveFocus(shown.state());
          onScreen = changed;
          requestLayout();
        });
  }

  private void showOpen(Asking asking, Shown shown) {
    switch (asking.question()) {
      case WhichPicture which -> {
        String name = which.name().text();
        boolean tried = !asking.wrong().isEmpty();
        String words = messages.text(tried ? "play.which.again" : "play.which");
        String spoken =
            tried
                ? messages.text("play.spoken.again", name)
                : messages.text("play.spoken", asking.number(), length(), name);
        question.show(words, name, spoken);
        prints.show(asking, which, shown.pictures());
        footer.showOpen(asking.pass());
      }
      case WhichName _ -> throw new IllegalStateException("shown by another screen");
    }
    if (isNew(asking)) {
      tellWhenPainted();
    }
  }

  private void showOver(Revealed revealed, Shown shown) {
    Played round = revealed.round();
    String name = round.asked().name().text();
    String words = messages.text(round.end() == Played.End.FOUND ? "play.yes" : "play.this");
    question.show(words, name, words + " " + name);
    prints.show(round, shown.pictures());
    boolean last = revealed.number() == length();
    String button = messages.text(last ? "play.result" : "play.next");
    int picture = round.choices().indexOf(round.asked()) + 1;
    String spoken =
        messages.text(
            round.end() == Played.End.FOUND ? "play.spoken.yes" : "play.spoken.this",
            picture,
            name,
            button);
    footer.showOver(revealed.next(), button, spoken);
  }

  private void showProgress(GameState state) {
    Game game = model.gameProperty().get();
    List<Played> played = game.played();
    boolean open = state instanceof Asking;
    if (length() <= ProgressDots.MOST) {
      dots.show(played, open, length());
      bar.setMiddle(dots);
    } else {
      line.setPart((double) played.size() / length());
      bar.setMiddle(line);
    }
    Score score = game.score();
    int number = open ? played.size() + 1 : played.size();
    String key = score.streak() < 2 ? "play.progress" : "play.progress.streak";
    bar.setWhere(messages.text(key, number, length(), score.right(), score.streak()));
  }

  /// A new round and a wrong guess give the focus to the question, an outcome to "Next": the focus
  /// is how a screen reader is made to speak.
  private void moveFocus(GameState state) {
    switch (state) {
      case Asking asking -> {
        if (isNew(asking) || asking.wrong().size() > triedOnScreen()) {
          question.requestFocus();
        }
      }
      case Revealed _ -> {
        if (!onScreen.map(Shown::state).filter(Revealed.class::isInstance).isPresent()) {
          footer.focusNext();
        }
      }
      case Finished _ -> {}
    }
  }

  private boolean isNew(Asking asking) {
    return onScreen
        .map(Shown::state)
        .filter(
            before -> before instanceof Asking(int number, _, _, _) && number == asking.number())
        .isEmpty();
  }

  private int triedOnScreen() {
    return onScreen.map(Shown::state).orElse(null) instanceof Asking asking
        ? asking.wrong().size()
        : 0;
  }

  /// The round's time runs from the pulse that shows it whole.
  private void tellWhenPainted() {
    Scene scene = getScene();
    if (scene != null) {
      Runnable[] once = new Runnable[1];
      once[0] =
          () -> {
            scene.removePostLayoutPulseListener(once[0]);
            model.painted();
          };
      scene.addPostLayoutPulseListener(once[0]);
    }
  }

  private int length() {
    return model.gameProperty().get().length();
  }

  private double unit() {
    return em.get() / EM;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    PlayMeasures measures = PlayMeasures.of(height, unit());
    pseudoClassStateChanged(LOW, measures.inOneLine());
    question.setMeasures(measures);
    prints.setMeasures(measures);
    double inner = width - 2 * measures.margin();
    double top = measures.bar() + measures.space();
    double asked = snapSizeY(question.prefHeight(inner));
    double below = top + asked + measures.space();
    double footerTop = height - measures.footer();
    bar.resizeRelocate(0, 0, width, measures.bar());
    question.resizeRelocate(measures.margin(), top, inner, asked);
    prints.resizeRelocate(
        measures.margin(), below, inner, Math.max(0, footerTop - measures.space() / 2 - below));
    footer.resizeRelocate(measures.margin(), footerTop, inner, measures.footer());
    tellFrame();
  }

  private void tellFrame() {
    Scene scene = getScene();
    double portrait = prints.portraitWidth();
    if (scene != null && scene.getWindow() != null && portrait >= 1) {
      double scale = scene.getWindow().getRenderScaleX();
      model.setFrame(
          new PlayModel.Frame(
              (int) Math.round(portrait * scale),
              (int) Math.round(portrait * TileGrid.HEIGHT_TO_WIDTH * scale)));
    }
  }
}
