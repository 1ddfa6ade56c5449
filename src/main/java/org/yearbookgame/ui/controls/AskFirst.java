package org.yearbookgame.ui.controls;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.yearbookgame.text.Messages;

/// A button for what cannot be undone: pressed, it gives way to the question, the deed and the way
/// out, and the way out has the focus.
public final class AskFirst extends FlowPane {
  private static final double GAP = 12;

  /// What it says, as keys of messages.
  ///
  /// @param offer on the button
  /// @param question says what would be lost
  /// @param deed on the button that does it
  /// @param keep on the button that does not
  public record Words(String offer, String question, String deed, String keep) {}

  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
  private final Words words;
  private final Messages messages;
  private final Runnable act;

  /// Offers something.
  ///
  /// @param act does it
  public AskFirst(Words words, Messages messages, Runnable act) {
    super(GAP, GAP);
    this.words = words;
    this.messages = messages;
    this.act = act;
    setMinWidth(0); // or it would be as wide as the sentence on one line
    getStyleClass().add("ask-first");
    offer();
  }

  /// Whether the question waits for its answer.
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /// Offers it as at the beginning.
  ///
  /// @return the button
  public Button offer() {
    Button offer = new ActionButton(messages.text(words.offer()), this::ask);
    getChildren().setAll(offer);
    asking.set(false);
    return offer;
  }

  /// Says what came of it, in the place of all buttons.
  public void say(String sentence) {
    Label said = sentence(sentence);
    said.setFocusTraversable(true); // the focus is how it is said to those who do not see it
    getChildren().setAll(said);
    asking.set(false);
    said.requestFocus();
  }

  /// As long as there is room for it, and on several lines where it is longer.
  private Label sentence(String text) {
    Label sentence = Card.sentence(text);
    sentence.maxWidthProperty().bind(widthProperty());
    return sentence;
  }

  private void ask() {
    String question = messages.text(words.question());
    Button deed = new ActionButton(messages.text(words.deed()), act);
    Button keep = new ActionButton(messages.text(words.keep()), () -> offer().requestFocus());
    keep.setAccessibleText(messages.text("card.spoken", question, keep.getText()));
    getChildren().setAll(sentence(question), deed, keep);
    asking.set(true);
    Settling.of(deed, keep);
    keep.requestFocus();
  }
}
