package org.yearbookgame.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.ClassCard;

/// What the organizer may write to those who get a class.
record InvitationSentences(Messages messages) {
  /// A letter, paragraph by paragraph.
  ///
  /// @param file as it is called
  String letter(ClassCard card, String file, Optional<String> password) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        card.title().isBlank()
            ? messages.text("publish.invite.untitled")
            : messages.text("publish.invite", messages.apart(card.title())));
    String open = messages.text("publish.invite.open", messages.apart(file));
    paragraphs.add(
        password
            .map(
                secret ->
                    open + " " + messages.text("publish.invite.password", messages.apart(secret)))
            .orElse(open));
    if (!card.contact().isBlank()) {
      paragraphs.add(messages.text("publish.invite.contact", messages.apart(card.contact())));
    }
    paragraphs.add(messages.text("publish.invite.old"));
    return String.join("\n\n", paragraphs);
  }
}
