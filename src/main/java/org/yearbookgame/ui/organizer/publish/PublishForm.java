package org.yearbookgame.ui.organizer.publish;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.publish.Outlook;
import org.yearbookgame.prepare.publish.Quality;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// In which form the class goes out: one file for everybody at home, a folder for the kiosk.
final class PublishForm extends VBox {
  /// What the buttons do.
  interface Actions {
    void saveFile();

    void saveFolder();
  }

  private final PublishModel model;
  private final Messages messages;
  private final ToggleGroup qualities = new ToggleGroup();
  private final TextField name;

  PublishForm(PublishModel model, Messages messages, Actions actions) {
    this.model = model;
    this.messages = messages;
    name = field(messages.text("publish.name"));
    name.textProperty().bindBidirectional(model.nameProperty());
    model.projectProperty().subscribe(project -> name.setPromptText(project.card().title()));
    TextField password = field(messages.text("publish.password"));
    password.textProperty().bindBidirectional(model.passwordProperty());
    Button file = new ActionButton(messages.text("publish.saveFile"), actions::saveFile);
    file.getStyleClass().add("primary");
    Button folder = new ActionButton(messages.text("publish.saveFolder"), actions::saveFolder);
    file.setDisable(model.isReadOnly());
    folder.setDisable(model.isReadOnly());
    getStyleClass().add("publish-form");
    getChildren()
        .addAll(
            label("publish-title", "publish.home"),
            labelled("publish.name", name),
            name,
            quality(Quality.BEST),
            quality(Quality.EMAIL),
            labelled("publish.password", password),
            password,
            label("print-note", "publish.password.how"),
            file,
            label("publish-title", "publish.kiosk"),
            label("publish-words", "publish.kiosk.how"),
            folder);
  }

  /// Gives the focus to where reading begins.
  void appeared() {
    name.requestFocus();
  }

  private static TextField field(String spoken) {
    TextField field = new TextField();
    field.setAccessibleText(spoken);
    return field;
  }

  private Label labelled(String key, Control field) {
    Label label = label("publish-label", key);
    label.setLabelFor(field);
    return label;
  }

  private Label label(String styleClass, String key) {
    Label label = new Label(messages.text(key));
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private RadioButton quality(Quality quality) {
    RadioButton choice = new RadioButton();
    choice.setToggleGroup(qualities);
    choice.setWrapText(true);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setSelected(model.qualityProperty().get() == quality);
    choice
        .selectedProperty()
        .subscribe(
            chosen -> {
              if (chosen) {
                model.qualityProperty().set(quality);
              }
            });
    model.outlookProperty().subscribe(outlook -> choice.setText(words(quality, outlook)));
    return choice;
  }

  private String words(Quality quality, Optional<Outlook> outlook) {
    String words =
        switch (quality) {
          case BEST -> messages.text("publish.best");
          case EMAIL -> messages.text("publish.email");
        };
    return outlook
        .map(of -> messages.text("publish.about", words, messages.size(of.bytes(quality))))
        .orElse(words);
  }
}
