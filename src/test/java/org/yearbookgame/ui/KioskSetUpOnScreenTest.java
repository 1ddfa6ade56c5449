package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.kiosk.KioskFile;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Column;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.ui.organizer.kiosk.KioskStep;

/// This computer as a kiosk, set up page by page.
@ExtendWith(FxToolkit.class)
final class KioskSetUpOnScreenTest {
  @TempDir private Path data;
  @TempDir private Path pictures;
  @TempDir private Path folder;

  private StepWindow open(Project project) {
    return StepWindow.of(
        project,
        folder,
        (place, _, _, files) -> new KioskStep(place, new AppDirs(data), files, "Linux"));
  }

  private Project ten() {
    return DraftClass.ten(pictures).project();
  }

  private KioskSettings settings() {
    return KioskFile.in(data).read().settings();
  }

  @Test
  void whatIsChosenIsWrittenAndLookingChangesNothing() {
    try (StepWindow window = open(ten())) {
      for (String page : List.of("2 Real size", "3 PIN", "4 Try it", "1 Class and rounds")) {
        window.press(page);
      }
      assertFalse(Files.exists(KioskFile.in(data).path()));
      window.press("10");
      window.press("Next page");
      assertEquals(10, settings().rounds());
      assertEquals(KioskSettings.USUAL.mmPerPixel(), settings().mmPerPixel());
    }
  }

  @Test
  void lineAtTheCardsEdgeTellsHowWideAPixelIs() {
    try (StepWindow window = open(ten())) {
      window.press("2 Real size");
      for (int i = 0; i < 4; i++) {
        window.person.type(KeyCode.RIGHT, List.of(KeyCode.SHIFT));
      }
      window.press("Narrower");
      window.press("Next page");
      Rectangle2D screen = onFxThread(() -> Screen.getPrimary().getBounds());
      Glass guessed = Glass.of(OptionalDouble.empty(), screen.getWidth(), screen.getHeight());
      double card = guessed.mm(Glass.BANK_CARD) + 39;
      assertEquals(Glass.BANK_CARD / card, settings().mmPerPixel().orElseThrow(), 0.0001);
    }
  }

  @Test
  void pinIsTypedTwiceAndKeptUnreadable() throws IOException {
    try (StepWindow window = open(ten())) {
      window.press("3 PIN");
      window.person.write("24x68");
      window.person.type(KeyCode.TAB);
      window.person.write("2469");
      assertTrue(window.person.sees("These are two different PINs so far."));
      window.person.type(KeyCode.BACK_SPACE);
      window.person.write("8");
      assertTrue(window.person.sees("This will be the PIN."));
      window.press("Next page");
      assertTrue(settings().pin().orElseThrow().matches("2468"));
      assertFalse(Files.readString(KioskFile.in(data).path()).contains("2468"));
    }
  }

  @Test
  void kioskStartsOnceTheClassIsPublishedAndAPinIsSet() throws IOException {
    try (StepWindow window = open(ten())) {
      window.press("3 PIN");
      window.person.write("2468");
      window.person.type(KeyCode.TAB);
      window.person.write("2468");
      window.press("4 Try it");
      assertTrue(onFxThread(window.person.button("Start the kiosk")::isDisabled));
      Files.createDirectories(onFxThread(window.model::classFolder));
      window.press("1 Class and rounds");
      onFxThread(
          () -> {
            window.step.shown();
            return true;
          });
      window.settle();
      window.press("4 Try it");
      window.press("Start the kiosk");
      assertEquals(List.of("kiosk"), window.led);
    }
  }

  @Test
  void whoAskedAtTheKioskToBeLeftOutBecomesPrivateByOnePress() throws IOException {
    Project project = ten().changing(Set.of(1, 2, 3), entry -> entry.withNumber(entry.id() + 40));
    EveningFile.of(new AppDirs(data), new ClassId(project.classId()))
        .write(
            new ClassId(project.classId()),
            new Evening(
                Instant.EPOCH,
                Set.of(new ClassmateId(41), new ClassmateId(43), new ClassmateId(999))));
    try (StepWindow window = open(project)) {
      assertTrue(window.person.sees("2 classmates asked at the kiosk to be left out."));
      assertEquals(2, onFxThread(() -> window.step.toDo().get()));
      window.press("Make private");
      assertEquals(
          List.of("private", "", "private"),
          Stream.of(2, 3, 4).map(row -> window.text(row, Column.STANDING)).toList());
      assertEquals(0, onFxThread(() -> window.step.toDo().get()));
    }
  }

  @Test
  void everyButtonIsWholeInASmallWindow() {
    try (StepWindow window = open(ten())) {
      for (String page : List.of("2 Real size", "3 PIN", "4 Try it", "1 Class and rounds")) {
        window.press(page);
        window.resize(911, 432);
        assertEquals(List.of(), window.cutButtons(), page);
      }
    }
  }
}
