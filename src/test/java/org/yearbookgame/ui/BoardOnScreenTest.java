package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played.End;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Initials;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;

/// From the end of a game to the board, and what is asked on the way.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class BoardOnScreenTest {
  private static final InstantSource DAY =
      InstantSource.fixed(Instant.parse("2026-06-20T19:00:00Z"));

  private static final String ID = "5f6c2d5e-1984-4a4e-9d3b-0a6f4b6d2f10";

  @TempDir Path folder;
  @TempDir Path data;

  /// Does something with a class of which games are kept, after a game in which so many were known.
  private void after(int known, Consumer<TestWindow> act) {
    SampleClass sample =
        SampleClass.write(folder, List.of("Ann", "Øre", "Bea Émile", "Cay", "Dot", "Eve"))
            .withSettings("{\"id\": \"" + ID + "\"}");
    try (Results results = new Results(data, Optional.empty(), DAY);
        TestWindow window =
            TestWindow.home(sample, 5, background -> new Scorebook(results, background, DAY))) {
      play(window, known);
      act.accept(window);
    }
  }

  private static void play(TestWindow window, int known) {
    window.begin();
    window.settle();
    FinishOnScreenTest.play(window, known);
  }

  private static void press(TestWindow window, String words) {
    window.person.click(window.person.button(words));
    window.settle();
  }

  private static List<Node> wheels(TestWindow window) {
    return window
        .person
        .seen(Node.class)
        .filter(node -> node.getAccessibleRole() == AccessibleRole.SPINNER)
        .toList();
  }

  private static List<String> heard(TestWindow window) {
    return onFxThread(() -> wheels(window).stream().map(Node::getAccessibleText).toList());
  }

  /// The lines of the board, as a screen reader says them.
  private static List<String> lines(TestWindow window) {
    return onFxThread(
        () ->
            window
                .person
                .seen(Node.class)
                .filter(node -> node.getStyleClass().contains("board-row"))
                .map(Node::getAccessibleText)
                .toList());
  }

  @Test
  void typedLettersPutTheGameOnTheBoardAsOnesOwn() {
    after(
        4,
        window -> {
          press(window, "The board…");
          assertTrue(window.person.sees("You knew 4 of 6"));
          assertTrue(window.person.sees("Your initials at school?"));
          window.person.write("øé");
          window.person.write("B");
          assertEquals(List.of("Letter 1: Ø", "Letter 2: É", "Letter 3: B"), heard(window));
          window.person.type(KeyCode.ENTER);
          window.settle();
          assertEquals(List.of("Number 1: ØÉB, that is you, 4 of 6, 4 s"), lines(window));
          assertTrue(window.person.sees("The best memories of the class"));
          press(window, "Done");
          press(window, "The board…");
          assertEquals(1, lines(window).size()); // initials are asked for once a game
        });
  }

  @Test
  void wheelsTurnByArrowsPressesAndAScreenReadersActions() {
    after(
        1,
        window -> {
          press(window, "The board…");
          assertEquals(List.of("Letter 1: A", "Letter 2: A", "Letter 3: A"), heard(window));
          window.person.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
          Node second = wheels(window).get(1);
          window.person.click(second.lookup(".back"));
          window.person.pressOn(wheels(window).get(2).lookup(".forward"));
          window.person.releaseOn(wheels(window).get(2).lookup(".forward"));
          assertEquals(List.of("Letter 1: B", "Letter 2: Ø", "Letter 3: B"), heard(window));
          doOnFxThread(() -> second.executeAccessibleAction(AccessibleAction.INCREMENT));
          assertEquals("Letter 2: A", heard(window).get(1));
        });
  }

  @Test
  void refusedLettersAreAskedForAnew() {
    after(
        2,
        window -> {
          press(window, "The board…");
          window.person.write("wtf");
          press(window, "Show it on the board");
          assertTrue(window.person.sees("Please choose other letters."));
          window.person.write("x");
          assertFalse(window.person.sees("Please choose other letters."));
        });
  }

  @Test
  void whoDeclinesIsToldTheirOwnGameAndNoRank() {
    after(
        3,
        window -> {
          press(window, "The board…");
          press(window, "No, thanks");
          assertEquals(List.of(), lines(window));
          assertTrue(window.person.sees("Be the first."));
          assertTrue(window.person.sees("Your game: 3 of 6"));
          press(window, "Tonight");
          assertTrue(window.person.sees("Tonight’s best memories"));
          assertTrue(window.person.sees("Be the first tonight."));
        });
  }

  @Test
  void mostKnownComesFirstThenTheQuickerThenTheEarlier() {
    try (Results results = new Results(data, Optional.empty(), DAY)) {
      results.keep(kept(1, 9000, 30, "EAR"));
      results.keep(kept(1, 9000, 40, "LAT"));
      results.keep(kept(1, 8000, 50, "QUI"));
      results.keep(kept(2, 30_000, 60, "MOS"));
    }
    after(
        0,
        window -> {
          window.person.type(KeyCode.ESCAPE);
          window.settle();
          press(window, "Album. 6 of 6 met so far");
          press(window, "The board…");
          assertEquals(
              List.of(
                  "Number 1: MOS, 2 of 2, 60 s",
                  "Number 2: QUI, 1 of 2, 16 s",
                  "Number 3: EAR, 1 of 2, 18 s",
                  "Number 4: LAT, 1 of 2, 18 s"),
              lines(window));
        });
  }

  /// A finished game of two rounds.
  private static Play kept(int known, int millis, int ended, String initials) {
    List<Play.Round> rounds =
        IntStream.rangeClosed(1, 2)
            .mapToObj(
                round -> {
                  ClassmateId asked = new ClassmateId(round);
                  ClassmateId other = new ClassmateId(round + 1);
                  boolean hit = round <= known;
                  return new Play.Round(
                      asked,
                      List.of(asked, other, new ClassmateId(5), new ClassmateId(6)),
                      List.of(new Play.Guess(hit ? asked : other, Duration.ofMillis(millis))),
                      hit ? End.FOUND : End.PASSED);
                })
            .toList();
    return new Play(
        new UUID(2, ended),
        new ClassId(ID),
        Rules.of(Mode.FACES),
        false,
        DAY.instant().minusSeconds(99),
        DAY.instant().minusSeconds(99 - ended),
        true,
        Initials.of(initials),
        rounds,
        0);
  }

  @Test
  void allOfItIsWholeInSmallWindows() {
    after(
        1,
        window -> {
          press(window, "The board…");
          window.resize(911, 432);
          assertEquals(List.of(), outside(window));
          press(window, "No, thanks");
          window.resize(911, 432);
          assertEquals(List.of(), outside(window));
        });
  }

  /// Wheels and buttons that are not in the window; the title stands as high as its bar everywhere.
  private static List<Node> outside(TestWindow window) {
    return onFxThread(
        () ->
            Stream.concat(wheels(window).stream(), window.person.seen(ButtonBase.class))
                .filter(node -> !node.getStyleClass().contains("class-title"))
                .filter(
                    node -> {
                      Bounds bounds = node.localToScene(node.getLayoutBounds());
                      return bounds.getMinY() < 0 || bounds.getMaxY() > 432;
                    })
                .toList());
  }

  @Test
  void nobodyIsAskedForInitialsAfterAGameInWhichNobodyWasKnown() {
    after(0, window -> assertFalse(window.person.sees("The board…")));
  }

  @Test
  void theAlbumLeadsToTheBoardOnceSomebodyIsOnIt() {
    after(
        5,
        window -> {
          press(window, "The board…");
          window.person.write("abc");
          press(window, "Show it on the board");
          window.person.type(KeyCode.ESCAPE);
          window.settle();
          window.person.type(KeyCode.ESCAPE);
          window.settle();
          press(window, "Album. 6 of 6 met so far");
          press(window, "The board…");
          assertEquals(List.of("Number 1: ABC, 5 of 6, 5 s"), lines(window));
          press(window, "Play again");
          assertTrue(window.sitting.underWay().isPresent());
          List<Play> kept = onFxThread(() -> window.sitting.recollection().playsProperty().get());
          assertEquals("ABC", kept.getFirst().initials().orElseThrow().letters());
        });
  }
}
