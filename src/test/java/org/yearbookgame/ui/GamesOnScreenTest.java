package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.roster.Portrait;

/// What is shown of a game, and when: leaving and coming back, the focus, and pictures that come
/// late or not at all.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class GamesOnScreenTest {
  @TempDir Path folder;

  private SampleClass sample() {
    return SampleClass.write(folder, SampleClass.NAMES);
  }

  @Test
  void doubleClickOnPlayPicksNoTile() {
    try (TestWindow window = TestWindow.home(sample(), 1)) {
      window.person.click(window.person.button("Find the face. One name, four pictures"));
      doOnFxThread(window.background::finish);
      window.pulse();
      doOnFxThread(window.background::finish);
      window.pulse();
      Game before = window.game();
      window.clock.pass(Duration.ofMillis(499));
      window.person.tiles().forEach(window.person::click);
      assertSame(before, window.game());
      window.clock.pass(Duration.ofMillis(1));
      window.person.click(window.person.tile(Whole.answer(before)));
      assertTrue(window.game().state() instanceof Revealed);
    }
  }

  @Test
  void enterHeldFromTheStartIntoTheGameDoesNothingThere() {
    try (TestWindow window = TestWindow.home(sample(), 1)) {
      window.person.press(KeyCode.ENTER);
      window.settle();
      Game before = window.game();
      doOnFxThread(window.person.tile(1)::requestFocus);
      window.person.keepDown(KeyCode.ENTER, 5);
      window.person.release(KeyCode.ENTER);
      assertSame(before, window.game());
    }
  }

  @Test
  void goOnLeadsBackToTheVeryRoundWithItsTriesAsTheyWere() {
    try (TestWindow window = TestWindow.playing(sample(), 1)) {
      int wrong = Whole.wrong(window.game(), 1);
      window.person.click(window.person.tile(wrong));
      Game left = window.game();
      window.person.type(KeyCode.ESCAPE);
      window.settle();
      window.person.click(window.person.button("Go on. Round 1 of 10"));
      window.settle();
      assertSame(left, window.game());
      assertEquals(
          "Picture " + wrong + ". Not this one", window.person.tile(wrong).getAccessibleText());
      int answer = Whole.answer(left);
      window.person.click(window.person.tile(answer));
      assertTrue(window.game().state() instanceof Revealed);
    }
  }

  @Test
  void goOnLeadsToTheRoundWhosePicturesWereStillWaitedFor() {
    try (TestWindow window = TestWindow.playing(sample(), 1)) {
      pass(window);
      window.person.type(KeyCode.SPACE);
      window.pulse();
      pass(window);
      window.person.type(KeyCode.SPACE);
      Game waiting = window.game();
      window.person.type(KeyCode.ESCAPE);
      window.settle();
      window.person.click(window.person.button("Go on. Round 3 of 10"));
      window.settle();
      assertSame(waiting, window.game());
      assertEquals(Whole.asked(waiting), nameOnScreen(window));
      window.person.click(window.person.tile(Whole.answer(waiting)));
      assertTrue(window.game().state() instanceof Revealed);
    }
  }

  @Test
  void focusTellsWhatHappened() {
    try (TestWindow window = TestWindow.playing(sample(), 1)) {
      Person person = window.person;
      Game before = window.game();
      String asked = Whole.asked(before);
      int answer = Whole.answer(before);
      assertEquals(
          "Round 1 of 10. Which picture is " + asked + "? Four pictures follow", person.hears());
      person.click(person.tile(Whole.wrong(before, 1)));
      assertEquals("Not this one. Which picture is " + asked + "?", person.hears());
      person.click(person.tile(answer));
      assertEquals("Yes, picture " + answer + " is " + asked + ". Next classmate", person.hears());
      assertSame(person.button("Next classmate"), person.focused().orElseThrow());
      window.settle();
      person.type(KeyCode.SPACE);
      window.settle();
      assertEquals(
          "Round 2 of 10. Which picture is "
              + Whole.asked(window.game())
              + "? Four pictures follow",
          person.hears());
    }
  }

  @Test
  void roundIsShownOnlyWithAllItsPictures() {
    try (TestWindow window = TestWindow.home(sample(), 1)) {
      window.begin();
      window.pulseUntil(() -> window.background.waiting() > 0);
      while (onFxThread(window.background::waiting) > 0) {
        assertTrue(
            List.of(0L, 4L).contains(pictures(window)), () -> pictures(window) + " pictures");
        doOnFxThread(window.background::finishOne);
      }
      assertEquals(4L, pictures(window));
    }
  }

  @Test
  void roundWithAPictureThatCannotBeReadIsDealtAnew() {
    SampleClass sample = sample();
    for (int bad = 0; bad < 5; bad++) {
      sample.withTruncated(bad);
    }
    try (TestWindow window = TestWindow.playing(sample, 1)) {
      for (int round = 1; round <= 6; round++) {
        assertEquals(4L, pictures(window));
        assertTrue(
            portraits(window).stream()
                .noneMatch(List.of("1.png", "2.png", "3.png", "4.png", "5.png")::contains));
        pass(window);
        window.person.type(KeyCode.SPACE);
        window.settle();
      }
      assertTrue(window.person.sees("6 faces to meet again"));
    }
  }

  @Test
  void shownRoundStaysWhenAPortraitOfItIsWithdrawnAndLaterOnesGoWithoutIt() {
    try (TestWindow window = TestWindow.playing(sample(), 1)) {
      Game before = window.game();
      List<String> shown = portraits(window);
      String withdrawn = shown.get(Whole.wrong(before, 1) - 1);
      doOnFxThread(
          () ->
              window.sitting.withdraw(
                  window.sitting.roster().without(Set.of(new Portrait(withdrawn)))));
      window.settle();
      assertEquals(before.state(), window.game().state());
      assertEquals(shown, portraits(window));
      for (int round = 1; round < window.game().length(); round++) {
        pass(window);
        window.person.type(KeyCode.SPACE);
        window.settle();
        assertTrue(!portraits(window).contains(withdrawn));
      }
    }
  }

  @Test
  void gameWithoutASinglePictureLeadsBackAndTheLastToTheClassItself() {
    SampleClass sample = sample();
    for (int bad = 0; bad < SampleClass.NAMES.size(); bad++) {
      sample.withTruncated(bad);
    }
    try (TestWindow window = TestWindow.playing(sample, 1)) {
      assertTrue(window.sitting.underWay().isEmpty());
      assertFalse(window.person.sees("Find the face"));
      assertFalse(window.lookedAgain); // three are left, enough for "Find the name"
      window.person.click(window.person.button("Find the name. One picture, three names"));
      window.settle();
      assertTrue(window.sitting.underWay().isEmpty());
      assertTrue(window.lookedAgain);
    }
  }

  @Test
  void picturesOfARoundThatIsLeftLandOnNoTile() {
    try (TestWindow window = TestWindow.home(sample(), 1)) {
      window.begin();
      window.pulseUntil(() -> window.background.waiting() > 0);
      doOnFxThread(window.background::doWork);
      window.begin();
      Game second = window.game();
      doOnFxThread(window.background::follow);
      assertEquals(0L, pictures(window));
      window.settle();
      assertSame(second, window.game());
      assertEquals(4L, pictures(window));
      assertEquals(Whole.asked(second), nameOnScreen(window));
    }
  }

  private static void pass(TestWindow window) {
    window.person.click(window.person.button("I don’t know"));
    window.pulse();
    window.clock.settle();
  }

  private static long pictures(TestWindow window) {
    return onFxThread(
        () ->
            window
                .person
                .seen(ImageView.class)
                .filter(view -> view.getStyleClass().contains("portrait-image"))
                .filter(view -> view.getImage() != null)
                .count());
  }

  private static List<String> portraits(TestWindow window) {
    return switch (window.game().state()) {
      case Asking asking -> asking.question().portraits().stream().map(Portrait::file).toList();
      case Revealed _, Finished _ -> List.of();
    };
  }

  private static String nameOnScreen(TestWindow window) {
    return window.person.reads().stream()
        .filter(SampleClass.NAMES::contains)
        .findFirst()
        .orElse("");
  }
}
