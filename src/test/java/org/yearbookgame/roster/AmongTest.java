package org.yearbookgame.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;

@InEnglishAndTurkish
final class AmongTest {
  @ParameterizedTest
  @ValueSource(strings = {"everyone", "Everyone", " EVERYONE "})
  void everyoneIsTheWholeClass(String written) {
    assertEquals(new Among.Everyone(), Among.of(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "Female", " FEMALE "})
  void otherWordIsThatOfAGender(String written) {
    assertEquals(new Among.People(Gender.of("F")), Among.of(written));
  }

  @Test
  void blankIsNoGroup() {
    assertThrows(IllegalArgumentException.class, () -> Among.of(" "));
  }
}
