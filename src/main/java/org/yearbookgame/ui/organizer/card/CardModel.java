package org.yearbookgame.ui.organizer.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.ui.SchoolColours;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// What the class says of itself, and what comes of it.
final class CardModel {
  /// As much as a class folder takes: longer than any title, and still harmless on a screen.
  static final int LONGEST = 300;

  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

  private final ReadOnlyObjectWrapper<ClassCard> card;
  private final ReadOnlyObjectWrapper<SchoolColours> colours;
  private final ReadOnlyIntegerWrapper toDo = new ReadOnlyIntegerWrapper(this, "toDo");
  private final OrganizerModel project;

  CardModel(OrganizerModel project) {
    this.project = project;
    card = new ReadOnlyObjectWrapper<>(this, "card", ClassCard.EMPTY);
    colours = new ReadOnlyObjectWrapper<>(this, "colours", SchoolColours.USUAL);
    project.projectProperty().subscribe(this::take);
  }

  private void take(Project now) {
    colours.set(SchoolColours.of(hex(now.card().colour()), hex(now.card().colour2())));
    card.set(now.card());
    toDo.set(now.card().title().isBlank() ? 1 : 0);
  }

  ReadOnlyObjectProperty<ClassCard> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /// The colours that come of what is written.
  ReadOnlyObjectProperty<SchoolColours> coloursProperty() {
    return colours.getReadOnlyProperty();
  }

  /// How much is missing: a class needs a title, and no more.
  ReadOnlyIntegerProperty toDoProperty() {
    return toDo.getReadOnlyProperty();
  }

  /// How many are in the list.
  int classmates() {
    return project.project().entries().size();
  }

  boolean isReadOnly() {
    return project.isReadOnly();
  }

  /// Takes a line as it is being written.
  void write(Line line, String text) {
    if (!line.of(card.get()).equals(text)) {
      project.type(line, line.key(), card(now -> line.in(now, text)));
    }
  }

  /// Takes a colour as it is being written, once it is one; blank is none.
  ///
  /// @return whether it is one, or none
  boolean writeColour(Line line, String text) {
    Optional<String> hex = hex(text);
    if (hex.isPresent() || text.isBlank()) {
      write(line, hex.orElse(""));
      return true;
    }
    return false;
  }

  /// Ends what is being written: it is undone at once.
  void written() {
    project.typed();
  }

  void chooseLogo(Path file) {
    project.edit("organizer.edit.logo", card(now -> now.withLogo(Optional.of(file))));
  }

  void removeLogo() {
    project.edit("organizer.edit.logo", card(now -> now.withLogo(Optional.empty())));
  }

  void setReunion(Optional<LocalDate> day) {
    project.edit("organizer.edit.reunion", card(now -> now.withReunion(day)));
  }

  private static UnaryOperator<Project> card(UnaryOperator<ClassCard> change) {
    return project -> project.withCard(change.apply(project.card()));
  }

  /// `#RRGGBB`, of a colour that may lack its sign.
  static Optional<String> hex(String text) {
    return Optional.of(HEX.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(colour -> "#" + colour.group(1));
  }
}
