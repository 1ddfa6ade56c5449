package org.yearbookgame.ui.organizer.portraits;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.Workplace;
import org.yearbookgame.ui.organizer.portraits.CropModel.State;

/// Lets the part of a picture be chosen that is played.
final class CropCard extends VBox {
  private static final double GAP = 10;
  private static final double CLOSER = 1 / 1.1;
  private static final double WIDER = 1.1;

  private final Hung hung;
  private final PortraitsModel portraits;
  private final CropModel model;
  private final Messages messages;
  private final Overlay overlay;
  private final CropFrame frame;
  private final Button use;

  private CropCard(Hung hung, PortraitsModel portraits, Workplace place, Overlay overlay) {
    this.hung = hung;
    this.portraits = portraits;
    this.model = new CropModel(hung.source(), place.background());
    this.messages = place.messages();
    this.overlay = overlay;
    this.frame = new CropFrame(model, messages);
    Label title = new Label(messages.text("portraits.crop.title"));
    title.getStyleClass().add("chosen-title");
    Label words = new Label();
    words.getStyleClass().add("print-note");
    StackPane area = new StackPane(frame, words);
    VBox.setVgrow(area, Priority.ALWAYS);
    use = button("portraits.crop.use", this::use);
    use.getStyleClass().add("primary");
    FlowPane buttons =
        new FlowPane(
            GAP,
            GAP,
            use,
            button("portraits.crop.closer", () -> model.grow(CLOSER)),
            button("portraits.crop.wider", () -> model.grow(WIDER)),
            button("portraits.turn", model::turnRight),
            button("portraits.crop.usual", model::reset),
            button("portraits.crop.keep", this::close));
    getStyleClass().add("crop-card");
    getChildren().addAll(title, area, buttons);
    model
        .stateProperty()
        .subscribe(
            state -> {
              use.setDisable(!(state instanceof State.Framed));
              words.setText(
                  state instanceof State.Unreadable
                      ? messages.text("portraits.crop.unreadable")
                      : "");
            });
  }

  /// Shows a picture with its frame.
  static void open(Hung hung, PortraitsModel portraits, Workplace place, Overlay overlay) {
    CropCard card = new CropCard(hung, portraits, place, overlay);
    overlay.open(card, card.frame, card::close);
    card.frame.begin();
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }

  private void use() {
    portraits.crop(hung, model.turn(), model.crop());
    close();
  }

  private void close() {
    model.stop();
    overlay.close();
  }
}
