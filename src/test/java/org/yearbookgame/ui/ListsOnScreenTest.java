package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.names.NamesStep;

/// Lists on their way into the step "Names" and out of it, and people on their way out for good.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class ListsOnScreenTest {
  @TempDir private Path folder;

  private StepWindow open(Project project) {
    return StepWindow.of(project, folder.resolve("project"), NamesStep::new);
  }

  private DraftClass ten() {
    return DraftClass.ten(folder.resolve("pictures"));
  }

  private Path list(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<String> names(StepWindow window) {
    return window.project().entries().stream().map(Entry::name).toList();
  }

  private static void copy(String text) {
    doOnFxThread(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static void paste(StepWindow window) {
    window.person.press(KeyCode.CONTROL);
    window.person.type(KeyCode.V);
    window.person.release(KeyCode.CONTROL);
    window.settle();
  }

  @Test
  void emptyListTakesWhatIsPastedFromASpreadsheetAndFindsItsPictures() {
    DraftClass draft = new DraftClass(folder.resolve("pictures"), Project.empty("draft"));
    try (StepWindow window = open(draft.withPicture("Ann Lee.png").project())) {
      copy("Name\tGender\tLocker\nAnn Lee\tF\t12\nBea Ray\tF\t13\n");
      window.press("Paste a list");
      assertEquals(List.of("Ann Lee", "Bea Ray"), names(window));
      assertEquals(List.of("Locker"), window.project().ownColumns());
      assertEquals(Optional.of(1), window.row(2).source());
      assertEquals(Optional.empty(), window.row(3).source());
    }
  }

  @Test
  void whatIsPastedIsAddedToWhatStandsThere() {
    try (StepWindow window = open(ten().project())) {
      copy("Zoe\tF\nZach\tM\n");
      paste(window);
      assertEquals(List.of("Zoe", "Zach"), names(window).subList(10, 12));
      doOnFxThread(window.model::undo);
      assertEquals(10, names(window).size());
    }
  }

  @Test
  void listThatCannotBeReadSaysWhy() throws IOException {
    try (StepWindow window = open(Project.empty("draft"))) {
      window.chosen = Optional.of(list("class.csv", ""));
      window.press("Import a list…");
      assertTrue(window.person.sees("This list cannot be read"));
      window.press("Go on");
      assertEquals(List.of(), names(window));
    }
  }

  @Test
  void correctionsAreToldBeforeTheyAreMade() throws IOException {
    try (StepWindow window = open(ten().project())) {
      Project before = window.project();
      StringBuilder csv = new StringBuilder("Name,Gender\n");
      before
          .entries()
          .forEach(
              entry ->
                  csv.append(entry.name())
                      .append(entry.name().equals("Ann") ? ",X" : "," + entry.text(Column.GENDER))
                      .append('\n'));
      csv.append("Zoe,F\n");
      window.chosen = Optional.of(list("corrected.csv", csv.toString()));

      importCorrections(window);
      assertTrue(window.person.sees("2 things would change"));
      assertEquals(before, window.project());
      window.press("Keep the list as it is");
      assertEquals(before, window.project());

      importCorrections(window);
      window.press("Make these 2 changes");
      assertEquals("X", window.text(2, Column.GENDER));
      assertEquals("Zoe", window.text(12, Column.NAME));
      assertEquals(Optional.of(1), window.row(2).source());
    }
  }

  private static void importCorrections(StepWindow window) {
    window.press("List");
    window.chooseInMenu("Import corrections…");
  }

  @Test
  void listGoesOutAndComesBackAsItWas() {
    try (StepWindow window = open(ten().with(3, Column.CAPTION, "Chess, “club”").project())) {
      window.chosen = Optional.of(folder.resolve("out.csv"));
      window.press("List");
      window.chooseInMenu("Export list…");
      assertTrue(window.person.sees("10 rows are in “out.csv”."));
      window.press("Go on");
      importCorrections(window);
      assertTrue(window.person.sees("Nothing would change"));
    }
  }

  // Removing for good

  private static void removeForGood(StepWindow window) {
    window.press("1 row");
    window.chooseInMenu("Remove for good…");
  }

  @Test
  void whoIsRemovedForGoodIsInNothingThatCanBeUndone() {
    try (StepWindow window = open(ten().project())) {
      window.person.type(KeyCode.Z, KeyCode.ENTER, KeyCode.UP);
      removeForGood(window);
      assertTrue(window.person.sees("Remove z?"));
      window.press("Remove for good");
      assertEquals(9, window.project().entries().size());
      assertEquals(9, window.project().sources().size());
      for (int i = 0; i < 5; i++) {
        doOnFxThread(window.model::undo);
      }
      assertEquals(List.of("Bea", "Cleo"), names(window).subList(0, 2));
      assertEquals(9, window.project().sources().size());
    }
  }

  @Test
  void enterOnTheQuestionKeepsEverybody() {
    try (StepWindow window = open(ten().project())) {
      Project before = window.project();
      removeForGood(window);
      window.person.type(KeyCode.ENTER);
      window.settle();
      assertEquals(before, window.project());
    }
  }

  @Test
  void privateIsOfferedInstead() {
    try (StepWindow window = open(ten().project())) {
      removeForGood(window);
      window.press("Make private instead");
      assertEquals("private", window.text(2, Column.STANDING));
      assertEquals(10, window.project().sources().size());
    }
  }
}
