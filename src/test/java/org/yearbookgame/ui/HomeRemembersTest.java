package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.results.Play;

/// What the start offers once something was played: whom to meet again, and the album.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class HomeRemembersTest {
  @TempDir Path folder;

  private TestWindow home() {
    return TestWindow.home(SampleClass.write(folder, SampleClass.NAMES), 5);
  }

  private static List<Play> plays(TestWindow window) {
    return onFxThread(() -> window.sitting.recollection().playsProperty().get());
  }

  private static void playKnowing(TestWindow window, int known) {
    window.begin();
    window.settle();
    FinishOnScreenTest.play(window, known);
  }

  private static void leave(TestWindow window) {
    window.person.type(KeyCode.ESCAPE);
    window.settle();
  }

  @Test
  void nobodyIsToBeMetAgainBeforeAnybodyWasMet() {
    try (TestWindow window = home()) {
      assertFalse(window.person.sees("Practice"));
      assertFalse(window.person.sees("Album"));
    }
  }

  @Test
  void thoseWhoWereMissedAreToBeMetAgain() {
    try (TestWindow window = home()) {
      playKnowing(window, 7);
      leave(window);
      assertTrue(window.person.sees("3 faces to meet again"));
      window.person.click(window.person.button("Practice. 3 faces to meet again"));
      window.settle();
      assertEquals(3, window.game().length());
      assertTrue(onFxThread(() -> window.game().again()));
    }
  }

  @Test
  void whoIsKnownInPracticeIsNotToBeMetAgainToday() {
    try (TestWindow window = home()) {
      playKnowing(window, 9);
      leave(window);
      assertTrue(window.person.sees("One face to meet again"));
      window.person.click(window.person.button("Practice. One face to meet again"));
      window.settle();
      FinishOnScreenTest.play(window, 1);
      leave(window);
      assertFalse(window.person.sees("Practice"));
    }
  }

  @Test
  void aGameThatIsLeftForAnotherIsKeptAsFarAsItWasPlayed() {
    try (TestWindow window = home()) {
      window.begin();
      window.settle();
      window.person.click(window.person.button("I don’t know"));
      window.clock.settle();
      window.person.type(KeyCode.ENTER);
      window.settle();
      window.begin();
      window.settle();
      List<Play> kept = plays(window);
      assertEquals(1, kept.size());
      assertFalse(kept.getFirst().finished());
      assertEquals(1, kept.getFirst().rounds().size());
    }
  }

  @Test
  void aGameInWhichNothingWasDoneIsNotKept() {
    try (TestWindow window = home()) {
      window.begin();
      window.settle();
      window.begin();
      window.settle();
      assertEquals(List.of(), plays(window));
    }
  }

  @Test
  void theAlbumShowsThoseWhoWereMetAndRoomForTheOthers() {
    try (TestWindow window = home()) {
      playKnowing(window, 10);
      leave(window);
      int met = onFxThread(() -> window.sitting.recollection().met(window.sitting.roster()).size());
      window.person.click(
          window.person.button(
              "Album. " + met + " of " + SampleClass.NAMES.size() + " met so far"));
      window.settle();
      List<String> read = window.person.reads();
      assertEquals(
          met == SampleClass.NAMES.size()
              ? "You have met the whole class."
              : met + " of " + SampleClass.NAMES.size() + " met",
          read.get(2));
    }
  }

  @Test
  void theAlbumGoesOverToRowsOfAnotherLength() {
    try (TestWindow window = home()) {
      playKnowing(window, 10);
      leave(window);
      int met = onFxThread(() -> window.sitting.recollection().met(window.sitting.roster()).size());
      window.person.click(window.person.button("Album. " + met + " of 11 met so far"));
      window.settle();
      for (int width : List.of(640, 1280, 400, 911, 1280)) {
        window.resize(width, 800);
        window.settle();
      }
      assertTrue(window.person.reads().containsAll(SampleClass.NAMES.subList(0, 6)));
    }
  }

  @Test
  void theScoreCardIsAPictureAsWideAsMessagesShowIt() throws IOException {
    try (TestWindow window = home()) {
      playKnowing(window, 4);
      Path file = folder.resolve("card.png");
      window.savingPlace = Optional.of(file);
      window.person.click(window.person.button("Save score card…"));
      window.settle();
      BufferedImage card = ImageIO.read(file.toFile());
      assertEquals(List.of(1200, 630), List.of(card.getWidth(), card.getHeight()));
      assertTrue(window.person.sees("Saved"));
    }
  }

  @Test
  void theLastGamesAreSaidInWordsBesideTheLine() {
    try (TestWindow window = home()) {
      playKnowing(window, 4);
      assertFalse(window.person.sees("Your last games"));
      playKnowing(window, 7);
      window.person.click(window.person.button("Your last games"));
      window.settle();
      assertTrue(window.person.sees("Your last 2 games"));
      assertTrue(window.person.sees("4 of 10 · 7 of 10"));
    }
  }
}
