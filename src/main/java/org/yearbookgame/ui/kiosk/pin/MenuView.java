package org.yearbookgame.ui.kiosk.pin;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.Scaled;
import org.yearbookgame.ui.controls.Settling;
import org.yearbookgame.ui.kiosk.pin.MenuModel.Page;

/// What the organizer can do at the kiosk: six choices, and the pages behind them.
final class MenuView extends StackPane {
  /// In the menu’s own pixels: the least it takes.
  private static final double WIDTH = 720;

  private static final double HEIGHT = 800;

  private final MenuModel model;
  private final NightModel night;
  private final HideModel hide;
  private final Messages messages;
  private final boolean low;
  private final VBox content = new VBox();

  /// @param low whether the choices stay in the lower part of the screen
  MenuView(MenuModel model, NightModel night, HideModel hide, Messages messages, boolean low) {
    this.low = low;
    this.model = model;
    this.night = night;
    this.hide = hide;
    this.messages = messages;
    content.getStyleClass().add("guard-menu");
    content.setAlignment(Pos.CENTER);
    getStyleClass().add("guard");
    getChildren().add(new Scaled(content, WIDTH, HEIGHT));
    setFocusTraversable(true);
    addEventFilter(MouseEvent.ANY, _ -> model.touch());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyDown);
    model.pageProperty().subscribe(this::show);
  }

  private void keyDown(KeyEvent key) {
    model.touch();
    if (model.pageProperty().get() == Page.HIDE) {
      if (key.getCode() == KeyCode.BACK_SPACE) {
        hide.erase();
      } else {
        hide.type(key.getText().toUpperCase(messages.locale()));
      }
    }
    key.consume();
  }

  private void show(Page page) {
    Pages pages = new Pages(messages);
    Region title = pages.title(page);
    Region body =
        switch (page) {
          case CHOICES -> choices(pages);
          case PLAYS -> new PlaysPage(night, pages);
          case HIDE -> new HidePage(hide, pages);
          case EXPORT -> new ExportPage(night, pages);
          case CLEAR -> new ClearPage(night, pages, () -> model.show(Page.CHOICES));
        };
    Node back =
        page == Page.CHOICES
            ? pages.back("guard.back", model::back)
            : pages.back("guard.toMenu", () -> model.show(Page.CHOICES));
    VBox.setVgrow(body, Priority.ALWAYS);
    content.getChildren().setAll(title, body, back);
    Settling.of(content);
  }

  private Region choices(Pages pages) {
    TilePane choices = new TilePane();
    choices.setAlignment(low ? Pos.BOTTOM_CENTER : Pos.CENTER);
    choices.getStyleClass().add("guard-choices");
    choices
        .getChildren()
        .setAll(
            List.of(
                pages.choice("guard.plays", () -> model.show(Page.PLAYS)),
                pages.choice("guard.board", model::board),
                pages.choice("guard.hide", () -> model.show(Page.HIDE)),
                pages.choice("guard.export", () -> model.show(Page.EXPORT)),
                pages.choice("guard.clear", () -> model.show(Page.CLEAR)),
                pages.choice("guard.leave", model::leave)));
    return choices;
  }
}
