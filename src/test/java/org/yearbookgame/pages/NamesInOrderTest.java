package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yearbookgame.pages.NamesInOrder.Difference;

final class NamesInOrderTest {
  @Test
  void namesArePutOnPageByPageInTheOrderOfReading() {
    assertEquals(
        new NamesInOrder(
            List.of(List.of(Optional.of("Ada"), Optional.of("Bo")), List.of(Optional.of("Cleo"))),
            List.of()),
        NamesInOrder.of(List.of("Ada", " Bo ", "Cleo"), List.of(2, 1)));
  }

  @Test
  void whereNumbersDifferNobodyIsNamedAndItIsTold() {
    assertEquals(
        new NamesInOrder(
            List.of(List.of(Optional.empty(), Optional.empty()), List.of(Optional.empty())),
            List.of(new Difference(Optional.empty(), 3, 2))),
        NamesInOrder.of(List.of("Ada", "Bo"), List.of(2, 1)));
  }

  @Test
  void blankLinesSetPagesApartSoThatOnlyTheOneThatDiffersGoesUnnamed() {
    assertEquals(
        new NamesInOrder(
            List.of(List.of(Optional.empty(), Optional.empty()), List.of(Optional.of("Cleo"))),
            List.of(new Difference(Optional.of(0), 2, 1))),
        NamesInOrder.of(List.of("Ada", "", "", "Cleo", ""), List.of(2, 1)));
  }
}
