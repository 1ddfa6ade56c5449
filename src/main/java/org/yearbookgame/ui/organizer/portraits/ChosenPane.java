package org.yearbookgame.ui.organizer.portraits;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// The picture that is looked at: whose it is, what its file is called, and what can be done to it.
final class ChosenPane extends VBox {
  /// What is done to the picture that is looked at.
  interface Actions {
    void crop();

    void turn();

    void remove();

    /// Plays this one of somebody's pictures.
    void play();

    /// Takes its name from it.
    void takeBack();

    /// Gives it the likeliest name.
    void useLikely();
  }

  private static final double GAP = 8;

  private final HungWords words;
  private final Messages messages;
  private final boolean readOnly;
  private final Label title = label("chosen-title");
  private final Label file = label("print-note");
  private final Label closest = label("suggestion");
  private final Button use;
  private final Button play;
  private final Button takeBack;
  private final FlowPane likely;
  private final FlowPane buttons;

  ChosenPane(PortraitsModel model, Messages messages, Actions actions) {
    this.words = new HungWords(messages);
    this.messages = messages;
    this.readOnly = model.isReadOnly();
    use = button("review.usePicture", actions::useLikely);
    play = button("portraits.play", actions::play);
    takeBack = button("portraits.takeBack", actions::takeBack);
    likely = new FlowPane(GAP, GAP, closest, use);
    buttons =
        new FlowPane(
            GAP,
            GAP,
            play,
            button("portraits.crop", actions::crop),
            button("portraits.turn", actions::turn),
            takeBack,
            button("portraits.remove", actions::remove));
    getStyleClass().add("chosen-pane");
    getChildren().addAll(title, file, likely, buttons);
    model.chosenProperty().subscribe(this::show);
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }

  /// The buttons stay the same, so that none loses the focus while something is done to a picture.
  private void show(Optional<Hung> chosen) {
    title.setText(chosen.map(this::title).orElseGet(() -> messages.text("portraits.choose")));
    file.setText(chosen.map(hung -> messages.apart(hung.source().name())).orElse(""));
    setShown(buttons, !readOnly && chosen.isPresent());
    setShown(play, chosen.filter(Hung.Further.class::isInstance).isPresent());
    setShown(takeBack, chosen.filter(Hung.Played.class::isInstance).isPresent());
    chosen.ifPresent(
        hung ->
            takeBack.setAccessibleText(
                messages.text("portraits.takeBack.spoken", words.title(hung))));
    Optional<Entry> closestName = chosen.flatMap(Hung::likely);
    setShown(likely, !readOnly && closestName.isPresent());
    closestName.ifPresent(this::suggest);
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void suggest(Entry entry) {
    closest.setText(messages.text("portraits.closest", words.name(entry)));
    use.setAccessibleText(messages.text("portraits.spoken.more", closest.getText(), use.getText()));
  }

  private String title(Hung hung) {
    return switch (hung) {
      case Hung.Stray _ -> messages.text("portraits.whose");
      case Hung.Played _ -> words.title(hung);
      case Hung.Further further -> messages.text("portraits.furtherOf", words.name(further.of()));
    };
  }
}
