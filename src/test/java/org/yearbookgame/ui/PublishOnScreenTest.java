package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.ui.organizer.LastAudit;
import org.yearbookgame.ui.organizer.publish.PublishStep;

/// The step "Publish", as somebody works in it.
@ExtendWith(FxToolkit.class)
@Timeout(120)
final class PublishOnScreenTest {
  @TempDir private Path folder;

  private StepWindow open(Project project) {
    return StepWindow.of(
        project,
        folder.resolve("project"),
        (place, _, _, files) -> new PublishStep(place, new LastAudit(), files));
  }

  private Project ten() {
    Project draft =
        DraftClass.ten(folder.resolve("pictures"))
            .with(4, Column.STANDING, "in memoriam")
            .with(5, Column.STANDING, "private")
            .project();
    return Project.empty("0f9b4c1e-6f6e-4d35-9a07-3f2b8f0c7a11")
        .withEntries(draft.entries())
        .withSources(draft.sources())
        .withCard(
            new ClassCard(
                "Class of 1984", "", "", "", "", Optional.empty(), "Ann Lee", Optional.empty()));
  }

  private Path file() {
    return folder.resolve("Class of 1984.yearbook");
  }

  private static String invitation(StepWindow window) {
    return onFxThread(() -> window.person.seen(TextArea.class).findFirst().orElseThrow().getText());
  }

