package org.yearbookgame.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Move;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Score;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.Painting;
import org.yearbookgame.ui.controls.ProgressDots;
import org.yearbookgame.ui.controls.ProgressLine;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.TopBar;
import org.yearbookgame.ui.controls.WhileShown;
import org.yearbookgame.ui.play.PlayModel.Shown;

/// A game on screen: how far it has come, the round, and what keys do.
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
  private final RoundPane pane;
  private final Closer closer;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Subscription following;
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
    bar = new TopBar(classTitle, messages.text("play.home", classTitle), home);
    pane = pane(model.gameProperty().get());
    pane.showWaiting();
    getStyleClass().add("play");
    closer = new Closer(messages.text("play.closer.shown"));
    closer.setOnMouseClicked(_ -> model.lookAway());
    getChildren().addAll(pane.node(), bar, closer);

    showProgress(model.gameProperty().get().state());
    patience.setOnFinished(_ -> showWaiting());
    WhileShown.follow(this, em, _ -> requestLayout());
    following =
        Subscription.combine(
            model.shownProperty().subscribe(this::show),
            model.waitingProperty().subscribe(this::showWhetherWaiting),
            model.closerProperty().subscribe(this::showCloser));
  }

  private RoundPane pane(Game game) {
    Words words = new Words(messages, game.length());
    int choices = game.rules().choices();
    DoubleBinding unit = Bindings.createDoubleBinding(() -> em.get() / EM, em);
    return switch (game.rules().mode()) {
      case FACES -> new FacesPane(choices, words, unit, clock, model::submit, this::lookAt);
      case NAMES -> new NamesPane(choices, words, unit, clock, model::submit);
    };
  }

  @Override
  public boolean isMissed() {
    return true;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void approaching(double width, double height, double scale) {
    resize(width, height);
    layoutPane();
    tellFrame(scale);
  }

  @Override
  public void appeared() {
    pane.focusQuestion();
    if (model.shownProperty().get().isPresent()) { // its pictures were at hand
      tellWhenPainted();
    }
  }

  @Override
  public void left() {
    following.unsubscribe();
    patience.stop();
    model.stop();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    boolean looking = model.closerProperty().get().isPresent();
    if (looking) {
      if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.Z) {
        model.lookAway();
      }
      return;
    }
    if (key.getCode() == KeyCode.ESCAPE) {
      home.run();
    } else if (key.getCode() == KeyCode.Z) {
      pane.portraitToLookAt().ifPresent(this::lookAt);
    } else {
      pick(key);
    }
  }

  private void pick(KeyEvent key) {
    Move move = TileKey.tile(key).map(this::offered).orElse(null);
    if (move != null) {
      model.submit(move, clock.getAsLong());
    }
  }

  private @Nullable Move offered(int tile) {
    return tile < model.gameProperty().get().rules().choices() ? pane.offered(tile) : null;
  }

  private void lookAt(Portrait portrait) {
    double scale = getScene().getWindow().getRenderScaleX();
    double high = Math.min(getHeight(), getWidth() * TileGrid.HEIGHT_TO_WIDTH);
    model.lookAt(portrait, frame(high / TileGrid.HEIGHT_TO_WIDTH, scale));
  }

  /// Back from a closer look the focus is at the question.
  private void showCloser(Optional<Image> image) {
    boolean back = image.isEmpty() && closer.isVisible();
    closer.show(image.orElse(null));
    if (back) {
      pane.focusQuestion();
    }
  }

  private void showWhetherWaiting(boolean waiting) {
    if (waiting) {
      patience.playFromStart();
    } else {
      patience.stop();
    }
  }

  private void showWaiting() {
    pane.focusQuestion(); // or what is hidden hands its focus on, and Space does who knows what
    pane.showWaiting();
    onScreen = Optional.empty();
  }

  private void show(Optional<Shown> changed) {
    changed.ifPresent(
        shown -> {
          switch (shown.state()) {
            case Asking asking -> showOpen(asking, shown);
            case Revealed revealed -> pane.show(revealed, shown);
            case Finished _ -> {}
          }
          showProgress(shown.state());
          moveFocus(shown.state());
          onScreen = changed;
          requestLayout();
        });
  }

  private void showOpen(Asking asking, Shown shown) {
    pane.show(asking, shown);
    if (isNew(asking)) {
      tellWhenPainted();
    }
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
          say();
        }
      }
      case Revealed _ -> {
        if (!onScreen.map(Shown::state).filter(Revealed.class::isInstance).isPresent()) {
          pane.focusNext();
        }
      }
      case Finished _ -> {}
    }
  }

  /// Gives the focus to the question; where it has it already it leaves and comes back, or nothing
  /// would be said.
  private void say() {
    Scene scene = getScene();
    Node before = scene == null ? null : scene.getFocusOwner();
    pane.focusQuestion();
    if (before != null && before.equals(scene.getFocusOwner())) {
      requestFocus();
      pane.focusQuestion();
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
      Painting.then(scene, model::painted);
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
    bar.resizeRelocate(0, 0, width, measures.bar());
    layoutPane();
    closer.resizeRelocate(0, 0, width, height);
    Scene scene = getScene();
    if (scene != null && scene.getWindow() != null) {
      tellFrame(scene.getWindow().getRenderScaleX());
    }
  }

  private void layoutPane() {
    pane.node().resizeRelocate(0, 0, getWidth(), getHeight());
    pane.node().requestLayout();
    pane.node().layout(); // or the frames told after it would be those before
  }

  private void tellFrame(double scale) {
    RoundPane.Widths widths = pane.widths();
    if (widths.portrait() >= 1) {
      if (widths.small() > 0) {
        model.setSmallFrame(frame(widths.small(), scale));
      }
      model.setFrame(frame(widths.portrait(), scale));
    }
  }

  private static PlayModel.Frame frame(double portrait, double scale) {
    return new PlayModel.Frame(
        (int) Math.round(portrait * scale),
        (int) Math.round(portrait * TileGrid.HEIGHT_TO_WIDTH * scale));
  }
}
