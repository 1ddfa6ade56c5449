package org.yearbookgame.ui.organizer.card;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.SchoolColours;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Workplace;

/// What is asked about the class, one thing under the other.
final class CardForm extends VBox {
  private static final double GAP = 24;

  private final CardModel model;
  private final Messages messages;
  private final TextField title;

  CardForm(CardModel model, Logo logo, Workplace place) {
    this.model = model;
    this.messages = place.messages();
    title = field(Line.TITLE, messages.text("organizer.card.title.example"));
    Question school =
        new Question(
            messages.text("organizer.card.school"),
            messages.text("organizer.card.school.how"),
            field(Line.SCHOOL, messages.text("organizer.card.school.example")));
    Question year =
        new Question(
            messages.text("organizer.card.year"),
            messages.text("organizer.card.year.how"),
            field(Line.YEAR, messages.text("organizer.card.year.example")));
    Question first =
        colour(
            Line.COLOUR,
            messages.text("organizer.card.colour"),
            messages.text("organizer.card.colour.how"),
            model.coloursProperty().map(this::about));
    Question second =
        colour(
            Line.COLOUR2,
            messages.text("organizer.card.colour2"),
            messages.text("organizer.card.colour2.how"),
            new SimpleStringProperty(""));
    getStyleClass().add("card-form");
    setDisable(model.isReadOnly());
    getChildren()
        .addAll(
            new Question(
                messages.text("organizer.card.title"),
                messages.text("organizer.card.title.how"),
                title),
            beside(school, year),
            beside(first, second),
            logo(logo, place),
            new Question(
                messages.text("organizer.card.contact"),
                messages.text("organizer.card.contact.how"),
                field(Line.CONTACT, messages.text("organizer.card.contact.example"))),
            reunion());
  }

  /// Whoever goes on writing replaces nothing.
  void appeared() {
    title.requestFocus();
    title.end();
  }

  /// Each takes half of the width.
  private static GridPane beside(Question first, Question second) {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    GridPane beside = new GridPane();
    beside.setHgap(GAP);
    beside.getColumnConstraints().setAll(half, half);
    beside.addRow(0, first, second);
    return beside;
  }

  private TextField field(Line line, String example) {
    TextField field = new TextField();
    field.setPromptText(example);
    field.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().length() <= CardModel.LONGEST ? change : null));
    field.textProperty().subscribe((_, text) -> model.write(line, text));
    model
        .cardProperty()
        .subscribe(
            card -> {
              if (!line.of(card).equals(field.getText())) {
                field.setText(line.of(card));
              }
            });
    endsWhenLeft(field);
    return field;
  }

  private void endsWhenLeft(Node field) {
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                model.written();
              }
            });
  }

  private String about(SchoolColours colours) {
    return colours
        .darkened()
        .map(shade -> messages.text("organizer.card.colour.pale", shade))
        .orElse("");
  }

  /// @param about what there is to say of a colour that is one
  private Question colour(Line line, String what, String how, ObservableValue<String> about) {
    ColourField field =
        new ColourField(
            messages.text("organizer.card.colour.choose", what),
            text -> model.writeColour(line, text));
    model.cardProperty().subscribe(card -> field.show(line.of(card)));
    endsWhenLeft(field.text());
    Question question = new Question(what, how, field);
    question.remark(
        Bindings.createStringBinding(
            () ->
                field.colourProperty().get()
                    ? about.getValue()
                    : messages.text("organizer.card.colour.wrong"),
            field.colourProperty(),
            about));
    return question;
  }

  private Question logo(Logo logo, Workplace place) {
    Question question =
        new Question(
            messages.text("organizer.card.logo"),
            messages.text("organizer.card.logo.how"),
            new LogoChoice(model, logo, FileDialogs.over(place.window(), messages), messages));
    question.remark(
        logo.stateProperty()
            .map(
                state ->
                    state instanceof Logo.State.Unreadable
                        ? messages.text("organizer.card.logo.unreadable")
                        : ""));
    return question;
  }

  private Question reunion() {
    DatePicker day = new DatePicker();
    day.valueProperty().subscribe((_, chosen) -> model.setReunion(Optional.ofNullable(chosen)));
    model.cardProperty().subscribe(card -> day.setValue(card.reunion().orElse(null)));
    return new Question(
        messages.text("organizer.card.reunion"), messages.text("organizer.card.reunion.how"), day);
  }
}
