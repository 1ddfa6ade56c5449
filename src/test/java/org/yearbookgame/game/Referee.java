package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Question;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.roster.Classmate;

/// The rules of the game once more, in the plainest way: a few variables and what each move does to
/// them. It sits beside a game, learns each answer when the players do, from the reveal, and
/// demands after every accepted move that everything the game says is what follows from the rules.
final class Referee {
  private final Rules rules;
  private final int length;

  private int number = 1;
  private Question question;
  private final List<Move.Guess> guesses = new ArrayList<>();
  private final List<Duration> times = new ArrayList<>();

  private final List<Played> played = new ArrayList<>();
  private final List<Classmate> missed = new ArrayList<>();
  private int right;
  private int streak;
  private int longestStreak;

  Referee(Game game) {
    rules = game.rules();
    length = game.length();
    question = Games.asking(game).question();
  }

  /// Judges what came of an accepted move.
  void judge(Game before, Move move, Duration time, Game after) {
    switch (move) {
      case Move.Guess guess -> {
        guesses.add(guess);
        times.add(time);
        switch (after.state()) {
          case Revealed(_, Played told, _) when guesses.size() == 1 && found(told) -> {
            right++;
            streak++;
            longestStreak = Math.max(longestStreak, streak);
            reveal(before, told, End.FOUND, after);
          }
          case Revealed(_, Played told, _) -> {
            miss(told);
            reveal(before, told, found(told) ? End.FOUND : End.OUT_OF_TRIES, after);
          }
          case Asking _ -> {
            assertTrue(rules.tries() == Tries.UNTIL_RIGHT, "one try only");
            assertTrue(guesses.size() < rules.choices() - 1, "a single tile is left");
            Asking open = Games.asking(before);
            assertEquals(
                new Asking(number, question, Set.copyOf(guesses), open.pass()), after.state());
          }
          case Finished() -> throw new AssertionError("a guess never ends a game");
        }
      }
      case Move.Pass _ -> {
        Played told = revealed(after).round();
        miss(told);
        reveal(before, told, End.PASSED, after);
      }
      case Move.Next _ -> {
        Optional<Question> announced = before.comingUp();
        number++;
        guesses.clear();
        times.clear();
        if (number > length) {
          assertEquals(Optional.empty(), announced);
          assertEquals(new Finished(), after.state());
        } else {
          question = announced.orElseThrow();
          Asking open = Games.asking(after);
          assertEquals(new Asking(number, question, Set.of(), open.pass()), open);
        }
      }
    }
    assertEquals(length, after.length());
    assertEquals(played, after.played());
    assertEquals(new Score(right, played.size(), streak, longestStreak, missed), after.score());
  }

  private void miss(Played told) {
    streak = 0;
    missed.add(told.asked());
  }

  private void reveal(Game before, Played told, End end, Game after) {
    assertAnswers(question, told);
    List<Pick> picks = new ArrayList<>();
    for (int i = 0; i < guesses.size(); i++) {
      picks.add(new Pick(told.choices().get(guesses.get(i).tile()), times.get(i)));
    }
    boolean foundEarlier =
        picks.subList(0, Math.max(0, picks.size() - 1)).stream()
            .anyMatch(pick -> pick.picked().equals(told.asked()));
    assertTrue(!foundEarlier, "a right guess ends the round");
    if (end == End.OUT_OF_TRIES) {
      int tries = rules.tries() == Tries.ONE ? 1 : rules.choices() - 1;
      assertEquals(tries, picks.size());
    }
    Played expected = new Played(told.asked(), told.choices(), picks, end);
    assertEquals(new Revealed(number, expected, revealed(after).next()), after.state());
    assertEquals(before.comingUp(), after.comingUp());
    played.add(expected);
  }

  private boolean found(Played told) {
    return told.choices().get(guesses.getLast().tile()).equals(told.asked());
  }

  /// What is told fits what was asked and shown.
  private static void assertAnswers(Question question, Played told) {
    assertTrue(told.choices().contains(told.asked()), "the answer is among the choices");
    assertEquals(told.choices().size(), new HashSet<>(told.choices()).size());
    switch (question) {
      case WhichPicture(var name, var choices) -> {
        assertEquals(name, told.asked().name());
        assertEquals(
            choices.stream().map(GameState.PictureChoice::portrait).toList(),
            told.choices().stream().map(Classmate::portrait).toList());
      }
      case WhichName(var portrait, _, var choices) -> {
        assertEquals(portrait, told.asked().portrait());
        assertEquals(
            choices.stream().map(GameState.NameChoice::name).toList(),
            told.choices().stream().map(Classmate::name).toList());
      }
    }
  }

  private static Revealed revealed(Game game) {
    return switch (game.state()) {
      case Revealed revealed -> revealed;
      case Asking _, Finished _ -> throw new AssertionError("not revealed");
    };
  }
}
