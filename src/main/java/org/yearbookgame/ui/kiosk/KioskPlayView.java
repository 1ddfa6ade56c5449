package org.yearbookgame.ui.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.Painting;
import org.yearbookgame.ui.controls.Presses;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.Typeface;
import org.yearbookgame.ui.play.PlayModel;
import org.yearbookgame.ui.play.PlayModel.Shown;
import org.yearbookgame.ui.play.Words;

/// A game on the kiosk's screen: "Find the face", for fingers.
final class KioskPlayView extends Region implements Screen {
  /// Pictures that take longer than this leave empty prints meanwhile.
  private static final Duration PATIENCE = Duration.millis(300);

  private final PlayModel model;
  private final Messages messages;
  private final Glass glass;
  private final boolean low;
  private final Words words;

  private final Region bar = styled(new Region(), "kiosk-bar");
  private final Label progress = styled(new Label(), "kiosk-progress");
  private final Button newPlayer;
  private final Label ask = styled(new Label(), "kiosk-ask");
  private final FittedText name = styled(new FittedText(Typeface.NAMES, sizes()), "asked");
  private final VBox question = styled(new VBox(ask, name), "question");
  private final KioskPrints prints;
  private final Button pass;
  private final Button next = styled(new Button(), "primary");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private @Nullable Move offeredPass;
  private @Nullable Move offeredNext;
  private Optional<GameState> onScreen = Optional.empty();
  private KioskMeasures measures;

  /// Shows a game.
  ///
  /// @param low whether all that is to be touched stays in the lower part of the screen
  /// @param clock in nanoseconds, from any origin; the model's
  /// @param askForNewPlayer somebody else wants to play
  KioskPlayView(
      PlayModel model,
      Messages messages,
      Glass glass,
      boolean low,
      LongSupplier clock,
      Runnable askForNewPlayer) {
    this.model = model;
    this.messages = messages;
    this.glass = glass;
    this.low = low;
    int length = model.gameProperty().get().length();
    this.words = new Words(messages, length);
    this.measures = KioskMeasures.of(1, 1, glass);
    newPlayer = new ActionButton(messages.text("kiosk.newPlayer"), askForNewPlayer);
    pass = new Button(messages.text("play.unknown"));
    int choices = model.gameProperty().get().rules().choices();
    prints = new KioskPrints(choices, words, measures, clock, model::submit);
    Presses.on(pass, () -> offeredPass, clock, model::submit);
    Presses.on(next, () -> offeredNext, clock, model::submit);
    question.setAlignment(Pos.CENTER);
    question.setFocusTraversable(true);
    question.setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("kiosk-play");
    getChildren().addAll(bar, progress, question, prints, pass, next, newPlayer);
    patience.setOnFinished(_ -> showWaiting());
    showWaiting();
    showProgress(1);
    model.shownProperty().subscribe(shown -> show(shown));
    model.waitingProperty().subscribe(this::showWhetherWaiting);
  }

  private static List<FittedText.Setting> sizes() {
    return FittedText.Setting.down(20, 20, 1);
  }

  private static <T extends Region> T styled(T region, String styleClass) {
    region.getStyleClass().add(styleClass);
    return region;
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

  private void showWhetherWaiting(boolean waiting) {
    if (waiting) {
      patience.playFromStart();
    } else {
      patience.stop();
    }
  }

  /// Empty prints of the final size while pictures are made ready. Nothing can be pressed.
  private void showWaiting() {
    question.requestFocus(); // or what is hidden hands its focus on
    ask.setText("");
    name.setText("");
    question.setAccessibleText(messages.text("play.wait"));
    prints.showEmpty();
    offer(null, null);
    onScreen = Optional.empty();
  }

  private void show(Optional<Shown> changed) {
    changed.ifPresent(
        shown -> {
          switch (shown.state()) {
            case Asking asking -> show(asking, shown);
            case Revealed revealed -> show(revealed, shown);
            case Finished _ -> {}
          }
          onScreen = Optional.of(shown.state());
          requestLayout();
        });
  }

  private void show(Asking asking, Shown shown) {
    switch (asking.question()) {
      case WhichPicture which -> {
        ask.setText(messages.text(asking.wrong().isEmpty() ? "kiosk.touch" : "kiosk.touch.again"));
        name.setText(which.name().text());
        question.setAccessibleText(words.spoken(asking));
        prints.show(asking, which, shown.pictures());
      }
      case WhichName _ -> throw new IllegalStateException("the kiosk asks for faces");
    }
    showProgress(asking.number());
    offer(asking.pass(), null);
    if (!isOnScreen(asking.number())) {
      question.requestFocus();
      Scene scene = getScene();
      if (scene != null) {
        Painting.then(scene, model::painted); // the round's time runs from here
      }
    }
  }

  private boolean isOnScreen(int number) {
    return onScreen.orElse(null) instanceof Asking before && before.number() == number;
  }

  private void show(Revealed revealed, Shown shown) {
    ask.setText(words.outcome(revealed.round()));
    name.setText(revealed.round().asked().name().text());
    question.setAccessibleText(words.spoken(revealed, true));
    prints.show(revealed.round(), shown.pictures());
    next.setText(words.next(revealed));
    next.setAccessibleText(words.spoken(revealed, true));
    offer(null, revealed.next());
    if (!(onScreen.orElse(null) instanceof Revealed)) {
      next.requestFocus();
    }
  }

  private void showProgress(int number) {
    progress.setText(messages.text("kiosk.progress", number, model.gameProperty().get().length()));
  }

  private void offer(@Nullable Move passMove, @Nullable Move nextMove) {
    offeredPass = passMove;
    offeredNext = nextMove;
    pass.setVisible(passMove != null);
    next.setVisible(nextMove != null);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    measures = KioskMeasures.of(width, height, glass);
    prints.setMeasures(measures);
    double margin = measures.margin();
    double inner = width - 2 * margin;
    double footer = height - measures.bar();
    double room = measures.asked(width, height);
    name.setSettings(measures.name(room));
    name.setMinHeight(room);
    name.setPrefHeight(room);
    double asked = question.prefHeight(inner);
    double air = height > width ? measures.gap() : 0;
    double top = measures.bar() + air;
    double below = top + asked + air;
    if (low) {
      below = Math.max(below, KioskMeasures.LOW_FROM * height);
      top = (measures.bar() + below - asked) / 2;
    }
    bar.resizeRelocate(0, 0, width, measures.bar());
    progress.resizeRelocate(margin, 0, progress.prefWidth(-1), measures.bar());
    question.resizeRelocate(margin, snapPositionY(top), inner, asked);
    prints.resizeRelocate(margin, snapPositionY(below), inner, Math.max(0, footer - below));
    place(newPlayer, width - margin - newPlayer.prefWidth(-1), low ? footer : 0);
    for (Button button : new Button[] {pass, next}) {
      place(button, low ? margin : (width - button.prefWidth(-1)) / 2, footer);
    }
    prints.layout(); // or the frame told below would be the one before
    tellFrame();
  }

  /// Puts a button into the middle of a bar.
  private void place(Button button, double left, double top) {
    double height = button.prefHeight(-1);
    button.resizeRelocate(
        snapPositionX(left),
        snapPositionY(top + (measures.bar() - height) / 2),
        button.prefWidth(-1),
        height);
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