  private static void write(StepWindow window, String label, String text) {
    doOnFxThread(
        () ->
            window
                .person
                .seen(TextField.class)
                .filter(field -> label.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .setText(text));
    window.settle();
  }

  private OpenedClass opened(Optional<String> password) {
    return switch (YearbookFile.open(
        file(),
        password.map(String::toCharArray),
        new AppDirs(folder.resolve("data")),
        Work.unwatched())) {
      case Opening.Opened opened -> opened.folder().open();
      case Opening.NotOpened other -> throw new AssertionError(other);
    };
  }

  private static boolean reads(StepWindow window, String pattern) {
    return window.person.reads().stream().anyMatch(Pattern.compile(pattern).asMatchPredicate());
  }

  @Test
  void whatGoesOutAndHowLargeIsToldBeforehand() {
    try (StepWindow window = open(ten())) {
      assertTrue(
          window.person.sees("What goes out: 9 classmates, 1 in memoriam; one private stays out."));
      assertTrue(reads(window, "Best quality · about \\d+\\.\\d MB"));
      assertTrue(reads(window, "For e-mail, under 20 MB · about \\d+\\.\\d MB"));
      assertTrue(window.person.sees("It is looked through whenever you save."));
      assertEquals(1, window.step.toDo().get());
    }
  }

  @Test
  void fileIsSavedAndHoldsTheClass() throws IOException {
    try (StepWindow window = open(ten())) {
      window.chosen = Optional.of(folder.resolve("Class of 1984"));
      window.press("Save the file…");
      assertEquals("Class of 1984.yearbook", window.suggested);
      assertTrue(
          reads(window, "9 pictures are ready\\. “Class of 1984.yearbook” has \\d+\\.\\d MB\\."));
      assertEquals(
          Set.of("Ann", "Bea", "Dora", "Eve", "Abe", "Bob", "Cal", "Dan", "Ed").size(),
          opened(Optional.empty()).roster().classmates().size());
      Set<Integer> numbers = new HashSet<>();
      window.project().entries().forEach(entry -> entry.number().ifPresent(numbers::add));
      assertEquals(9, numbers.size());
      assertEquals(0, window.step.toDo().get());
      window.press("Go on");
      assertTrue(window.person.sees("No: 9 pictures looked through"));
      try (var files = Files.list(folder)) {
        assertEquals(0, files.filter(one -> one.toString().endsWith(".tmp")).count());
      }
    }
  }

  @Test
  void fileCanHaveAPasswordWhichTheInvitationTells() {
    try (StepWindow window = open(ten())) {
      write(window, "A password, if you like", " sesame ");
      write(window, "The file’s name", "Our class");
      assertTrue(invitation(window).contains("“Our class.yearbook”"));
      assertTrue(invitation(window).contains("The password is sesame\n"));
      assertTrue(invitation(window).contains("Tell Ann Lee."));
      window.chosen = Optional.of(file());
      window.press("Save the file…");
      assertEquals("Our class.yearbook", window.suggested);
      assertEquals(9, opened(Optional.of("sesame")).roster().classmates().size());
    }
  }

  @Test
  void invitationIsCopied() {
    try (StepWindow window = open(ten())) {
      window.press("Copy");
      assertEquals(
          invitation(window), onFxThread(() -> Clipboard.getSystemClipboard().getString()));
      assertTrue(window.person.sees("Copied"));
    }
  }

  @Test
  void classFolderForTheKioskIsSaved() {
    try (StepWindow window = open(ten())) {
      window.chosen = Optional.of(folder);
      window.press("Save the class folder…");
      assertTrue(
          window.person.sees("9 pictures are ready. They are in the folder “Class of 1984”."));
      assertTrue(Files.exists(folder.resolve("Class of 1984/students.csv")));
    }
  }

  @Test
  void givenUpNothingIsChanged() {
    try (StepWindow window = open(ten())) {
      Project before = window.project();
      window.chosen = Optional.of(file());
      window.person.click(window.person.button("Save the file…"));
      window.pulse();
      window.person.type(KeyCode.ESCAPE);
      window.settle();
      assertTrue(window.person.sees("Stopped. Nothing was changed."));
      assertFalse(Files.exists(file()));
      assertFalse(Files.exists(folder.resolve("project/class")));
      assertEquals(before, window.project());
      window.person.type(KeyCode.ESCAPE);
      window.settle();
      assertFalse(window.person.sees("Stopped. Nothing was changed."));
    }
  }

  @Test
  void correctedNameIsNowhereAfterwards() {
    try (StepWindow window = open(ten())) {
      doOnFxThread(
          () ->
              window.model.edit(
                  "names.did.write",
                  project ->
                      project.withEntries(
                          project.entries().stream()
                              .map(
                                  entry ->
                                      entry.id() == 1 ? entry.with(Column.NAME, "Anna") : entry)
                              .toList())));
      window.settle();
      window.chosen = Optional.of(file());
      window.press("Save the file…");
      doOnFxThread(window.model::undo);
      assertEquals("Anna", window.text(2, Column.NAME));
      assertEquals(Optional.empty(), onFxThread(() -> window.model.undoableProperty().get()));
    }
  }

  @Test
  void itCanBePlayedAtOnce() {
    try (StepWindow window = open(ten())) {
      window.chosen = Optional.of(file());
      window.press("Save the file…");
      window.press("Play it");
      assertEquals(9, window.played.getFirst().roster().classmates().size());
    }
  }

  @Test
  void whatKeepsAFileFromBeingWrittenIsTold() {
    try (StepWindow window = open(Project.empty("draft"))) {
      assertTrue(
          window.person.sees(
              "Nobody can be shown yet. A classmate needs a name, a gender and a picture."));
      window.chosen = Optional.of(file());
      window.press("Save the file…");
      assertFalse(Files.exists(file()));
      assertEquals(1, window.step.toDo().get());
      window.press("Go on");
      window.person.button("Save the file…");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "911, 432", "1280, 640", "640, 400", "3840, 2160", "1080, 1920"})
  void everyButtonIsWhole(double width, double height) {
    try (StepWindow window = open(ten())) {
      window.resize(width, height);
      assertEquals(List.of(), window.cutButtons());
      window.chosen = Optional.of(file());
      doOnFxThread(window.person.button("Save the file…")::fire);
      window.settle();
      window.resize(width, height);
      assertEquals(List.of(), window.cutButtons());
    }
  }
}
