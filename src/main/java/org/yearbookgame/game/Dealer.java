package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;

/// Deals the games of one sitting of one class. The one asked comes from the deck, uniformly over
/// people; the others of the round are any admissible set, each as likely as another, unless the
/// player chose them by their look; and every order of the tiles is as likely as another.
///
/// With the same random numbers a sitting repeats itself. For use by one thread.
public final class Dealer {
  private final RandomGenerator random;
  private Roster roster;
  private Deck deck;
  private Distractors distractors;
  private Optional<ByLook> byLook = Optional.empty();

  public Dealer(Roster roster, RandomGenerator random) {
    this.random = random;
    this.roster = roster;
    this.deck = Deck.of(roster);
    this.distractors = new Distractors(roster);
  }

  /// Those who can be asked or shown, without the withdrawn.
  public Roster roster() {
    return roster;
  }

  /// Chooses whom the one asked is shown among, in the games that are dealt from now on. Somebody
  /// of whose group too few were looked at is shown among anybody.
  public void choose(Difficulty difficulty, Likeness likeness) {
    byLook =
        switch (difficulty) {
          case EASY -> Optional.of(new ByLook(false, likeness));
          case NORMAL -> Optional.empty();
          case HARD -> Optional.of(new ByLook(true, likeness));
        };
  }

  /// Deals a game of as many rounds as the rules say, or as there are classmates to ask.
  ///
  /// @return nothing, where nobody can be asked by these rules
  public Optional<Game> deal(Rules rules) {
    int length = Math.min(rules.rounds(), deck.size(rules.choices()));
    return game(rules, deck.draw(length, rules.choices(), random), false);
  }

  /// Deals a game that asks just these, each once and in any order; it neither takes from the deck
  /// nor marks it.
  ///
  /// @return nothing, where none of them can be asked by these rules
  public Optional<Game> dealAgain(Rules rules, Collection<Classmate> asked) {
    List<Classmate> order = new ArrayList<>(new LinkedHashSet<>(asked));
    order.removeIf(person -> !canBeAsked(person, rules));
    Collections.shuffle(order, random);
    return game(rules, order.subList(0, Math.min(rules.rounds(), order.size())), true);
  }

  /// Deals the rest of a game of which the first rounds are over. Who was asked in them is in the
  /// game already, as if it had been dealt here.
  ///
  /// @param over the rounds that are over, in order; those in them are in the roster
  /// @param length how many rounds the game has at most
  /// @return nothing, where these are no rounds that could have been played by the rules
  public Optional<Game> goOn(Rules rules, List<Played> over, int length) {
    List<Round> rounds = new ArrayList<>(length);
    for (Played played : over) {
      if (!Round.couldBe(played, rules)) {
        return Optional.empty();
      }
      int answer = played.choices().indexOf(played.asked());
      rounds.add(new Round(rounds.size() + 1, rules, played.choices(), answer));
    }
    List<Classmate> asked = over.stream().map(Played::asked).toList();
    for (Classmate person : deck.drawBeside(asked, length - over.size(), rules.choices(), random)) {
      rounds.add(round(rounds.size() + 1, rules, person));
    }
    return rounds.isEmpty() ? Optional.empty() : Game.of(rules, rounds, false).after(over);
  }

  /// Takes portraits out of the sitting that proved unfit to be shown. Games under way are mended
  /// by [#redeal].
  public void withdraw(Set<Portrait> portraits) {
    if (portraits.stream().anyMatch(roster::has)) {
      roster = roster.without(portraits);
      deck = deck.over(roster);
      distractors = new Distractors(roster);
    }
  }

  /// Deals those rounds anew that show somebody withdrawn: with others beside the one asked, or,
  /// where that is the one withdrawn, with somebody else. Where nobody else is left the game gets
  /// shorter.
  ///
  /// @param game the one dealt last from the deck, or one that asks again
  /// @param shown how many rounds the player has seen, from the first on; these stay as they are
  /// @return nothing, where no round is left
  public Optional<Game> redeal(Game game, int shown) {
    return game.redealAfter(
        shown,
        (place, round) -> {
          if (round.choices().stream().allMatch(this::isThere)) {
            return Optional.of(round.at(place));
          }
          Rules rules = game.rules();
          Optional<Classmate> asked =
              canBeAsked(round.asked(), rules)
                  ? Optional.of(round.asked())
                  : somebodyElse(rules, game.again());
          return asked.map(person -> round(place, rules, person));
        });
  }

  private Optional<Classmate> somebodyElse(Rules rules, boolean again) {
    return again ? Optional.empty() : deck.drawAnother(rules.choices(), random);
  }

  private Optional<Game> game(Rules rules, List<Classmate> asked, boolean again) {
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    List<Round> rounds = new ArrayList<>(asked.size());
    for (Classmate person : asked) {
      rounds.add(round(rounds.size() + 1, rules, person));
    }
    return Optional.of(Game.of(rules, rounds, again));
  }

  private Round round(int place, Rules rules, Classmate asked) {
    int others = rules.choices() - 1;
    List<Classmate> choices =
        new ArrayList<>(
            byLook
                .flatMap(look -> look.draw(asked, others, roster.groupOf(asked).people(), random))
                .orElseGet(() -> distractors.draw(asked, others, random)));
    int answer = random.nextInt(rules.choices());
    choices.add(answer, asked);
    return new Round(place, rules, choices, answer);
  }

  private boolean canBeAsked(Classmate person, Rules rules) {
    return isThere(person) && roster.canBeAsked(person, rules.choices());
  }

  private boolean isThere(Classmate person) {
    return roster.has(person.portrait());
  }
}
