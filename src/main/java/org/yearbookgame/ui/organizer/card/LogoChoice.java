package org.yearbookgame.ui.organizer.card;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.LogoView;
import org.yearbookgame.ui.organizer.FileDialogs;

/// The logo, and the ways to another and to none.
final class LogoChoice extends FlowPane {
  private static final double GAP = 12;

  private final LogoView shown = new LogoView();
  private final Button remove;

  LogoChoice(CardModel model, Logo logo, FileDialogs dialogs, Messages messages) {
    super(GAP, GAP);
    Button choose =
        new ActionButton(
            messages.text("organizer.card.logo.choose"),
            () -> dialogs.openPicture().ifPresent(model::chooseLogo));
    choose.getStyleClass().add("small");
    remove = new ActionButton(messages.text("organizer.card.logo.remove"), model::removeLogo);
    remove.getStyleClass().add("small");
    getStyleClass().add("logo-choice");
    getChildren().addAll(shown, choose, remove);
    logo.stateProperty().subscribe(state -> shown.show(state.image()));
    model
        .cardProperty()
        .map(card -> card.logo().isPresent())
        .subscribe(
            there -> {
              remove.setVisible(there);
              remove.setManaged(there);
            });
  }
}
