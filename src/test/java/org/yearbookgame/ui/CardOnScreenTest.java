package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Project;

/// The step in which the organizer writes what the class says of itself.
@ExtendWith(FxToolkit.class)
final class CardOnScreenTest {
  private static final ClassCard CARD = ClassCard.EMPTY.withTitle("Class of 1984");
  private static final Project PROJECT = Project.empty("a-class").withCard(CARD);

  @TempDir private Path data;

  private static void writeInto(OrganizerWindow window, String example, String text) {
    TextField field =
        window
            .person
            .seen(TextField.class)
            .filter(one -> example.equals(one.getPromptText()))
            .findFirst()
            .orElseThrow();
    doOnFxThread(field::requestFocus);
    window.person.write(text);
    window.settle();
  }

  private static boolean says(OrganizerWindow window, String part) {
    return window.person.reads().stream().anyMatch(words -> words.contains(part));
  }

  @Test
  void whatIsWrittenIsSeenAsItWillLook() {
    try (OrganizerWindow window = OrganizerWindow.at(data, PROJECT)) {
      writeInto(window, "Harbor High School", "Lincoln");
      writeInto(window, "Your name, and how to reach you", "Bea, bea@example.org");
      assertTrue(window.person.sees("L\u200AI\u200AN\u200AC\u200AO\u200AL\u200AN"));
      assertTrue(
          window.person.sees(
              "Something not right, or rather not be in it? Tell Bea, bea@example.org"));
      assertEquals(
          CARD.withSchool("Lincoln").withContact("Bea, bea@example.org"), window.kept().card());
    }
  }

  @Test
  void paleColourIsDarkenedForWordsAndTold() {
    try (OrganizerWindow window = OrganizerWindow.at(data, PROJECT)) {
      writeInto(window, "#1F3A63", "ffc400");
      assertTrue(says(window, "too pale for words on paper"));
      assertTrue(says(window, "#8A6A00"));
      assertEquals(CARD.withColour("#ffc400"), window.kept().card());
      window.person.type(KeyCode.A, List.of(KeyCode.CONTROL));
      window.person.write("#1F3A63");
      window.settle();
      assertFalse(says(window, "too pale"));
    }
  }

  @Test
  void colourThatIsHalfWrittenIsToldAndNotKept() {
    try (OrganizerWindow window =
        OrganizerWindow.at(data, PROJECT.withCard(CARD.withColour("#FFC400")))) {
      TextField field =
          window
              .person
              .seen(TextField.class)
              .filter(one -> one.getText().equals("#FFC400"))
              .findFirst()
              .orElseThrow();
      doOnFxThread(field::requestFocus);
      window.person.type(KeyCode.END, KeyCode.BACK_SPACE);
      window.settle();
      assertTrue(says(window, "This is no colour yet."));
      assertEquals(CARD.withColour("#FFC400"), window.kept().card());
    }
  }

  @Test
  void colourChosenByEyeIsWritten() {
    try (OrganizerWindow window = OrganizerWindow.at(data, PROJECT)) {
      ColorPicker second = window.person.seen(ColorPicker.class).skip(1).findFirst().orElseThrow();
      doOnFxThread(
          () -> {
            second.setValue(Color.web("#336633"));
            second.fireEvent(new ActionEvent());
          });
      assertEquals(CARD.withColour2("#336633"), window.kept().card());
      window.press("Undo: the second colour");
      assertEquals(CARD, window.kept().card());
      assertEquals(SchoolColours.USUAL.first(), onFxThread(second::getValue));
    }
  }

  @Test
  void dayOfTheReunionIsKeptAndUndone() {
    try (OrganizerWindow window = OrganizerWindow.at(data, PROJECT)) {
      DatePicker picker = window.person.seen(DatePicker.class).findFirst().orElseThrow();
      LocalDate day = LocalDate.of(2026, 6, 20);
      doOnFxThread(() -> picker.setValue(day));
      assertEquals(CARD.withReunion(Optional.of(day)), window.kept().card());
      window.press("Undo: the day of the reunion");
      assertEquals(CARD, window.kept().card());
      assertEquals(Optional.empty(), Optional.ofNullable(onFxThread(picker::getValue)));
    }
  }

  @Test
  void logoIsShownAndOneThatIsGoneIsTold() {
    Path crest = Path.of("assets/demo-class/images/1.png").toAbsolutePath();
    try (OrganizerWindow window =
        OrganizerWindow.at(data, PROJECT.withCard(CARD.withLogo(Optional.of(crest))))) {
      assertEquals(
          2, window.person.seen(ImageView.class).filter(view -> view.getImage() != null).count());
      window.press("Take it out");
      assertEquals(Optional.empty(), window.kept().card().logo());
    }
    Path gone = data.resolve("gone.png");
    try (OrganizerWindow window =
        OrganizerWindow.at(data, PROJECT.withCard(CARD.withLogo(Optional.of(gone))))) {
      assertTrue(says(window, "This picture is not there, or cannot be read."));
    }
  }

  @Test
  void noMoreIsTakenThanAClassFolderTakes() {
    try (OrganizerWindow window = OrganizerWindow.at(data, PROJECT)) {
      TextField title = (TextField) onFxThread(() -> window.person.focused().orElseThrow());
      doOnFxThread(() -> title.setText("T".repeat(300)));
      window.person.write("x");
      assertEquals(CARD.withTitle("T".repeat(300)), window.kept().card());
    }
  }
}
