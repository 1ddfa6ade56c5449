package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.names.NamesStep;

/// What there is to look at beside the list, and what its buttons do.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class ConcernsOnScreenTest {
  @TempDir private Path folder;

  private StepWindow open(DraftClass draft) {
    return StepWindow.of(draft.project(), folder.resolve("project"), NamesStep::new);
  }

  private DraftClass ten() {
    return DraftClass.ten(folder.resolve("pictures"));
  }

  private static int toDo(StepWindow window) {
    return onFxThread(() -> window.step.toDo().get());
  }

  @Test
  void nothingIsToldOfAListInOrder() {
    try (StepWindow window = open(ten())) {
      assertTrue(window.person.sees("Nothing to put right"));
      assertEquals(0, toDo(window));
    }
  }

  @Test
  void missingGenderIsSetByItsWordAndTheFocusGoesToWhatIsNext() {
    try (StepWindow window = open(ten().with(3, Column.GENDER, "").with(9, Column.GENDER, ""))) {
      assertTrue(window.person.sees("2 things to look at"));
      assertTrue(window.person.sees("No gender · row 3"));
      assertTrue(window.person.sees("Bea has no gender yet, so cannot be asked."));
      window.press("F");
      assertEquals("F", window.text(3, Column.GENDER));
      assertEquals(1, toDo(window));
      assertEquals("F. Cal has no gender yet, so cannot be asked.", window.person.hears());
    }
  }

  @Test
  void lastRemedyGivesTheFocusToTheList() {
    try (StepWindow window = open(ten().with(3, Column.GENDER, ""))) {
      window.press("F");
      window.person.type(KeyCode.Z, KeyCode.ENTER);
      window.settle();
      assertEquals("z", window.text(2, Column.NAME));
    }
  }

  @Test
  void anyWordIsAGender() {
    try (StepWindow window = open(ten().with(3, Column.GENDER, ""))) {
      window.press("Another word…");
      window.person.type(KeyCode.X, KeyCode.ENTER);
      window.settle();
      assertEquals("x", window.text(3, Column.GENDER));
    }
  }

  @Test
  void escapeLeavesAQuestionUnanswered() {
    try (StepWindow window = open(ten().with(3, Column.GENDER, ""))) {
      Project before = window.project();
      window.press("Another word…");
      window.person.type(KeyCode.X, KeyCode.ESCAPE);
      window.settle();
      assertEquals(before, window.project());
      assertFalse(window.person.sees("Use this word"));
    }
  }

  @Test
  void closestPictureIsUsed() {
    try (StepWindow window =
        open(ten().withPicture("Wilhelmina Abe.png").without("Wilhelmina Ape", "F"))) {
      assertTrue(
          window.person.sees("Wilhelmina Ape has no picture. The closest is Wilhelmina Abe.png."));
      window.press("Use it");
      assertEquals(Optional.of(11), window.row(12).source());
      assertEquals(0, toDo(window));
    }
  }

  @Test
  void anotherPictureIsChosenByKeyboard() {
    try (StepWindow window = open(ten().withPicture("scan_0147.png").without("Zoe", "F"))) {
      window.press("Choose a picture…");
      window.person.type(KeyCode.ENTER);
      window.settle();
      assertEquals(Optional.of(11), window.row(12).source());
    }
  }

  @Test
  void pictureIsBroughtFromTheComputer() {
    try (StepWindow window = open(ten().without("Zoe", "F"))) {
      window.chosen = Optional.of(Path.of("assets/demo-class/images/20.png"));
      window.press("Choose a picture…");
      window.press("From this computer…");
      assertEquals(Optional.of(11), window.row(12).source());
      assertEquals("20.png", window.project().sources().getLast().name());
    }
  }

  @Test
  void pictureOfNobodyAddsAClassmate() {
    try (StepWindow window = open(ten().withPicture("scan_0147.png"))) {
      assertTrue(window.person.sees("Picture without a name"));
      assertTrue(window.person.sees("scan_0147.png is in nobody’s row."));
      window.press("Add a classmate. scan_0147.png is in nobody’s row.");
      assertEquals(Optional.of(11), window.row(12).source());
    }
  }

  @Test
  void whoIsLeftOutIsNoLongerToBePutRight() {
    try (StepWindow window = open(ten().without("Zoe", "F"))) {
      window.press("Leave out for now");
      assertEquals("yes", window.text(12, Column.LEFT_OUT));
      assertEquals(0, toDo(window));
    }
  }

  @Test
  void ofTwoThousandRowsOnlyThoseThatAreSeenAreDrawn() {
    try (StepWindow window = open(DraftClass.of(2000, folder.resolve("pictures")))) {
      long drawn = window.person.seen(TableRow.class).count();
      assertTrue(drawn < 40, () -> drawn + " rows");
      window.person.type(KeyCode.END);
      assertEquals(2000, window.project().entries().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 800, 100", "911, 432, 100", "1280, 800, 200", "1280, 640, 150"})
  void everyButtonIsWhole(double width, double height, int textSize) {
    try (StepWindow window =
        open(
            ten()
                .with(3, Column.GENDER, "")
                .with(5, Column.NAME, "Wilhelmina van der Westhuizen-Featherstonehaugh"))) {
      window.setTextSize(textSize);
      window.resize(width, height);
      assertEquals(List.of(), window.cutButtons());
    }
  }
}
