package org.yearbookgame.ui.organizer.card;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the organizer writes about the class, and beside it, or below where the window is narrow,
/// how that will look.
final class CardView extends StackPane {
  /// In ems.
  private static final double FORM = 32;

  private static final double PREVIEW = 21;

  private final ScrollPane scroll = new ScrollPane();
  private final CardForm form;

  /// @param em the size of ordinary text, in logical pixels
  CardView(CardForm form, Preview preview, ObservableDoubleValue em) {
    this.form = form;
    FlowPane parts = new FlowPane(form, preview);
    parts.getStyleClass().add("card-parts");
    limit(form, FORM, em);
    limit(preview, PREVIEW, em);
    scroll.setContent(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().add("class-card");
    getChildren().add(scroll);
  }

  /// No part is wider than the window.
  private void limit(Region part, double ems, ObservableDoubleValue em) {
    part.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(ems * em.get(), Math.max(0, getWidth() - 4 * em.get())),
                em,
                widthProperty()));
  }

  void appeared() {
    form.appeared();
  }
}
