package org.yearbookgame.ui.organizer.portraits;

import java.util.ArrayList;
import java.util.List;
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
  /// What is done to a picture.
  interface Actions {
    void crop();

    void turn();

    void remove();

    void play(Hung.Further picture);

    void takeBack(Hung picture);

    void give(Entry entry);
  }

  private static final double GAP = 8;

  private final HungWords words;
  private final Messages messages;
  private final Actions actions;
  private final boolean readOnly;
  private final Label title = label("chosen-title");
  private final Label file = label("print-note");
  private final FlowPane likely = new FlowPane(GAP, GAP);
  private final FlowPane buttons = new FlowPane(GAP, GAP);

  ChosenPane(PortraitsModel model, Messages messages, Actions actions) {
    this.words = new HungWords(messages);
    this.messages = messages;
    this.actions = actions;
    this.readOnly = model.isReadOnly();
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

  private void show(Optional<Hung> chosen) {
    title.setText(chosen.map(this::title).orElseGet(() -> messages.text("portraits.choose")));
    file.setText(chosen.map(hung -> messages.apart(hung.source().name())).orElse(""));
    boolean offers = !readOnly && chosen.isPresent();
    set(likely, offers ? chosen.flatMap(this::likely).orElse(List.of()) : List.of());
    set(buttons, offers ? chosen.map(this::buttons).orElse(List.of()) : List.of());
  }

  private static void set(FlowPane pane, List<? extends Node> shown) {
    pane.getChildren().setAll(shown);
    pane.setManaged(!shown.isEmpty());
  }

  private String title(Hung hung) {
    return switch (hung) {
      case Hung.Stray _ -> messages.text("portraits.whose");
      case Hung.Played _ -> words.title(hung);
      case Hung.Further further -> messages.text("portraits.furtherOf", words.name(further.of()));
    };
  }

  private Optional<List<Node>> likely(Hung hung) {
    return switch (hung) {
      case Hung.Stray(var _, var entry) -> entry.map(this::suggestion);
      case Hung.Played _, Hung.Further _ -> Optional.empty();
    };
  }

  private List<Node> suggestion(Entry entry) {
    Label sentence = label("suggestion");
    sentence.setText(messages.text("portraits.closest", words.name(entry)));
    Button use = button("review.usePicture", () -> actions.give(entry));
    use.setAccessibleText(messages.text("portraits.spoken.more", sentence.getText(), use.getText()));
    return List.of(sentence, use);
  }

  private List<Button> buttons(Hung hung) {
    List<Button> shown = new ArrayList<>();
    shown.add(button("portraits.crop", actions::crop));
    shown.add(button("portraits.turn", actions::turn));
    switch (hung) {
      case Hung.Stray _ -> {}
      case Hung.Played _ -> {
        Button back = button("portraits.takeBack", () -> actions.takeBack(hung));
        back.setAccessibleText(messages.text("portraits.takeBack.spoken", words.title(hung)));
        shown.add(back);
      }
      case Hung.Further further ->
          shown.addFirst(button("portraits.play", () -> actions.play(further)));
    }
    shown.add(button("portraits.remove", actions::remove));
    return shown;
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
