package org.yearbookgame.game;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yearbookgame.game.GameState.NameChoice;
import org.yearbookgame.game.GameState.PictureChoice;
import org.yearbookgame.game.GameState.Question;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.roster.Classmate;

/// One question and its answer, which nobody else holds. Immutable, compared by identity (an equal
/// round of an earlier game must not count), and closed: no public member and no telling text.
public final class Round {
  private final int number;
  private final Rules rules;
  private final List<Classmate> choices;
  private final int answer;
  private final List<Move.Guess> guesses;
  private final Move.Pass pass = new Move.Pass(this);
  private final Move.Next next = new Move.Next(this);

  /// @param number the round's place in its game, from 1
  /// @param choices in the order of the tiles
  /// @param answer the place among them of the one asked
  Round(int number, Rules rules, List<Classmate> choices, int answer) {
    this.number = number;
    this.rules = rules;
    this.choices = List.copyOf(choices);
    this.answer = answer;
    this.guesses =
        IntStream.range(0, choices.size()).mapToObj(tile -> new Move.Guess(this, tile)).toList();
  }

  /// Whether a round that is over is one of these rules.
  static boolean couldBe(Played played, Rules rules) {
    return played.choices().size() == rules.choices()
        && Set.copyOf(played.choices()).size() == rules.choices()
        && played.choices().contains(played.asked())
        && played.picks().stream().map(Pick::picked).allMatch(played.choices()::contains);
  }

  int number() {
    return number;
  }

  Move.Pass pass() {
    return pass;
  }

  Move.Next next() {
    return next;
  }

  Classmate asked() {
    return choices.get(answer);
  }

  /// The move that picks somebody of the choices.
  Move.Guess guess(Classmate picked) {
    return guesses.get(choices.indexOf(picked));
  }

  Classmate picked(Move.Guess guess) {
    return choices.get(guess.tile());
  }

  List<Classmate> choices() {
    return choices;
  }

  Question question() {
    return switch (rules.mode()) {
      case FACES ->
          new WhichPicture(
              asked().name(), guesses.stream().map(guess -> choice(picked(guess), guess)).toList());
      case NAMES ->
          new WhichName(
              asked().portrait(),
              asked().look(),
              guesses.stream().map(guess -> new NameChoice(picked(guess).name(), guess)).toList());
    };
  }

  private static PictureChoice choice(Classmate classmate, Move.Guess guess) {
    return new PictureChoice(classmate.portrait(), classmate.look(), guess);
  }

  /// How the round ended with these moves, in the order made; empty while it is open.
  Optional<End> end(List<Move> moves) {
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    return switch (moves.getLast()) {
      case Move.Guess guess when guess.tile() == answer -> Optional.of(End.FOUND);
      case Move.Guess _ ->
          switch (rules.tries()) {
            case ONE -> Optional.of(End.OUT_OF_TRIES);
            case UNTIL_RIGHT ->
                moves.size() < choices.size() - 1
                    ? Optional.empty()
                    : Optional.of(End.OUT_OF_TRIES);
          };
      case Move.Pass _ -> Optional.of(End.PASSED);
      case Move.Next _ -> throw new IllegalStateException("a round ends before it is left");
    };
  }

  Played played(List<Pick> picks, End end) {
    return new Played(asked(), choices, picks, end);
  }

  /// The same question at another place of a game, with moves of its own: for a round that nobody
  /// has been shown.
  Round at(int place) {
    return place == number ? this : new Round(place, rules, choices, answer);
  }

  @Override
  public String toString() {
    return "Round[" + number + "]";
  }
}
