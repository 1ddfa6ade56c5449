package org.yearbookgame.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Pick;
import org.yearbookgame.game.Played;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// A game that somebody left before its end and may go on with, also on another day. Kept of it are
/// the rounds that are over, whose answers were told; those to come are dealt anew, so that no file
/// holds an answer that nobody has seen.
///
/// @param over the rounds that are over, in order
/// @param length how many rounds the game has, those to come included
public record LeftGame(Play play, List<Played> over, int length) {
  public LeftGame {
    over = List.copyOf(over);
  }

  /// The game that a play is of, with the people whom the class has now.
  ///
  /// @return nothing, where the play is not under way, somebody in its rounds is no longer in the
  ///   class, or nobody is left to be asked
  public static Optional<LeftGame> of(Play play, Roster roster) {
    Map<ClassmateId, Classmate> people = new HashMap<>();
    roster.classmates().forEach(person -> people.put(ClassmateId.of(person.portrait()), person));
    List<Played> over = new ArrayList<>();
    for (Play.Round round : play.rounds()) {
      if (!people.keySet().containsAll(ids(round))) {
        return Optional.empty();
      }
      over.add(played(round, id -> Objects.requireNonNull(people.get(id))));
    }
    Set<Classmate> asked = over.stream().map(Played::asked).collect(Collectors.toSet());
    long others =
        roster.classmates().stream()
            .filter(person -> !asked.contains(person))
            .filter(person -> roster.canBeAsked(person, play.rules().choices()))
            .count();
    int toCome = (int) Math.min(play.toCome(), others);
    return toCome == 0
        ? Optional.empty()
        : Optional.of(new LeftGame(play, over, over.size() + toCome));
  }

  private static Collection<ClassmateId> ids(Play.Round round) {
    List<ClassmateId> ids = new ArrayList<>(round.choices());
    ids.add(round.asked());
    round.guesses().forEach(guess -> ids.add(guess.picked()));
    return ids;
  }

  private static Played played(Play.Round round, Function<ClassmateId, Classmate> person) {
    return new Played(
        person.apply(round.asked()),
        round.choices().stream().map(person).toList(),
        round.guesses().stream()
            .map(guess -> new Pick(person.apply(guess.picked()), guess.sinceShown()))
            .toList(),
        round.end());
  }

  /// The number of the round that comes next, from 1.
  public int number() {
    return over.size() + 1;
  }

  /// The game, with its rounds to come dealt anew.
  ///
  /// @param dealer of the same people
  /// @return nothing, where the rounds that are over are none that could have been played
  public Optional<Game> goOn(Dealer dealer) {
    return dealer.goOn(play.rules(), over, length);
  }
}
