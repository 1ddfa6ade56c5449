package org.yearbookgame.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;

@InEnglishAndTurkish
final class DisplayNameTest {
  @Test
  void textIsComposedAndItsBlanksCollapsed() {
    assertEquals("Zoë Ray", DisplayName.of("\uFEFF Zoe\u0308 \t\u00A0\n Ray\u3000").text());
  }

  @Test
  void caseStaysAsWritten() {
    assertEquals("Iris IŞIK", DisplayName.of("Iris IŞIK").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B", "\uFEFF", "\u3000"})
  void blankNameCannotBeMade(String written) {
    assertThrows(IllegalArgumentException.class, () -> DisplayName.of(written));
  }

  @ParameterizedTest
  @CsvSource({
    "Iris Title, IRIS TITLE",
    "Zoë, Zoe\u0308",
    "Zoë, ZOE\u0308",
    "Ann Lee, ' ann   LEE '",
    "Strauß, STRAUSS",
    "Άννας, ΆΝΝΑΣ",
    "Ǆem, ǆem"
  })
  void namesThatReadTheSameLookAlike(String one, String other) {
    DisplayName first = DisplayName.of(one);
    DisplayName second = DisplayName.of(other);
    assertTrue(first.looksLike(second) && second.looksLike(first));
    assertEquals(first.key(), second.key());
  }

  @ParameterizedTest
  @CsvSource({"Ann, Anne", "Zoe, Zoë", "Ann Lee, AnnLee", "Ann Lee, Lee Ann"})
  void otherNamesDoNotLookAlike(String one, String other) {
    assertFalse(DisplayName.of(one).looksLike(DisplayName.of(other)));
  }

  @Test
  void equalNamesHaveEqualText() {
    assertEquals(DisplayName.of("Zoë Ray"), DisplayName.of(" Zoe\u0308  Ray"));
    assertEquals(
        DisplayName.of("Zoë Ray").hashCode(), DisplayName.of(" Zoe\u0308  Ray").hashCode());
    assertNotEquals(DisplayName.of("Ann"), DisplayName.of("ANN"));
  }

  @Test
  void nameStaysOutOfCarelessMessages() {
    assertEquals("DisplayName", DisplayName.of("Ann").toString());
    assertEquals("Classmate[row 7]", Classmate.of(7, "Ann", "f", "Ann.png").toString());
  }
}
