package org.yearbookgame.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

final class AlphabetTest {
  private static Alphabet of(Locale order, String... names) {
    List<Classmate> people = new ArrayList<>();
    for (String name : names) {
      people.add(Classmate.of(people.size() + 2, name, "F", people.size() + 1 + ".png"));
    }
    return Alphabet.of(Roster.of(people), order);
  }

  @Test
  void itIsAToZAndWhatNamesOfTheClassBeginWith() {
    List<String> letters =
        of(Locale.ENGLISH, "Bea émile-Ås", "ng\u1ecdc Łucja", "שירה", "3rd O’Hara").letters();
    assertEquals(26 + 4, letters.size());
    assertTrue(letters.containsAll(List.of("A", "Z", "É", "Å", "Ł", "ש")), letters::toString);
  }

  @Test
  void lettersStandInTheOrderOfTheLanguage() {
    assertEquals(List.of("A", "Ä", "B"), of(Locale.GERMAN, "Änne").letters().subList(0, 3));
    assertEquals("Ö", of(Locale.of("sv"), "Östen").letters().getLast());
  }

  @Test
  void aTypedLetterIsFoundWhateverItsCaseAndForm() {
    Alphabet alphabet = of(Locale.ENGLISH, "Émile");
    int place = alphabet.letters().indexOf("É");
    assertEquals(place, alphabet.indexOf("é"));
    assertEquals(place, alphabet.indexOf("E\u0301"));
    assertEquals(-1, alphabet.indexOf("7"));
  }

  @Test
  void accentsDoNotLetARefusedWordPass() {
    assertEquals(Optional.empty(), Initials.of("ÄSS"));
    assertEquals(Optional.empty(), Initials.of("fčk"));
    assertEquals("ÉÅB", Initials.of("éåb").orElseThrow().letters());
  }
}
