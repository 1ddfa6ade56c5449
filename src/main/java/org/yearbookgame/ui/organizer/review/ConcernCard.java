package org.yearbookgame.ui.organizer.review;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// One thing to look at, with its remedies as buttons.
final class ConcernCard extends HBox {
  /// How much a card says at once.
  enum Form {
    /// "No gender · row 5" above the sentence.
    BRIEF,
    /// A shape, and "Row 5 · … has no gender" above what follows from it.
    FULL
  }

  private static final PseudoClass KNOW = PseudoClass.getPseudoClass("know");
  private static final double GAP = 5;

  private final Concern concern;
  private final FlowPane buttons = new FlowPane(GAP, GAP);

  /// @param choose takes the remedy whose button was pressed
  ConcernCard(Concern concern, Form form, Messages messages, Consumer<Remedy> choose) {
    this.concern = concern;
    VBox words = new VBox();
    HBox.setHgrow(words, Priority.ALWAYS);
    switch (form) {
      case BRIEF ->
          words
              .getChildren()
              .addAll(
                  label("concern-heading", messages.heading(concern)),
                  label("concern-words", messages.say(concern)));
      case FULL -> {
        getChildren().add(icon());
        words.getChildren().add(label("concern-title", messages.title(concern)));
        String more = messages.remedy(concern);
        if (!more.isEmpty()) {
          words.getChildren().add(label("concern-more", more));
        }
      }
    }
    for (Remedy remedy : concern.remedies()) {
      Button button = new ActionButton(messages.say(remedy), () -> choose.accept(remedy));
      button.getStyleClass().add("small");
      button.setAccessibleText(
          messages.text("review.remedy.spoken", messages.say(remedy), messages.say(concern)));
      buttons.getChildren().add(button);
    }
    if (!buttons.getChildren().isEmpty()) {
      words.getChildren().add(buttons);
    }
    buttons.getStyleClass().add("concern-buttons");
    getStyleClass().add("concern");
    pseudoClassStateChanged(KNOW, !stops(concern));
    getChildren().add(words);
  }

  Concern concern() {
    return concern;
  }

  /// Gives the focus to the first button.
  ///
  /// @return whether there is one
  boolean focus() {
    buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    return !buttons.getChildren().isEmpty();
  }

  private static boolean stops(Concern concern) {
    return switch (concern) {
      case Concern.OfList(var problem, var _, var _, var _) ->
          problem.effect() != Effect.WORTH_KNOWING;
      case Concern.Stray _, Concern.LeftOut _ -> false;
    };
  }

  private static Node icon() {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    StackPane icon = new StackPane(mark);
    icon.getStyleClass().add("concern-icon");
    return icon;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
