package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CaptionNamesTest {
  private static final List<String> NAMES =
      List.of("Berger, Anna", "Charlotte Dunn", "Émile Moreau", "Ann Berger-Lee");

  private static List<Optional<String>> told(String... captions) {
    return CaptionNames.told(Arrays.stream(captions).map(Optional::of).toList(), NAMES);
  }

  @Test
  void mistakesOfReadingAccentsAndTheOrderOfWordsAreForgiven() {
    assertEquals(
        List.of(
            Optional.of("Charlotte Dunn"),
            Optional.of("Émile Moreau"),
            Optional.of("Berger, Anna")),
        told("Char1otte Dumn", "Emile Moreau.", "Anna Berger"));
  }

  @Test
  void whatMayBeTwoNamesOrNoneTellsNobody() {
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        told("Chess 2, 3", "Band", "Anna Berger-Le"));
  }

  @Test
  void aNameIsSuggestedOnce() {
    assertEquals(
        List.of(Optional.empty(), Optional.of("Charlotte Dunn")),
        told("Charlotte Dumm", "Charlotte Dunn"));
  }
}
