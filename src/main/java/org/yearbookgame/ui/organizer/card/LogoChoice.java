package org.yearbookgame.ui.organizer.card;

import java.io.File;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// The logo, and the ways to another and to none.
final class LogoChoice extends FlowPane {
  private static final List<String> PICTURES =
      List.of("*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.bmp", "*.gif", "*.webp");
  private static final double GAP = 12;
  private static final double SIZE = 64;

  private final CardModel model;
  private final Messages messages;
  private final Window window;
  private final ImageView shown = new ImageView();
  private final Button remove;

  /// @param window over which a picture is chosen
  LogoChoice(CardModel model, Logo logo, Messages messages, Window window) {
    super(GAP, GAP);
    this.model = model;
    this.messages = messages;
    this.window = window;
    shown.setPreserveRatio(true);
    shown.setFitHeight(SIZE);
    shown.setFitWidth(2 * SIZE);
    Button choose = new ActionButton(messages.text("organizer.card.logo.choose"), this::choose);
    choose.getStyleClass().add("small");
    remove = new ActionButton(messages.text("organizer.card.logo.remove"), model::removeLogo);
    remove.getStyleClass().add("small");
    getStyleClass().add("logo-choice");
    getChildren().addAll(shown, choose, remove);
    logo.stateProperty().subscribe(this::show);
    model
        .cardProperty()
        .map(card -> card.logo().isPresent())
        .subscribe(
            there -> {
              remove.setVisible(there);
              remove.setManaged(there);
            });
  }

  private void show(Logo.State state) {
    shown.setImage(state.image().orElse(null));
    shown.setManaged(state.image().isPresent());
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("organizer.card.logo.choose"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(messages.text("organizer.card.logo.pictures"), PICTURES));
    File chosen = chooser.showOpenDialog(window);
    if (chosen != null) {
      model.chooseLogo(chosen.toPath());
    }
  }
}
