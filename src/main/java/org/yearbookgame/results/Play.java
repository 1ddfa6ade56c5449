package org.yearbookgame.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;

/// One game as it is kept, finished, under way or abandoned: who was asked, who was shown and what
/// was guessed, all by number. Nothing tells who played but the initials that a player may leave.
///
/// @param id makes keeping it twice the same as once
/// @param again whether it asked again those who were missed before
/// @param started when its first round was dealt, to the millisecond
/// @param ended when its last kept round was over, to the millisecond
/// @param finished whether all its rounds are over
/// @param rounds those that are over, in order
/// @param toCome how many rounds there are still to come; 0, where nobody can go on with it
public record Play(
    UUID id,
    ClassId ofClass,
    Rules rules,
    boolean again,
    Instant started,
    Instant ended,
    boolean finished,
    Optional<Initials> initials,
    List<Round> rounds,
    int toCome) {
  public Play {
    rounds = List.copyOf(rounds);
  }

  /// One round.
  ///
  /// @param choices everybody shown, in the order of the tiles
  /// @param guesses in the order made
  public record Round(
      ClassmateId asked, List<ClassmateId> choices, List<Guess> guesses, Played.End end) {
    public Round {
      choices = List.copyOf(choices);
      guesses = List.copyOf(guesses);
    }

    /// Whether the first guess was the answer.
    public boolean known() {
      return end == Played.End.FOUND && guesses.size() == 1;
    }

    private static Round of(Played played) {
      return new Round(
          idOf(played.asked()),
          played.choices().stream().map(Round::idOf).toList(),
          played.picks().stream()
              .map(pick -> new Guess(idOf(pick.picked()), millis(pick.sinceShown())))
              .toList(),
          played.end());
    }

    private static ClassmateId idOf(Classmate classmate) {
      return ClassmateId.of(classmate.portrait());
    }

    private static Duration millis(Duration exact) {
      return Duration.ofMillis(exact.toMillis());
    }
  }

  /// One guess.
  ///
  /// @param sinceShown from the round's appearance to the press, to the millisecond
  public record Guess(ClassmateId picked, Duration sinceShown) {}

  /// What is kept of a game as it stands. One that asks the missed again nobody goes on with: those
  /// who were not met again are offered again, see [Practice].
  public static Play of(UUID id, ClassId ofClass, Game game, Instant started, Instant ended) {
    List<Round> rounds = game.played().stream().map(Round::of).toList();
    return new Play(
        id,
        ofClass,
        game.rules(),
        game.again(),
        Instant.ofEpochMilli(started.toEpochMilli()),
        Instant.ofEpochMilli(ended.toEpochMilli()),
        rounds.size() == game.length(),
        Optional.empty(),
        rounds,
        game.again() ? 0 : game.length() - rounds.size());
  }

  public Play withInitials(Initials left) {
    return new Play(
        id, ofClass, rules, again, started, ended, finished, Optional.of(left), rounds, toCome);
  }

  /// The play when nobody goes on with it any more.
  public Play givenUp() {
    return new Play(id, ofClass, rules, again, started, ended, finished, initials, rounds, 0);
  }

  /// How many were known at the first guess.
  public int right() {
    return (int) rounds.stream().filter(Round::known).count();
  }

  /// The most known in a row.
  public int longestStreak() {
    int[] streak = {0};
    return IntStream.range(0, rounds.size())
        .map(i -> streak[0] = rounds.get(i).known() ? streak[0] + 1 : 0)
        .max()
        .orElse(0);
  }

  /// The sum of the times to the first guess, over the rounds that were guessed in.
  public Duration timeToFirstGuesses() {
    return rounds.stream()
        .flatMap(round -> round.guesses().stream().limit(1))
        .map(Guess::sinceShown)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
