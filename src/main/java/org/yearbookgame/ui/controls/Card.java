package org.yearbookgame.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A sheet in the middle of a screen: what there is to say, and below it the buttons.
public final class Card extends VBox {
  private static final double GAP = 12;

  private final VBox words = new VBox();
  private final FlowPane buttons = new FlowPane(GAP, GAP);

  /// A card that is still empty below its title.
  public Card(String title) {
    Region between = new Region();
    VBox.setVgrow(between, Priority.ALWAYS);
    setMaxHeight(USE_PREF_SIZE);
    words.getStyleClass().add("card-words");
    getStyleClass().add("card");
    getChildren().addAll(label("card-title", title), words, between, buttons);
  }

  /// Puts one thing under the other.
  public void setContent(Node... shown) {
    words.getChildren().setAll(shown);
  }

  /// Says one sentence under the other.
  public void say(String... sentences) {
    words.getChildren().clear();
    for (String sentence : sentences) {
      words.getChildren().add(sentence(sentence));
    }
  }

  /// What can be done; the first is what most people want.
  public void setButtons(Button... shown) {
    buttons.getChildren().setAll(shown);
  }

  /// A sentence as a card says it.
  public static Label sentence(String text) {
    return label("card-sentence", text);
  }

  static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
