package org.yearbookgame.ui.organizer.card;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.SchoolColours;
import org.yearbookgame.ui.controls.LogoView;

/// How the class will look to those who play it: the head of its start, in its colours, and what
/// stands at the end of a game.
final class Preview extends VBox {
  private static final String CLASS = "card-preview";

  private final Messages messages;
  private final Region second;
  private final VBox look;
  private final LogoView logo = new LogoView();
  private final Label school = label("home-school");
  private final Label title = label("card-preview-title");
  private final Label count = label("home-count");
  private final Label contact = label("finish-contact");

  Preview(Messages messages) {
    this.messages = messages;
    second = band("card-band2");
    look = new VBox(new HBox(band("card-band"), second), start(), end());
    look.getStyleClass().add(CLASS);
    Label heading = label("card-how");
    heading.setText(messages.text("organizer.card.preview"));
    getChildren().addAll(heading, look);
    getStyleClass().add("card-look");
  }

  private Region band(String styleClass) {
    Label words = new Label(messages.text("organizer.card.area"));
    StackPane band = new StackPane(words);
    band.getStyleClass().add(styleClass);
    HBox.setHgrow(band, Priority.ALWAYS);
    return band;
  }

  private VBox start() {
    Label what = label("row-what");
    what.setText(messages.text("home.faces"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    StackPane play = new StackPane(action());
    play.getStyleClass().addAll("row-button", "card-play");
    HBox row = new HBox(what, between, play);
    row.getStyleClass().add("row-graphic");
    VBox start = new VBox(logo, school, title, count, row);
    start.getStyleClass().add("card-start");
    return start;
  }

  private Label action() {
    Label action = new Label(messages.text("home.play"));
    action.getStyleClass().add("row-action");
    action.setMinWidth(USE_PREF_SIZE);
    return action;
  }

  private VBox end() {
    Label knew = label("ask");
    knew.setText(messages.text("finish.youKnew"));
    Label right = label("finish-right");
    right.setText(messages.text("finish.right", 7));
    Label of = label("finish-asked");
    of.setText(messages.text("finish.of", 10));
    HBox score = new HBox(right, of);
    score.getStyleClass().add("finish-count");
    VBox end = new VBox(knew, score, contact);
    end.getStyleClass().add("card-end");
    return end;
  }

  /// Shows a class.
  void show(ClassCard card, SchoolColours colours, int classmates) {
    look.getStylesheets().setAll(colours.sheet(CLASS));
    school.setText(spaced(card.school()));
    title.setText(
        card.title().isBlank() ? messages.text("organizer.classes.untitled") : card.title());
    count.setText(classmates > 0 ? messages.text("home.count", classmates) : "");
    second.setVisible(!card.colour2().isEmpty());
    second.setManaged(second.isVisible());
    contact.setText(
        Optional.of(card.contact().strip())
            .filter(whom -> !whom.isEmpty())
            .map(whom -> messages.text("finish.contact", messages.apart(whom)))
            .orElse(""));
  }

  void show(Logo.State state) {
    logo.show(state.image());
  }

  private static String spaced(String text) {
    return String.join("\u200A", text.toUpperCase(Locale.ROOT).split(""));
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
