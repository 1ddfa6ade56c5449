package org.yearbookgame.prepare.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.prepare.project.Drafts.named;
import static org.yearbookgame.prepare.project.Drafts.without;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HistoryTest {
  private static final Project START = Drafts.of("Ann", "Bea", "Cleo");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /// All states that can be come back to, the oldest first.
  private static List<Project> states(History history) {
    List<Project> states = new ArrayList<>();
    History at = history;
    while (at.undoable().isPresent()) {
      at = at.undone();
    }
    states.add(at.present());
    while (at.redoable().isPresent()) {
      at = at.redone();
      states.add(at.present());
    }
    return states;
  }

  private static String said(History history) {
    return new String(SavedProject.write(history), UTF_8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoAndRedoLeadThroughTheVeryStatesThereWereAcrossRestarts(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    History history = History.of(START);
    List<Project> were = new ArrayList<>(List.of(START));
    int at = 0;
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          history = history.undone();
          at = Math.max(0, at - 1);
        }
        case 1 -> {
          history = history.redone();
          at = Math.min(were.size() - 1, at + 1);
        }
        default -> {
          Project next = Drafts.changed(history.present(), random);
          if (!next.equals(history.present())) {
            were.subList(at + 1, were.size()).clear();
            were.add(next);
            at++;
          }
          history = history.edited("edit." + i, next);
        }
      }
      assertEquals(were.get(at), history.present());
      history = SavedProject.read(SavedProject.write(history)).orElseThrow();
      assertEquals(were, states(history));
    }
  }

  @Test
  void changeThatChangesNothingIsNoStep() {
    History history = History.of(START);
    assertSame(history, history.edited("edit", Drafts.of("Ann", "Bea", "Cleo")));
  }

  @Test
  void whatIsUndoneAndRedoneIsToldByItsKey() {
    History history =
        History.of(START)
            .edited("first", named(START, 1, "Anna"))
            .edited("second", named(START, 2, "Beate"))
            .undone();
    assertEquals(Optional.of("first"), history.undoable());
    assertEquals(Optional.of("second"), history.redoable());
  }

  @Test
  void newChangeEndsWhatCouldBeRedone() {
    History history =
        History.of(START)
            .edited("first", without(START, 1))
            .undone()
            .edited("other", without(START, 2));
    assertEquals(List.of(START, without(START, 2)), states(history));
  }

  @Test
  void nothingIsUndoneBeforeTheFirstChange() {
    History history = History.of(START);
    assertSame(history, history.undone());
    assertSame(history, history.redone());
  }

  @Test
  void oldestChangesGoFirst() {
    History history = History.of(START);
    List<Project> were = new ArrayList<>();
    for (int i = 0; i < History.MOST + 5; i++) {
      history = history.edited("edit", named(START, 1, "Ann " + i));
      were.add(history.present());
    }
    assertEquals(were.subList(4, were.size()), states(history));
  }

  @Test
  void listsTooLargeToKeepManyTimesAreKeptFewTimes() {
    Project large =
        START.withEntries(
            IntStream.range(0, 20_000).mapToObj(i -> Drafts.entry(i, "N" + i)).toList());
    History history = History.of(START);
    for (int i = 0; i < 9; i++) {
      int round = i;
      history =
          history.edited(
              "list",
              large.withEntries(
                  large.entries().stream()
                      .map(entry -> entry.with("Table", "T" + round))
                      .toList()));
    }
    assertEquals(3, states(history).size());
  }

  @Test
  void correctedNameIsForgottenWhileTheRestCanBeUndone() {
    Project misspelt = named(START, 2, "Baetrice");
    Project titled = misspelt.withCard(Drafts.CARD);
    Project corrected = named(titled, 2, "Beatrice");
    History history =
        History.of(START)
            .edited("name", misspelt)
            .edited("card", titled)
            .edited("name", corrected)
            .forget(2);
    Project before = named(START, 2, "Beatrice");
    assertEquals(List.of(before, corrected), states(history));
    assertFalse(said(history).contains("Baetrice"), said(history));
    assertFalse(said(history).contains("Bea\""), said(history));
  }

  @Test
  void whoeverIsErasedIsInNoState() {
    Project pictured =
        START
            .withEntries(
                START.entries().stream()
                    .map(entry -> entry.withSource(Optional.of(entry.id() + 10)))
                    .toList())
            .withSources(
                List.of(
                    Drafts.source(11, "ann.png"),
                    Drafts.source(12, "bea.png"),
                    Drafts.source(13, "cleo.png")));
    Project erased =
        without(pictured, 2)
            .withSources(List.of(pictured.sources().get(0), pictured.sources().get(2)));
    History history =
        History.of(START)
            .edited("pictures", pictured)
            .edited("card", pictured.withCard(Drafts.CARD))
            .edited("remove", erased.withCard(Drafts.CARD))
            .forget(2);
    assertEquals(List.of(without(START, 2), erased, erased.withCard(Drafts.CARD)), states(history));
    assertFalse(said(history).toLowerCase(Locale.ROOT).contains("bea"), said(history));
  }

  @Test
  void whatWouldBeRedoneIsForgottenToo() {
    Project renamed = named(START, 1, "Anna");
    History history =
        History.of(START)
            .edited("name", renamed)
            .edited("card", renamed.withCard(Drafts.CARD))
            .undone()
            .undone()
            .forget(1);
    assertEquals(List.of(START, START.withCard(Drafts.CARD)), states(history));
    assertFalse(said(history).contains("Anna"));
  }

  @Test
  void allFormerNamesAreForgottenAtOnce() {
    Project renamed = named(named(START, 1, "Anna"), 3, "Kleo");
    History history =
        History.of(START)
            .edited("names", renamed)
            .edited("remove", without(renamed, 2))
            .forgetOldNames();
    assertEquals(List.of(renamed, without(renamed, 2)), states(history));
    assertTrue(said(history).contains("Bea"), "whoever was taken out can be taken back");
    assertFalse(said(history).contains("Ann\""), said(history));
  }

  @Test
  void numbersOnceGivenStayWhateverIsUndone() {
    Project titled = START.withCard(Drafts.CARD);
    Project numbered =
        titled.withEntries(
            titled.entries().stream().map(entry -> entry.withNumber(7 * entry.id())).toList());
    History history = History.of(START).edited("card", titled).withNumbersOf(numbered);
    assertEquals(List.of(numbered.withCard(ClassCard.EMPTY), numbered), states(history));
  }
}
