package org.yearbookgame.ui.organizer.portraits;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.text.Messages;

/// The names that a picture can be given to, and a field to find one by its first letters.
final class NamesPane extends VBox {
  private final PortraitsModel model;
  private final Messages messages;
  private final Runnable back;
  private final TextField field = new TextField();
  private final Label title = new Label();
  private final ListView<Entry> list = new ListView<>();

  /// @param back gives the focus back to the wall
  NamesPane(PortraitsModel model, Messages messages, Runnable back) {
    this.model = model;
    this.messages = messages;
    this.back = back;
    field.setPromptText(messages.text("portraits.find"));
    field.setAccessibleText(messages.text("portraits.find"));
    field.textProperty().bindBidirectional(model.typedProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
    list.setCellFactory(_ -> new NameCell(messages, new Giving()));
    list.setAccessibleText(messages.text("portraits.names"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    list.getStyleClass().add("names-to-give");
    title.getStyleClass().add("print-note");
    title.setWrapText(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("names-pane");
    getChildren().addAll(field, title, list);
    model
        .namesProperty()
        .subscribe(
            names -> {
              list.getItems().setAll(names);
              tell();
            });
    model.wallProperty().subscribe(_ -> tell());
    model.typedProperty().subscribe(this::tell);
  }

  private void tell() {
    boolean typed = !model.typedProperty().get().isBlank();
    String key = typed ? "portraits.names.found" : "portraits.names.without";
    title.setText(
        model.hasNames()
            ? messages.text(key, model.namesProperty().get().size())
            : messages.text("portraits.names.none"));
  }

  /// Begins a name with a letter.
  void type(String letter) {
    model.typedProperty().set(letter);
    field.requestFocus();
    field.end();
    field.deselect();
  }

  private void inField(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> {
        key.consume();
        model.meant().ifPresent(new Giving()::give);
      }
      case DOWN -> {
        key.consume();
        list.requestFocus();
        list.getSelectionModel().selectFirst();
      }
      case ESCAPE -> {
        key.consume();
        model.typedProperty().set("");
        back.run();
      }
      default -> {}
    }
  }

  private void inList(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(new Giving()::give);
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back.run();
    }
  }

  private final class Giving implements NameCell.Actions {
    @Override
    public void give(Entry entry) {
      if (!model.isReadOnly() && model.chosenProperty().get().isPresent()) {
        model.give(entry);
        back.run();
      }
    }

    @Override
    public void give(int sourceId, Entry entry) {
      if (!model.isReadOnly()) {
        model.give(sourceId, entry.id());
        back.run();
      }
    }
  }
}
