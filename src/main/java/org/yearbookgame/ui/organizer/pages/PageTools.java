package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// Below the page: what can be done to the portrait that is chosen, each with its key.
final class PageTools extends FlowPane {
  private static final double GAP = 6;

  private final Messages messages;

  PageTools(BoxCommands commands, PagePane pane, Messages messages) {
    super(GAP, GAP);
    this.messages = messages;
    PagesModel model = commands.model();
    getStyleClass().add("page-tools");
    ToggleButton draw = new ToggleButton(messages.text("pages.tool.add"));
    draw.setMinWidth(USE_PREF_SIZE);
    draw.getStyleClass().add("small");
    draw.selectedProperty().bindBidirectional(model.drawingProperty());
    draw.setAccessibleText(messages.text("pages.tool.add.spoken"));
    List<Button> onChosen =
        List.of(
            button("pages.tool.split", () -> then(pane, commands::split)),
            button("pages.tool.merge", () -> then(pane, commands::merge)),
            button(
                "pages.tool.turn",
                () -> then(pane, () -> commands.nudge(outline -> outline.turned(PageKeys.TURN)))),
            button("pages.tool.remove", () -> then(pane, commands::remove)));
    if (!model.isReadOnly()) {
      getChildren().add(draw);
      getChildren().addAll(onChosen);
    }
    model
        .chosenProperty()
        .subscribe(chosen -> onChosen.forEach(button -> button.setDisable(chosen.isEmpty())));
  }

  private static void then(PagePane pane, Runnable action) {
    action.run();
    pane.begin();
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
