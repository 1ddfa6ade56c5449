package org.yearbookgame.ui.organizer.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.organizer.Thumbnail;
import org.yearbookgame.ui.organizer.Thumbnails;

/// A picture that can be chosen, with its file's name and whose it is now.
final class PictureChoiceCell extends ListCell<PictureChoices.Choice> {
  private static final double GAP = 16;

  private final Messages messages;
  private final Thumbnail thumbnail;
  private final Label file = new Label();
  private final Label owner = new Label();
  private final HBox row;

  PictureChoiceCell(Thumbnails thumbnails, Messages messages) {
    this.messages = messages;
    this.thumbnail = new Thumbnail(thumbnails);
    owner.getStyleClass().add("card-sentence");
    VBox words = new VBox(file, owner);
    words.setAlignment(Pos.CENTER_LEFT);
    row = new HBox(GAP, thumbnail, words);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0); // as wide as the list, whatever it says
  }

  @Override
  protected void updateItem(PictureChoices.@Nullable Choice choice, boolean empty) {
    super.updateItem(choice, empty);
    if (choice == null) {
      thumbnail.show(Optional.empty());
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String name = messages.apart(choice.source().name());
    String whose =
        choice
            .owner()
            .map(one -> messages.text("review.picture.owner", messages.apart(one.name())))
            .orElseGet(() -> messages.text("review.picture.free"));
    thumbnail.show(Optional.of(choice.source()));
    file.setText(name);
    owner.setText(whose);
    setGraphic(row);
    setAccessibleText(messages.text("review.picture.spoken", name, whose));
  }
}
