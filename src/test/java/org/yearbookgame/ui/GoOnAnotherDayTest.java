package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;

/// A game that was left when the program was closed, or killed: nothing is written at its end here.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class GoOnAnotherDayTest {
  private static final InstantSource DAY =
      InstantSource.fixed(Instant.parse("2026-06-20T19:00:00Z"));
  private static final String ID = "5f6c2d5e-1984-4a4e-9d3b-0a6f4b6d2f10";

  @TempDir Path folder;
  @TempDir Path data;

  /// Does something with the class open, and ends as a program does that is killed: what was not
  /// written until then is lost.
  private void open(SampleClass sample, Consumer<TestWindow> act) {
    try (Results results = results();
        TestWindow window =
            TestWindow.home(sample, 5, background -> new Scorebook(results, background, DAY))) {
      act.accept(window);
    }
  }

  private void open(Consumer<TestWindow> act) {
    open(sample(folder, SampleClass.NAMES), act);
  }

  private static SampleClass sample(Path folder, List<String> names) {
    return SampleClass.write(folder, names).withSettings("{\"id\": \"" + ID + "\"}");
  }

  private Results results() {
    return new Results(data, Optional.empty(), DAY);
  }

  private List<Play> kept() {
    try (Results results = results()) {
      return results.playedHere(new ClassId(ID));
    }
  }

  /// Plays rounds of a game that just began; the first of them is known.
  private static void playAndLeave(TestWindow window, int rounds) {
    window.begin();
    window.settle();
    for (int round = 0; round < rounds; round++) {
      if (round == 0) {
        window.person.type(KeyCode.getKeyCode(Integer.toString(Whole.answer(window.game()))));
      } else {
        window.person.click(window.person.button("I don’t know"));
      }
      window.clock.settle();
      window.person.type(KeyCode.ENTER);
      window.settle();
    }
  }

  @Test
  void homeOffersTheNextRoundAndTheGameEndsAsOne() {
    open(window -> playAndLeave(window, 3));
    assertEquals(List.of(3), kept().stream().map(play -> play.rounds().size()).toList());
    open(
        window -> {
          ButtonBase goOn = window.person.button("Go on. Round 4 of 10");
          window.pulseUntil(() -> takesPresses(goOn));
          window.person.click(goOn);
          window.settle();
          assertTrue(window.person.hears().startsWith("Round 4 of 10. "));
          passTheRest(window);
          assertEquals(List.of("You knew", "1", "of 10"), window.person.reads().subList(2, 5));
        });
    List<Play> kept = kept();
    assertEquals(1, kept.size());
    assertEquals(10, kept.getFirst().rounds().size());
    assertTrue(kept.getFirst().finished());
  }

  /// What has just appeared where something else was takes none.
  private static boolean takesPresses(Node node) {
    return !node.isMouseTransparent()
        && (node.getParent() == null || takesPresses(node.getParent()));
  }

  private static void passTheRest(TestWindow window) {
    while (window.sitting.underWay().isPresent()) {
      window.person.click(window.person.button("I don’t know"));
      window.clock.settle();
      window.person.type(KeyCode.ENTER);
      window.settle();
    }
  }

  @Test
  void anotherGameGivesItUp() {
    open(window -> playAndLeave(window, 2));
    open(
        window -> {
          window.begin();
          window.settle();
          window.person.type(KeyCode.ESCAPE);
          window.settle();
          assertTrue(window.person.sees("Round 1 of 10"));
        });
    open(window -> assertFalse(window.person.sees("Go on")));
    assertEquals(List.of(0), kept().stream().map(Play::toCome).toList());
  }

  @Test
  void itIsDroppedQuietlyWhereSomebodyShownInItIsGone() {
    open(window -> playAndLeave(window, 9));
    open(
        sample(folder.resolve("fewer"), SampleClass.NAMES.subList(0, 6)),
        window -> {
          assertFalse(window.person.sees("Go on"));
          assertTrue(window.person.sees("Find the face"));
        });
  }
}
