package org.yearbookgame.ui.kiosk;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.Typeface;

/// Invites: portraits drift by, and any touch or key begins a game. Nothing stays where it is for a
/// minute, for a still picture would burn in: neither the portraits nor, by a little, the card.
final class AttractView extends Region implements Screen {
  private static final Duration STEP = Duration.millis(80);
  private static final Duration A_ROW = Duration.seconds(6);
  private static final Duration STAYS = Duration.seconds(50);

  /// A window of so many pixels moves one in a step; nobody has to look, everybody sees it move.
  private static final double HEIGHT_A_PIXEL = 800;

  /// What is painted without a graphics card drifts up to so many logical pixels: 10 ns each.
  private static final double MOST_WITHOUT_CARD = 2_500_000;

  /// Where the card goes in turn, in parts of the window's smaller side.
  private static final double[][] PLACES = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};

  private static final double AWAY = 0.012;

  private final Drift wall;
  private final Runnable start;
  private final Region card = new Region();
  private final Label above;
  private final FittedText title;
  private final Button touch;
  private final Messages messages;
  private final Timeline drifting;
  private final Timeline changing;
  private final Timeline moving;
  private final ObservableBooleanValue calm;
  private int place;

  /// @param calm whether nothing should move on its own; the wall then changes row by row
  /// @param start begins a game
  AttractView(
      AttractModel model,
      ClassSettings settings,
      Messages messages,
      ObservableBooleanValue calm,
      Runnable start) {
    this.messages = messages;
    this.calm = calm;
    this.start = start;
    this.wall = new Drift(model::next);
    above =
        new Label(
            settings
                .school()
                .map(school -> messages.text("kiosk.attract.class", school, settings.title()))
                .orElse(settings.title()));
    above.setWrapText(true);
    above.getStyleClass().add("attract-class");
    title = new FittedText(Typeface.NAMES, Setting.down(20, 20, 1));
    title.getStyleClass().add("attract-title");
    touch = new ActionButton("", start);
    touch.getStyleClass().addAll("light", "attract-touch");
    card.getStyleClass().add("attract-card");
    drifting = forEver(STEP, this::drift);
    changing = forEver(A_ROW, wall::change);
    moving = forEver(STAYS, this::moveCard);
    setOnMouseReleased(_ -> start.run());
    getStyleClass().add("attract");
    getChildren().addAll(wall, card, above, title, touch);
    tellWhetherAnybodyCanBeAsked(true);
  }

  /// Says what a touch leads to: a game, or a try whether one can be dealt again.
  void tellWhetherAnybodyCanBeAsked(boolean can) {
    title.setText(messages.text(can ? "kiosk.attract.title" : "kiosk.attract.nobody"));
    touch.setText(messages.text(can ? "kiosk.attract.touch" : "kiosk.attract.again"));
  }

  private static Timeline forEver(Duration each, Runnable act) {
    Timeline timeline = new Timeline(new KeyFrame(each, _ -> act.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    return timeline;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    touch.requestFocus();
    wall.goOn();
    (drifts() ? drifting : changing).play();
    moving.play();
  }

  private boolean drifts() {
    boolean fast =
        Platform.isSupported(ConditionalFeature.SCENE3D) // which takes a graphics card
            || getWidth() * getHeight() <= MOST_WITHOUT_CARD;
    return fast && !calm.get();
  }

  @Override
  public void left() {
    drifting.stop();
    changing.stop();
    moving.stop();
    wall.stop();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    start.run();
  }

  private void drift() {
    wall.move(Math.max(1, Math.rint(getHeight() / HEIGHT_A_PIXEL)));
  }

  private void moveCard() {
    place = (place + 1) % PLACES.length;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double smaller = Math.min(width, height);
    double x = Math.rint(PLACES[place][0] * AWAY * smaller);
    double y = Math.rint(PLACES[place][1] * AWAY * smaller);
    wall.resizeRelocate(0, 0, width, height);
    double cardWidth = Math.rint(Math.min(0.84 * width, 1.03 * smaller));
    double cardHeight = Math.rint(Math.min(0.775 * height, 0.9 * cardWidth));
    double left = Math.rint((width - cardWidth) / 2 + x);
    double top = Math.rint((height - cardHeight) / 2 + y);
    card.resizeRelocate(left, top, cardWidth, cardHeight);
    double inner = cardWidth * 0.86;
    double start = left + (cardWidth - inner) / 2;
    double button = Math.max(touch.prefHeight(-1), 0.165 * smaller);
    double words = above.prefHeight(inner);
    double room = cardHeight * 0.88 - words - button - 0.055 * smaller;
    title.setSettings(Setting.within(room, Math.max(20, Math.min(0.13 * smaller, room / 2.2)), 20));
    double named = Math.min(room, title.prefHeight(inner));
    double all = words + named + 0.055 * smaller + button;
    double at = top + (cardHeight - all) / 2;
    above.resizeRelocate(start, at, inner, words);
    title.resizeRelocate(start, at + words, inner, named);
    double buttonWidth = Math.min(inner, Math.max(touch.prefWidth(-1), 0.55 * smaller));
    touch.resizeRelocate(
        Math.rint(left + (cardWidth - buttonWidth) / 2),
        Math.rint(at + all - button),
        buttonWidth,
        button);
  }
}
