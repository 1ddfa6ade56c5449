package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesTest {
  @Test
  void gameIsTenRoundsUntilRightUnlessSomebodyChoseOtherwise() {
    assertEquals(new Rules(Mode.FACES, 10, 4, Tries.UNTIL_RIGHT), Rules.of(Mode.FACES));
    assertEquals(new Rules(Mode.NAMES, 10, 3, Tries.UNTIL_RIGHT), Rules.of(Mode.NAMES));
  }

  @Test
  void oneRuleChangesAndTheOthersStay() {
    Rules rules = new Rules(Mode.NAMES, 5, 4, Tries.UNTIL_RIGHT);
    assertEquals(new Rules(Mode.NAMES, 20, 4, Tries.UNTIL_RIGHT), rules.withRounds(20));
    assertEquals(new Rules(Mode.NAMES, 5, 4, Tries.ONE), rules.withTries(Tries.ONE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void gameWithoutRoundsCannotBeMade(int rounds) {
    Rules rules = Rules.of(Mode.FACES);
    assertThrows(IllegalArgumentException.class, () -> rules.withRounds(rounds));
  }

  @ParameterizedTest
  @CsvSource({"FACES, 3", "FACES, 5", "FACES, 0", "NAMES, 2", "NAMES, 5", "NAMES, -1"})
  void choicesThatAreNoneOfTheGamesCannotBeMade(Mode mode, int choices) {
    assertThrows(IllegalArgumentException.class, () -> new Rules(mode, 10, choices, Tries.ONE));
  }
}
