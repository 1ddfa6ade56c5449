package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Game;

/// Whole games to their end, and all that is written there.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class FinishOnScreenTest {
  private static final String BAR = "Class of 1984";

  @TempDir Path folder;

  private TestWindow playing() {
    StringBuilder list = new StringBuilder("Name,Gender,Image,Standing\n");
    for (int i = 0; i < SampleClass.NAMES.size(); i++) {
      list.append(SampleClass.NAMES.get(i) + ",f," + (i + 1) + ".png,in memoriam\n");
    }
    return TestWindow.playing(
        SampleClass.write(folder, SampleClass.NAMES)
            .withList(list.toString())
            .withSettings("{\"title\": \"" + BAR + "\"}"),
        3);
  }

  @Test
  void nobodyKnownIsTenFacesToMeetAgain() {
    try (TestWindow window = playing()) {
      List<String> missed = play(window, 0);
      assertEquals(
          Stream.of(
                  List.of(BAR, "Find the face", "Ten faces to meet again", "Meet them again"),
                  named(missed),
                  List.of("Practice these 10", "Play again", "Save score card…"))
              .flatMap(List::stream)
              .toList(),
          window.person.reads());
    }
  }

  @Test
  void threeOfTenAreCountedAndTheOthersNamed() {
    try (TestWindow window = playing()) {
      List<String> missed = play(window, 3);
      assertEquals(
          Stream.of(
                  List.of(BAR, "Find the face", "You knew", "3", "of 10", "3 in a row"),
                  List.of("Meet them again"),
                  named(missed),
                  List.of("Practice these 7", "Play again", "The board…", "Save score card…"))
              .flatMap(List::stream)
              .toList(),
          window.person.reads());
    }
  }

  @Test
  void whoKnewAllHasNobodyToMeetAgain() {
    try (TestWindow window = playing()) {
      play(window, 10);
      assertEquals(
          List.of(
              BAR,
              "Find the face",
              "You knew all 10.",
              "10 in a row",
              "Play again",
              "The board…",
              "Save score card…"),
          window.person.reads());
    }
  }

  @Test
  void practiceAsksJustTheMissedAndDoesNotCountForTheBest() {
    try (TestWindow window = playing()) {
      List<String> missed = play(window, 8);
      window.person.click(window.person.button("Practice these 2"));
      window.settle();
      assertEquals(2, window.game().length());
      List<String> asked = play(window, 0);
      assertEquals(missed.stream().sorted().toList(), asked.stream().sorted().toList());
      assertEquals("2 faces to meet again", window.person.reads().get(2));
      again(window, 7);
      assertEquals("7 in a row · your best: 8 of 10", window.person.reads().get(5));
      again(window, 8);
      assertEquals("8 in a row · You equalled your best", window.person.reads().get(5));
      again(window, 9);
      assertEquals("9 in a row · your best so far", window.person.reads().get(5));
    }
  }

  private static void again(TestWindow window, int known) {
    window.person.click(window.person.button("Play again"));
    window.settle();
    play(window, known);
  }

  private static List<String> named(List<String> missed) {
    return missed.stream().flatMap(name -> Stream.of(name, "In memoriam")).toList();
  }

  /// Plays the game under way to its end; so many of its first rounds are known.
  ///
  /// @return the others, in the order asked
  static List<String> play(TestWindow window, int known) {
    List<String> missed = new ArrayList<>();
    int length = window.game().length();
    for (int round = 0; round < length; round++) {
      Game game = window.game();
      if (round < known) {
        window.person.type(KeyCode.getKeyCode(Integer.toString(Whole.answer(game))));
      } else {
        missed.add(Whole.asked(game));
        window.person.click(window.person.button("I don’t know"));
      }
      window.clock.settle();
      window.person.type(KeyCode.ENTER);
      window.settle();
    }
    return missed;
  }
}
