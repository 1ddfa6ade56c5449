package org.yearbookgame.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.text.Messages;

/// What is written of a round, and what a screen reader says of it.
public final class Words {
  private final Messages messages;

  private final int length;

  /// @param length how many rounds the game has
  public Words(Messages messages, int length) {
    this.messages = messages;
    this.length = length;
  }

  /// What stands under a key.
  public String text(String key, Object... args) {
    return messages.text(key, args);
  }

  /// What stands before the name that is asked, or above the names to choose from.
  String question(Asking asking) {
    boolean again = !asking.wrong().isEmpty();
    return switch (asking.question()) {
      case WhichPicture _ -> text(again ? "play.which.again" : "play.which");
      case WhichName _ -> text(again ? "play.who.again" : "play.who");
    };
  }

  /// All that may stand before a name in "Find the face".
  List<String> beforeANameInFaces() {
    return Stream.of("play.which", "play.which.again", "play.yes", "play.this")
        .map(messages::text)
        .toList();
  }

  /// The whole question, as a screen reader says it.
  public String spoken(Asking asking) {
    int number = asking.number();
    boolean again = !asking.wrong().isEmpty();
    return switch (asking.question()) {
      case WhichPicture(var name, var choices) ->
          again
              ? text("play.spoken.again", name.text())
              : text("play.spoken", number, length, name.text(), choices.size());
      case WhichName(_, var look, var choices) ->
          again
              ? text("play.who.again")
              : look.map(
                      words -> text("play.who.spoken.look", number, length, words, choices.size()))
                  .orElseGet(() -> text("play.who.spoken", number, length, choices.size()));
    };
  }

  /// What stands before the name once it is told.
  public String outcome(Played round) {
    return text(round.end() == End.FOUND ? "play.yes" : "play.this");
  }

  public String next(Revealed revealed) {
    return text(revealed.number() == length ? "play.result" : "play.next");
  }

  /// The outcome and the way on, as a screen reader says them.
  ///
  /// @param pictures whether there were pictures to choose from, which are counted
  public String spoken(Revealed revealed, boolean pictures) {
    Played round = revealed.round();
    Classmate asked = round.asked();
    boolean found = round.end() == End.FOUND;
    List<String> sentences = new ArrayList<>();
    if (pictures) {
      int picture = round.choices().indexOf(asked) + 1;
      String key = found ? "play.spoken.yes" : "play.spoken.this";
      sentences.add(text(key, picture, asked.name().text()));
    } else {
      sentences.add(
          text(found ? "play.who.spoken.yes" : "play.who.spoken.this", asked.name().text()));
    }
    if (asked.inMemoriam()) {
      sentences.add(text("play.inMemoriam"));
    }
    sentences.add(next(revealed));
    return String.join(". ", sentences);
  }

  /// What stands under a name once a round is over.
  public List<String> notes(Played round, Classmate person) {
    List<String> notes = new ArrayList<>();
    boolean firstGuess =
        !round.picks().isEmpty() && round.picks().getFirst().picked().equals(person);
    if (firstGuess && !person.equals(round.asked())) {
      notes.add(text("play.firstGuess"));
    }
    if (person.inMemoriam()) {
      notes.add(text("play.inMemoriam"));
    }
    person.today().map(name -> text("play.today", name)).ifPresent(notes::add);
    person.caption().ifPresent(notes::add);
    return notes;
  }

  /// A name to choose, as a screen reader says it.
  String name(int number, String name, boolean tried) {
    String said = text("play.name", number, name);
    return tried ? text("play.picture.tried", said) : said;
  }

  /// A picture to choose, as a screen reader names it.
  public String picture(int number, Optional<String> look, boolean tried) {
    String named =
        look.map(words -> text("play.picture.look", number, words))
            .orElseGet(() -> text("play.picture", number));
    return tried ? text("play.picture.tried", named) : named;
  }
}
