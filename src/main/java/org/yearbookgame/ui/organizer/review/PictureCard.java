package org.yearbookgame.ui.organizer.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;
import org.yearbookgame.ui.organizer.Thumbnails;

/// Lets a picture be chosen from those that were brought, nobody's first, or from the computer.
final class PictureCard extends StackPane {
  /// What can be done here.
  interface Actions {
    void use(PictureChoices.Choice choice);

    /// Looks for a picture that was not brought yet.
    void search();

    void keep();
  }

  private final ListView<PictureChoices.Choice> list;
  private final TextField filter = new TextField();

  /// @param name whose picture is chosen
  PictureCard(
      String name,
      List<PictureChoices.Choice> choices,
      Thumbnails thumbnails,
      Messages messages,
      Actions actions) {
    FilteredList<PictureChoices.Choice> shown =
        new FilteredList<>(FXCollections.observableArrayList(choices));
    filter.setPromptText(messages.text("review.picture.find"));
    filter.setAccessibleText(messages.text("review.picture.find"));
    filter.textProperty().subscribe(text -> shown.setPredicate(choice -> choice.matches(text)));
    list = new ListView<>(shown);
    list.setAccessibleText(messages.text("review.picture.list"));
    list.setCellFactory(_ -> new PictureChoiceCell(thumbnails, messages));
    list.getSelectionModel().selectFirst();
    Runnable use = () -> use(actions::use);
    list.addEventHandler(KeyEvent.KEY_PRESSED, key -> onEnter(key, use));
    filter.addEventHandler(KeyEvent.KEY_PRESSED, key -> onEnter(key, use));
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            use.run();
          }
        });
    Button take = new ActionButton(messages.text("review.picture.use"), use);
    take.getStyleClass().add("primary");
    take.disableProperty()
        .bind(list.getSelectionModel().selectedItemProperty().map(one -> false).orElse(true));
    Card card = new Card(messages.text("review.picture.title", messages.apart(name)));
    card.getStyleClass().add("tall-card");
    card.setContent(filter, list);
    card.setButtons(
        take,
        new ActionButton(messages.text("review.picture.search"), actions::search),
        new ActionButton(messages.text("review.keep"), actions::keep));
    getChildren().add(card);
  }

  /// Where choosing begins.
  Node first() {
    return list;
  }

  private void use(Consumer<PictureChoices.Choice> use) {
    PictureChoices.Choice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      use.accept(chosen);
    } else if (!list.getItems().isEmpty()) {
      use.accept(list.getItems().getFirst());
    }
  }

  private static void onEnter(KeyEvent key, Runnable use) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      use.run();
    }
  }
}
