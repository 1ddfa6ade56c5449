package org.yearbookgame.ui.finish;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yearbookgame.game.Score;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.text.Messages;

/// What a game came to, as a picture to be sent around: class, score and streak, and nobody's name
/// or face.
final class ScoreCard extends VBox {
  /// As wide as programs for messages show a picture.
  static final double WIDTH = 1200;

  static final double HEIGHT = 630;

  ScoreCard(ClassSettings settings, String game, Score score, Messages messages) {
    getStyleClass().add("score-card");
    setAlignment(Pos.CENTER);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    settings.school().ifPresent(school -> add("score-card-school", school));
    add("score-card-title", settings.title());
    add("score-card-game", game);
    add("score-card-score", messages.text("finish.card.score", score.right(), score.asked()));
    streak(score, messages).ifPresent(streak -> add("score-card-streak", streak));
  }

  private static Optional<String> streak(Score score, Messages messages) {
    return score.longestStreak() > 1
        ? Optional.of(messages.text("finish.streak", score.longestStreak()))
        : Optional.empty();
  }

  private void add(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(WIDTH * 0.9);
    label.getStyleClass().add(styleClass);
    getChildren().add(label);
  }
}
