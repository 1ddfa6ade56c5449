package org.yearbookgame.ui.controls;

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
    getStyleClass().add("ask-first");
    offer();
  }

  /// Offers it as at the beginning.
  ///
  /// @return the button
  public Button offer() {
    Button offer = new ActionButton(messages.text(words.offer()), this::ask);
    getChildren().setAll(offer);
    return offer;
  }

  /// Says what came of it, in the place of all buttons.
  public void say(String sentence) {
    Label said = Card.sentence(sentence);
    said.setFocusTraversable(true); // the focus is how it is said to those who do not see it
    getChildren().setAll(said);
    said.requestFocus();
  }

  private void ask() {
    String question = messages.text(words.question());
    Button deed = new ActionButton(messages.text(words.deed()), act);
    Button keep = new ActionButton(messages.text(words.keep()), () -> offer().requestFocus());
    keep.setAccessibleText(messages.text("card.spoken", question, keep.getText()));
    getChildren().setAll(Card.sentence(question), deed, keep);
    Settling.of(deed, keep);
    keep.requestFocus();
  }
}
