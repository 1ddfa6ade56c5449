package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Project;

/// The classes that somebody prepares, the steps, and what is kept of them.
@ExtendWith(FxToolkit.class)
final class OrganizerOnScreenTest {
  private static final List<KeyCode> CTRL = List.of(KeyCode.CONTROL);
  private static final List<KeyCode> SHIFT_CTRL = List.of(KeyCode.SHIFT, KeyCode.CONTROL);
  private static final Project NAMELESS = Project.empty("a-class");
  private static final Project TITLED =
      NAMELESS.withCard(ClassCard.EMPTY.withTitle("Class of 1984"));

  @TempDir private Path data;

  private static TextField field(OrganizerWindow window, String example) {
    return window
        .person
        .seen(TextField.class)
        .filter(field -> example.equals(field.getPromptText()))
        .findFirst()
        .orElseThrow();
  }

  private static String focusedText(OrganizerWindow window) {
    return onFxThread(
        () ->
            window.person.focused().orElseThrow() instanceof TextField field
                ? field.getText()
                : "no field");
  }

  @Test
  void newClassBeginsWithItsTitle() {
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("New class…");
      assertTrue(window.person.sees("1 Class"));
      window.person.button("1 Class, one thing to do");
      window.person.write("Class of 1984");
      window.settle();
      window.person.button("1 Class, nothing to do");
      assertTrue(window.person.sees("Saved just now"));
      assertEquals(ClassCard.EMPTY.withTitle("Class of 1984"), window.kept().card());
    }
  }

  @Test
  void closingTheWindowLosesNothing() {
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("New class…");
      window.person.write("Class of 1984");
    } // nothing was saved by the background, which has not run
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      assertTrue(window.person.sees("Class of 1984"));
    }
  }

  @Test
  void whatWasDoneBeforeARestartCanBeUndoneAndDoneAgain() {
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("New class…");
      window.person.write("Class of 1984");
      window.person.type(KeyCode.TAB);
      window.person.write("Harbor High");
    }
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("Go on with Class of 1984");
      window.person.type(KeyCode.Z, CTRL);
      window.settle();
      assertTrue(window.person.sees("Undone: the school"));
      assertEquals("Class of 1984", focusedText(window));
      window.person.type(KeyCode.Z, CTRL);
      window.settle();
      assertEquals("", focusedText(window));
      window.person.type(KeyCode.Z, SHIFT_CTRL);
      window.settle();
      assertTrue(window.person.sees("Done again: the title"));
    }
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("Go on with Class of 1984");
      window.person.type(KeyCode.Z, SHIFT_CTRL);
      assertEquals(
          ClassCard.EMPTY.withTitle("Class of 1984").withSchool("Harbor High"),
          window.kept().card());
    }
  }

  @Test
  void fieldUndoesWhatWasTypedIntoItBeforeAnythingElse() {
    try (OrganizerWindow window = OrganizerWindow.at(data, NAMELESS)) {
      window.person.write("Ours");
      window.person.type(KeyCode.TAB);
      window.person.write("Harbor");
      window.person.type(KeyCode.Z, CTRL);
      window.settle();
      assertEquals("", focusedText(window));
      assertEquals(ClassCard.EMPTY.withTitle("Ours"), window.kept().card());
      window.person.type(KeyCode.Z, CTRL);
      window.settle();
      assertEquals(ClassCard.EMPTY, window.kept().card());
      window.person.type(KeyCode.Z, SHIFT_CTRL);
      window.settle();
      assertEquals(ClassCard.EMPTY.withTitle("Ours"), window.kept().card());
    }
  }

  @Test
  void wordsTypedIntoOneFieldAreOneChange() {
    try (OrganizerWindow window = OrganizerWindow.at(data, NAMELESS)) {
      window.person.write("Class of 1984");
      window.press("Undo: the title");
      assertEquals(ClassCard.EMPTY, window.kept().card());
      assertFalse(window.person.sees("Undo Ctrl+Z"));
    }
  }

  @Test
  void stepsAreTakenInAnyOrderAndOneAfterTheOther() {
    try (OrganizerWindow window = OrganizerWindow.at(data, TITLED)) {
      window.press("To the pages");
      window.press("To the portraits");
      window.press("To the names");
      window.press("Check the class");
      window.press("Publish the class");
      assertFalse(window.person.sees("To the class"));
      window.press("Back");
      assertTrue(window.person.sees("Publish the class"));
      window.press("1 Class, nothing to do");
      window.press("Back");
      assertTrue(window.person.sees("New class…"));
      window.press("Back to the start");
      assertEquals(1, window.left);
    }
  }

  @Test
  void classOpenInAnotherWindowCanOnlyBeLookedAt() {
    try (OrganizerWindow first = OrganizerWindow.at(data, TITLED);
        OrganizerWindow second = OrganizerWindow.classes(data)) {
      second.press("Go on with Class of 1984");
      assertTrue(second.person.sees("Here it can only be read"));
      assertTrue(field(second, "Class of 1984").isDisabled());
      first.person.write(" B");
      first.press("Back");
      assertEquals("Class of 1984 B", first.kept().card().title());
    }
  }

  @Test
  void classIsDeletedOnlyOnceItIsMeant() {
    try (OrganizerWindow window = OrganizerWindow.at(data, TITLED)) {
      window.press("Back");
      window.press("Delete Class of 1984");
      assertTrue(window.person.sees("Delete “Class of 1984”?"));
      window.press("Keep");
      assertTrue(window.person.sees("Go on"));
      window.press("Delete Class of 1984");
      window.press("Delete for good");
      assertFalse(window.person.sees("Class of 1984"));
      assertTrue(Files.notExists(data.resolve("projects/a-class")));
    }
  }

  @Test
  void classThatNobodyWroteInIsNotKept() throws IOException {
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("New class…");
      window.press("Back");
      assertFalse(window.person.sees("A class without a title"));
    }
    try (Stream<Path> left = Files.list(data.resolve("projects"))) {
      assertEquals(Optional.empty(), left.findFirst());
    }
  }

  @Test
  void damagedProjectIsSetAsideAndTold() throws IOException {
    OrganizerWindow.at(data, TITLED).close();
    Files.writeString(data.resolve("projects/a-class/project.json"), "{\"version\": 1,");
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("Go on");
      assertTrue(
          window.person.reads().stream()
              .anyMatch(words -> words.contains("project.damaged-2026-06-20.json")));
    }
  }

  @Test
  void projectOfANewerVersionIsNotTouched() throws IOException {
    OrganizerWindow.at(data, TITLED).close();
    Path file = data.resolve("projects/a-class/project.json");
    Files.writeString(file, "{\"version\": 99}");
    try (OrganizerWindow window = OrganizerWindow.classes(data)) {
      window.press("Go on");
      assertTrue(window.person.reads().stream().anyMatch(words -> words.contains("newer version")));
    }
    assertEquals("{\"version\": 99}", Files.readString(file));
  }
}
