package org.yearbookgame.cli;

import java.util.List;
import java.util.function.Function;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/// One round as `deal` prints it; as JSON an object of this very shape.
///
/// @param round from 1, through all games of the sitting
/// @param asked the name, or the picture's file
/// @param choices the pictures' files, or the names, in the order of the tiles
/// @param answer one of the choices
record DealtRound(int round, String asked, List<String> choices, String answer) {
  private static final JsonMapper JSON = new JsonMapper();

  DealtRound {
    choices = List.copyOf(choices);
  }

  static DealtRound of(int number, Played played, Mode mode) {
    Function<Classmate, String> name = person -> person.name().text();
    Function<Classmate, String> picture = person -> person.portrait().file();
    return switch (mode) {
      case FACES -> of(number, played, name, picture);
      case NAMES -> of(number, played, picture, name);
    };
  }

  private static DealtRound of(
      int number,
      Played played,
      Function<Classmate, String> question,
      Function<Classmate, String> choice) {
    return new DealtRound(
        number,
        question.apply(played.asked()),
        played.choices().stream().map(choice).toList(),
        choice.apply(played.asked()));
  }

  String toJson() {
    return JSON.writeValueAsString(this);
  }

  String toText(Messages messages) {
    return messages.text(
        "deal.line",
        round,
        messages.apart(asked),
        String.join(" · ", choices.stream().map(messages::apart).toList()),
        messages.apart(answer));
  }
}
