package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.names.NamesStep;

/// The step "Names", as somebody works in it.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class NamesOnScreenTest {
  @TempDir private Path folder;

  private StepWindow open(DraftClass draft) {
    return StepWindow.of(draft.project(), folder.resolve("project"), NamesStep::new);
  }

  private DraftClass ten() {
    return DraftClass.ten(folder.resolve("pictures"));
  }

  private static List<String> names(StepWindow window) {
    return window.project().entries().stream().map(Entry::name).toList();
  }

  // By keyboard alone

  @Test
  void lettersBeginAndEnterWritesAndGoesDown() {
    try (StepWindow window = open(ten())) {
      window.person.type(KeyCode.RIGHT, KeyCode.X, KeyCode.ENTER, KeyCode.Y, KeyCode.ENTER);
      window.settle();
      assertEquals("x", window.text(2, Column.GENDER));
      assertEquals("y", window.text(3, Column.GENDER));
    }
  }

  @Test
  void enterBeginsWithWhatStandsThereAndEscapeGivesUp() {
    try (StepWindow window = open(ten())) {
      Project before = window.project();
      window.person.type(KeyCode.ENTER, KeyCode.END, KeyCode.A, KeyCode.ESCAPE);
      window.settle();
      assertEquals(before, window.project());
      window.person.type(KeyCode.F2, KeyCode.END, KeyCode.A, KeyCode.ENTER);
      window.settle();
      assertEquals("Anna", window.text(2, Column.NAME));
    }
  }

  @Test
  void tabGoesOnWritingInTheNextCell() {
    try (StepWindow window = open(ten())) {
      window.person.type(KeyCode.A, KeyCode.TAB, KeyCode.X, KeyCode.TAB, KeyCode.ESCAPE);
      window.settle();
      assertEquals("a", window.text(2, Column.NAME));
      assertEquals("x", window.text(2, Column.GENDER));
    }
  }

  @Test
  void aLetterTypedBeforeTheFieldIsDrawnStays() {
    try (StepWindow window = open(ten())) {
      window.person.type(KeyCode.A);
      window.person.rush(KeyCode.TAB, KeyCode.X);
      window.settle();
      window.person.type(KeyCode.ENTER);
      window.settle();
      assertEquals("x", window.text(2, Column.GENDER));
    }
  }

  @Test
  void standingIsWrittenInTheListsOwnWords() {
    try (StepWindow window = open(ten())) {
      window.person.type(KeyCode.RIGHT, KeyCode.RIGHT);
      for (KeyCode letter :
          List.of(
              KeyCode.P,
              KeyCode.R,
              KeyCode.I,
              KeyCode.V,
              KeyCode.A,
              KeyCode.T,
              KeyCode.E,
              KeyCode.ENTER)) {
        window.person.type(letter);
      }
      window.settle();
      assertEquals("private", window.text(2, Column.STANDING));
    }
  }

  @Test
  void deleteEmptiesWhatIsChosenAndUndoBringsItBack() {
    try (StepWindow window = open(ten())) {
      Project before = window.project();
      window.person.type(KeyCode.RIGHT);
      window.person.press(KeyCode.SHIFT);
      window.person.type(KeyCode.DOWN);
      window.person.release(KeyCode.SHIFT);
      window.person.type(KeyCode.DELETE);
      window.settle();
      assertEquals(List.of("", "", "F"), genders(window).subList(0, 3));
      doOnFxThread(window.model::undo);
      assertEquals(before, window.project());
    }
  }

  private static List<String> genders(StepWindow window) {
    return window.project().entries().stream().map(entry -> entry.text(Column.GENDER)).toList();
  }

  // Several rows

  @Test
  void genderIsWrittenForAllRowsThatAreChosen() {
    try (StepWindow window = open(ten())) {
      window.person.press(KeyCode.SHIFT);
      window.person.type(KeyCode.DOWN, KeyCode.DOWN);
      window.person.release(KeyCode.SHIFT);
      window.press("3 rows");
      window.chooseInMenu("Gender");
      window.chooseInMenu("M");
      assertEquals(List.of("M", "M", "M", "F", "F"), genders(window).subList(0, 5));
    }
  }

  @Test
  void rowsThatAreDeletedLeaveTheirPicturesAndTheFocusInTheList() {
    try (StepWindow window = open(ten())) {
      window.press("1 row");
      window.chooseInMenu("Delete the rows");
      assertEquals(9, window.project().entries().size());
      assertEquals(10, window.project().sources().size());
      window.person.type(KeyCode.X, KeyCode.ENTER);
      window.settle();
      assertEquals("x", names(window).getFirst());
    }
  }

  @Test
  void newRowIsWrittenAtOnce() {
    try (StepWindow window = open(ten())) {
      window.press("Add a classmate");
      window.person.type(KeyCode.Z, KeyCode.TAB, KeyCode.F, KeyCode.ENTER);
      window.settle();
      assertEquals("z", window.text(12, Column.NAME));
      assertEquals("f", window.text(12, Column.GENDER));
    }
  }

  // What is shown

  @Test
  void rowsAreFoundByAnyTextAndByWhatThereIsToDo() {
    try (StepWindow window = open(ten().with(5, Column.GENDER, ""))) {
      TextField find = window.person.seen(TextField.class).findFirst().orElseThrow();
      doOnFxThread(() -> find.setText("DORA"));
      window.settle();
      assertEquals(1, rows(window));
      doOnFxThread(() -> find.setText(""));
      window.press("To do");
      assertEquals(1, rows(window));
    }
  }

  private static long rows(StepWindow window) {
    return window.person.seen(TableRow.class).filter(row -> !row.isEmpty()).count();
  }
}
