package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// Counts how often everybody was asked in a sitting, and holds the deck to its promises.
final class Ledger {
  private final Map<Classmate, Integer> asked = new HashMap<>();
  private final Set<Classmate> inGame = new HashSet<>();

  static List<Classmate> asked(Game game) {
    return game.rounds().stream().map(Round::asked).toList();
  }

  /// Enters a new game of the deck.
  void enter(Game game, Roster roster) {
    inGame.clear();
    asked(game).forEach(person -> enter(person, game.rules().choices(), roster));
  }

  /// Enters those who have come into a game since it was entered.
  void enterNew(Game game, Roster roster) {
    asked(game).stream()
        .filter(person -> !inGame.contains(person))
        .forEach(person -> enter(person, game.rules().choices(), roster));
  }

  int timesAsked(Classmate person) {
    return asked.getOrDefault(person, 0);
  }

  private void enter(Classmate person, int choices, Roster roster) {
    assertTrue(roster.canBeAsked(person, choices), "somebody who cannot be asked");
    for (Classmate other : roster.classmates()) {
      if (inGame.contains(other) || !roster.canBeAsked(other, choices)) {
        continue;
      }
      assertTrue(
          timesAsked(person) == 0 || timesAsked(other) > 0,
          "asked twice before everybody was asked once");
      if (roster.canBeAsked(other, 4) && roster.canBeAsked(person, 4)) {
        assertTrue(timesAsked(person) <= timesAsked(other), "asked too often");
      }
    }
    assertTrue(inGame.add(person), "twice in a game");
    asked.merge(person, 1, Integer::sum);
  }
}
