package org.yearbookgame.ui.organizer.card;

import org.yearbookgame.prepare.project.ClassCard;

/// A line that the organizer writes about the class.
enum Line {
  TITLE("organizer.edit.title"),
  SCHOOL("organizer.edit.school"),
  YEAR("organizer.edit.year"),
  COLOUR("organizer.edit.colour"),
  COLOUR2("organizer.edit.colour2"),
  CONTACT("organizer.edit.contact");

  private final String key;

  Line(String key) {
    this.key = key;
  }

  /// The message key of its name, as in "Undone: the title".
  String key() {
    return key;
  }

  String of(ClassCard card) {
    return switch (this) {
      case TITLE -> card.title();
      case SCHOOL -> card.school();
      case YEAR -> card.year();
      case COLOUR -> card.colour();
      case COLOUR2 -> card.colour2();
      case CONTACT -> card.contact();
    };
  }

  ClassCard in(ClassCard card, String text) {
    return switch (this) {
      case TITLE -> card.withTitle(text);
      case SCHOOL -> card.withSchool(text);
      case YEAR -> card.withYear(text);
      case COLOUR -> card.withColour(text);
      case COLOUR2 -> card.withColour2(text);
      case CONTACT -> card.withContact(text);
    };
  }
}
