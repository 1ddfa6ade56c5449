package org.yearbookgame.ui.organizer.kiosk;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yearbookgame.ui.controls.ActionButton;

/// The pages of the set-up, one after the other, in any order.
final class SetUpView extends BorderPane {
  static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  private final List<Page> pages;
  private final List<Button> headings;
  private final ScrollPane scroll = new ScrollPane();
  private final Button next;
  private final HBox buttons;
  private Page shown;

  /// @param pages in their order; at least one
  SetUpView(List<Page> pages, Parts parts) {
    this.pages = List.copyOf(pages);
    this.shown = pages.getFirst();
    this.headings = pages.stream().map(page -> heading(page, parts)).toList();
    FlowPane top = new FlowPane();
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("setup-headings");
    top.getChildren().setAll(headings);
    next = new ActionButton(parts.text("setup.next"), this::next);
    buttons = new HBox(next);
    buttons.getStyleClass().add("setup-buttons");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().add("setup");
    setTop(top);
    setCenter(scroll);
    show(shown);
  }

  private Button heading(Page page, Parts parts) {
    Button heading =
        new ActionButton(
            parts.text("organizer.tab", pages.indexOf(page) + 1, parts.text(page.heading())),
            () -> turnTo(page));
    heading.getStyleClass().addAll("link", "setup-heading");
    return heading;
  }

  /// Gives the focus to where work goes on.
  void appeared() {
    shown.shown();
  }

  /// Keeps what was chosen on the page that is shown.
  void leave() {
    shown.left();
  }

  private void next() {
    turnTo(pages.get(pages.indexOf(shown) + 1));
  }

  private void turnTo(Page page) {
    leave();
    show(page);
    page.shown();
  }

  private void show(Page page) {
    shown = page;
    int at = pages.indexOf(page);
    for (int i = 0; i < headings.size(); i++) {
      headings.get(i).pseudoClassStateChanged(SHOWN, i == at);
    }
    next.setVisible(at < pages.size() - 1);
    scroll.setContent(new VBox(page.node(), buttons));
    scroll.setVvalue(0);
    scroll.applyCss(); // what a scroll pane holds can have the focus only once this is done
  }
}
