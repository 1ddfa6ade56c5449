package org.yearbookgame.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.results.Initials;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;

/// Asks for the initials of somebody who has played. Nobody has to leave any.
public final class InitialsView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    /// Puts the game on the board.
    void show(Initials initials);

    /// Leaves the game without initials.
    void decline();
  }

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /// Below so many of the wheels' widths there is room for one line above them.
  private static final double LOW_HEIGHT = 6;

  private static final double HALF = 50;

  private final InitialsModel model;
  private final Messages messages;
  private final Actions actions;
  private final List<WheelView> wheels = new ArrayList<>();
  private final Button show;

  /// Asks.
  ///
  /// @param bar what stands at the top of the screen
  /// @param wheel how wide a wheel is, in logical pixels: 26 mm where fingers turn it
  public InitialsView(
      InitialsModel model, Node bar, double wheel, Messages messages, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.actions = actions;
    show = new ActionButton(messages.text("board.show"), this::show);
    show.getStyleClass().add("primary");
    Button decline = new ActionButton(messages.text("board.decline"), actions::decline);
    for (WheelModel each : model.wheels()) {
      int number = wheels.size() + 1;
      wheels.add(
          new WheelView(
              each,
              wheel,
              letter -> messages.text("board.wheel", number, letter),
              () -> focusAfter(number)));
    }
    Label ask = label("initials-ask", "");
    model
        .refusedProperty()
        .subscribe(refused -> ask.setText(messages.text(refused ? "board.refused" : "board.ask")));
    VBox middle = new VBox(label("initials-score", score(messages)), ask, WheelView.row(wheels));
    middle.getStyleClass().add("initials-middle");
    GridPane footer = new GridPane();
    footer.addRow(0, show, decline);
    footer.getChildren().forEach(button -> ((Button) button).setMaxWidth(Double.MAX_VALUE));
    footer.getColumnConstraints().addAll(half(), half());
    footer.getStyleClass().add("initials-footer");
    BorderPane.setAlignment(footer, Pos.CENTER);
    getStyleClass().add("initials");
    setTop(bar);
    setCenter(middle);
    setBottom(footer);
    heightProperty()
        .subscribe(
            height -> pseudoClassStateChanged(LOW, height.doubleValue() < LOW_HEIGHT * wheel));
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    return half;
  }

  private String score(Messages messages) {
    if (model.right() == 0) {
      return messages.text("finish.none", model.asked());
    }
    return model.right() == model.asked()
        ? messages.text("finish.all", model.asked())
        : messages.text("finish.spoken", model.right(), model.asked());
  }

  private void show() {
    model.take().ifPresentOrElse(actions::show, this::askAnew);
  }

  /// The focus is how it is said to those who do not see it.
  private void askAnew() {
    WheelView first = wheels.getFirst();
    first.setAccessibleText(
        messages.text("card.spoken", messages.text("board.refused"), first.getAccessibleText()));
    first.requestFocus();
  }

  private void focusAfter(int number) {
    Node next = number < wheels.size() ? wheels.get(number) : show;
    next.requestFocus();
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    wheels.getFirst().requestFocus();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      actions.decline();
    }
  }
}
