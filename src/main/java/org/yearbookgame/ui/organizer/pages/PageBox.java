package org.yearbookgame.ui.organizer.pages;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.text.Messages;

/// The box around a portrait on its page, with its number; dashed where somebody should look.
final class PageBox extends StackPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  /// In logical pixels.
  private static final double NARROW = 30;

  private final Messages messages;
  private final Label tag = new Label();
  private Spot spot;

  PageBox(Spot spot, Messages messages) {
    this.messages = messages;
    this.spot = spot;
    tag.getStyleClass().add("page-box-number");
    tag.setMouseTransparent(true);
    tag.setMinWidth(USE_PREF_SIZE);
    setAlignment(tag, Pos.TOP_LEFT);
    getChildren().add(tag);
    getStyleClass().add("page-box");
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    setManaged(false);
    setCursor(Cursor.HAND);
  }

  @Override
  protected void layoutChildren() {
    tag.setVisible(getWidth() > NARROW); // it would hide the portrait
    super.layoutChildren();
  }

  Spot spot() {
    return spot;
  }

  /// @param number on the page, from 1
  void show(Spot changed, int number, boolean chosen) {
    spot = changed;
    boolean doubtful = !spot.doubts().isEmpty();
    tag.setText(messages.text("pages.number", number));
    setCursor(chosen ? Cursor.MOVE : Cursor.HAND);
    pseudoClassStateChanged(CHOSEN, chosen);
    pseudoClassStateChanged(DOUBTFUL, doubtful);
    String who = spot.name().isBlank() ? "" : messages.apart(spot.name());
    setAccessibleText(messages.portrait(number, who, ScannedPages.doubts(spot)));
  }
}
