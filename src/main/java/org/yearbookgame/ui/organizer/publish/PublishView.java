package org.yearbookgame.ui.organizer.publish;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// In which form the class goes out, and beside it, or below where the window is narrow, what goes
/// out.
final class PublishView extends StackPane {
  /// In ems.
  private static final double FORM = 27;

  private static final double OUT = 28;
  private static final double AROUND = 4;

  /// @param em the size of ordinary text, in logical pixels
  PublishView(Region form, Region out, ObservableDoubleValue em) {
    FlowPane parts = new FlowPane(form, out);
    parts.getStyleClass().add("publish-parts");
    limit(form, FORM, em);
    limit(out, OUT, em);
    ScrollPane scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().add("publish");
    getChildren().add(scroll);
  }

  /// No part is wider than the window.
  private void limit(Region part, double ems, ObservableDoubleValue em) {
    part.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(ems * em.get(), Math.max(0, getWidth() - AROUND * em.get())),
                em,
                widthProperty()));
  }
}
