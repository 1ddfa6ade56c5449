package org.yearbookgame.ui.organizer.kiosk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yearbookgame.ui.controls.ActionButton;

/// Which class, and how long a game is.
final class GamePage implements Page {
  /// What can be done from here.
  interface Actions {
    /// Leads to where the class is published.
    void publish();

    /// Takes in what another computer's kiosk has told.
    void takeIn();
  }

  private static final int[] ROUNDS = {5, 10, 20};

  private final KioskModel model;
  private final Parts parts;
  private final ToggleGroup rounds = new ToggleGroup();
  private final VBox node;

  /// @param leftOut who asked to be left out
  GamePage(KioskModel model, Node leftOut, Parts parts, Actions actions) {
    this.model = model;
    this.parts = parts;
    Label title = parts.label("setup-class", "");
    title.managedProperty().bind(title.visibleProperty());
    Label about = parts.how("");
    Button first = new ActionButton(parts.text("setup.publish"), actions::publish);
    Button takeIn = new ActionButton(parts.text("setup.leftOut.takeIn"), actions::takeIn);
    takeIn.getStyleClass().add("small");
    first.managedProperty().bind(first.visibleProperty());
    model
        .publishedProperty()
        .subscribe(
            published -> {
              title.setText(model.title());
              title.setVisible(!model.title().isBlank());
              about.setText(parts.text(published ? "setup.class.how" : "setup.class.not"));
              first.setVisible(!published);
            });
    HBox choices = new HBox(12);
    choices.setAlignment(Pos.CENTER_LEFT);
    for (int count : ROUNDS) {
      choices.getChildren().add(choice(count));
    }
    node =
        new VBox(
            leftOut,
            parts.question(parts.text("setup.class"), title, about, first),
            parts.question(parts.text("setup.rounds"), choices),
            parts.check(parts.text("setup.board"), model.boardProperty()),
            parts.check(parts.text("setup.low"), model.lowProperty()),
            takeIn);
    node.getStyleClass().add("setup-page");
  }

  private Node choice(int count) {
    ToggleButton button = new ToggleButton(Integer.toString(count));
    button.setAccessibleText(parts.text("setup.rounds.spoken", count));
    button.getStyleClass().addAll("small", "counts");
    button.setToggleGroup(rounds);
    button.setOnAction(
        _ -> {
          button.setSelected(true); // one is always chosen
          model.roundsProperty().set(count);
        });
    model.roundsProperty().subscribe(chosen -> button.setSelected(chosen == count));
    return button;
  }

  @Override
  public String heading() {
    return "setup.game";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void shown() {
    rounds.getToggles().stream()
        .filter(toggle -> toggle.isSelected())
        .findFirst()
        .ifPresent(toggle -> ((ToggleButton) toggle).requestFocus());
  }

  @Override
  public void left() {
    model.keep();
  }
}
