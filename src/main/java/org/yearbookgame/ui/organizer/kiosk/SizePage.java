package org.yearbookgame.ui.organizer.kiosk;

import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yearbookgame.ui.controls.ActionButton;

/// The screen's real size, which the screen itself does not tell reliably: somebody holds a bank
/// card to it.
final class SizePage implements Page {
  private final KioskModel model;
  private final Parts parts;
  private final CardGauge gauge;
  private final Label size;
  private final VBox node;

  SizePage(KioskModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.gauge = new CardGauge(model.cardProperty(), parts.text("setup.size.edge"));
    this.size = parts.label("setup-size", "");
    HBox steps =
        new HBox(
            12,
            new ActionButton(parts.text("setup.size.narrower"), () -> gauge.add(-1)),
            new ActionButton(parts.text("setup.size.wider"), () -> gauge.add(1)),
            size);
    steps.setAlignment(Pos.CENTER_LEFT);
    node =
        new VBox(
            parts.said(parts.text("setup.size.how")),
            gauge,
            steps,
            parts.how(parts.text("setup.size.why")));
    node.getStyleClass().add("setup-page");
    model.cardProperty().subscribe(_ -> tell());
  }

  private void tell() {
    Dimension2D screen = model.screen();
    size.setText(parts.text("setup.size.screen", screen.getWidth(), screen.getHeight()));
  }

  @Override
  public String heading() {
    return "setup.size";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void shown() {
    gauge.edge().requestFocus();
  }

  @Override
  public void left() {
    model.keep();
  }
}
