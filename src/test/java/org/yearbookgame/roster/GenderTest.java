package org.yearbookgame.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;

@InEnglishAndTurkish
final class GenderTest {
  @ParameterizedTest
  @CsvSource({
    "F, female",
    "f, FEMALE",
    "M, Male",
    "m, ' male '",
    "Non-binary, NON-BINARY",
    "divers, ' Divers'",
    "Intersex, INTERSEX"
  })
  void sameWordIsOneGender(String one, String other) {
    assertEquals(Gender.of(one), Gender.of(other));
    assertEquals(Gender.of(one).hashCode(), Gender.of(other).hashCode());
  }

  @Test
  void everyOtherWordIsAGenderOfItsOwn() {
    Set<Gender> genders =
        Stream.of("f", "m", "x", "fe", "nonbinary", "non-binary", "girl", "w", "?")
            .map(Gender::of)
            .collect(Collectors.toSet());
    assertEquals(9, genders.size());
    assertNotEquals(Gender.of("f"), Gender.of("m"));
  }

  @Test
  void wordStaysAsTheOrganizerWroteIt() {
    assertEquals("Non-Binary", Gender.of("  Non-Binary ").written());
    assertEquals("FEMALE", Gender.of("FEMALE").written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u00A0", "\uFEFF"})
  void blankGenderCannotBeMade(String written) {
    assertThrows(IllegalArgumentException.class, () -> Gender.of(written));
  }
}
