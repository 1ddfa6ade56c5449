package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.SampleYearbook;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.organizer.Workshop;

/// A class that came in a file: opened, locked, damaged, and removed again.
@ExtendWith(FxToolkit.class)
final class OpeningFilesTest {
  private static final Instant DAY = Instant.parse("2026-11-22T19:00:00Z");
  private static final String DAMAGED = "This file did not arrive whole. Please ask for it again.";
  private static final String LOCKED =
      "This class has a password. It came with the message that brought the file.";

  private final HeldBackground background = new HeldBackground();
  private final FakeClock clock = new FakeClock();
  private final Stage stage = onFxThread(Stage::new);
  private final Path home;
  private final Screens screens;
  private final Person person;

  OpeningFilesTest(@TempDir Path home) {
    this.home = home;
    this.screens = onFxThread(this::open);
    this.person = onFxThread(() -> new Person(stage));
    doOnFxThread(() -> screens.start(Optional.empty()));
    settle();
  }

  private Screens open() {
    AppDirs dirs = new AppDirs(home.resolve("data"));
    InstantSource days = InstantSource.fixed(DAY);
    Screens opened =
        new Screens(
            stage,
            new Surroundings(
                Messages.of(Locale.ENGLISH),
                background,
                clock,
                new SplittableRandom(7),
                example(),
                new Keepsakes(dirs, background, days),
                NothingKept.scorebook(),
                new Workshop(
                    new Projects(dirs, days, UUID::randomUUID),
                    days,
                    new SplittableRandom(7),
                    dirs,
                    (_, _) -> {})));
    stage.show();
    return opened;
  }

  @AfterEach
  void closeWindow() {
    doOnFxThread(stage::close);
  }

  private static ClassFolder example() {
    return ((ClassSearch.Found) ClassFolder.find(Path.of("assets/demo-class"))).folder();
  }

  private Path file() {
    return home.resolve("Reunion 84.yearbook");
  }

  private void open(Path file) {
    doOnFxThread(() -> screens.find(file));
  }

  /// Lets everything be done that is waited for, and time pass, so that what has appeared takes
  /// presses.
  private void settle() {
    do {
      doOnFxThread(background::finish);
      onFxThread(() -> null);
    } while (onFxThread(background::waiting) > 0);
    clock.settle();
  }

  private void press(String words) {
    clock.settle();
    doOnFxThread(() -> person.button(words).fire());
  }

  private void type(String text) {
    doOnFxThread(() -> field().setText(text));
    person.type(KeyCode.ENTER);
    settle();
  }

  private TextField field() {
    return person.seen(TextField.class).findFirst().orElseThrow();
  }

  private void await(BooleanSupplier so) {
    while (!so.getAsBoolean()) {
      onFxThread(() -> null);
    }
  }

  private String title() {
    return onFxThread(stage::getTitle);
  }

  private Path kept() {
    return home.resolve("data/classes").resolve(SampleYearbook.ID);
  }

  @Test
  void soundFileIsOpenedAndStaysInYourClasses() throws IOException {
    Path file = SampleYearbook.of("Class of ’84").write(file());
    open(file);
    settle();
    assertEquals("Class of ’84", title());
    Files.delete(file);
    press("Your classes");
    settle();
    assertTrue(person.sees("4 classmates, kept by the game"), person.reads().toString());
    press("Open The example class");
    settle();
    press("Your classes");
    settle();
    press("Open Class of ’84");
    settle();
    assertEquals("Class of ’84", title());
  }

  @Test
  void fileNamedAtTheStartIsOpenedFirst() {
    Path file = SampleYearbook.of("Class of ’84").write(file(), "1984");
    doOnFxThread(() -> screens.start(file, Optional.of("1984".toCharArray())));
    settle();
    assertEquals("Class of ’84", title());
  }

  @Test
  void passwordIsAskedForUntilItIsRight() {
    open(SampleYearbook.of("Class of ’84").write(file(), "Fjord"));
    settle();
    assertTrue(person.sees(LOCKED));
    assertEquals(Optional.of(field()), onFxThread(person::focused));
    assertFalse(person.sees("That password does not open it. Please check capital letters."));
    type("fjord");
    assertTrue(person.sees("That password does not open it. Please check capital letters."));
    assertEquals("Class of 1984", title());
    type("Fjord");
    assertEquals("Class of ’84", title());
  }

  @Test
  void passwordCanBeShown() {
    open(SampleYearbook.of("Class of ’84").write(file(), "Fjord"));
    settle();
    doOnFxThread(() -> field().setText("fjord"));
    CheckBox show = person.seen(CheckBox.class).findFirst().orElseThrow();
    assertEquals("PasswordField", field().getClass().getSimpleName());
    doOnFxThread(show::fire);
    assertEquals("TextField", field().getClass().getSimpleName());
    assertEquals("fjord", onFxThread(() -> field().getText()));
  }

  @Test
  void lockedFileCanBeLeftClosed() {
    open(SampleYearbook.of("Class of ’84").write(file(), "Fjord"));
    settle();
    person.type(KeyCode.ESCAPE);
    settle();
    assertEquals("Class of 1984", title());
    assertTrue(person.sees("Your classes"));
  }

  @Test
  void damagedFileIsToldInOneSentence() throws IOException {
    Files.writeString(file(), "half a file");
    open(file());
    settle();
    assertEquals(
        List.of(
            "Reunion 84", DAMAGED, "Open another class…", "Look again", "Back to Class of 1984"),
        person.reads());
    assertEquals(DAMAGED + " Open another class…", person.hears());
    SampleYearbook.of("Class of ’84").write(file());
    press("Look again");
    settle();
    assertEquals("Class of ’84", title());
  }

  @Test
  void olderFileOpensTheNewerOneOnceThatWasSaid() {
    SampleYearbook newer = SampleYearbook.of("Newer");
    open(newer.write(file()));
    settle();
    press("Your classes");
    settle();
    open(SampleYearbook.of("Older").madeAt(SampleYearbook.DAY.minusSeconds(60)).write(file()));
    settle();
    assertTrue(person.sees("You have a newer one"));
    press("Open the newer one");
    settle();
    assertEquals("Newer", title());
  }

  @Test
  void longOpeningShowsHowFarItIsAndCanBeGivenUp() {
    open(SampleYearbook.of("Class of ’84").write(file()));
    await(() -> person.sees("Opening “Reunion 84”"));
    press("Cancel");
    assertTrue(person.sees("Stopping …"));
    settle();
    assertTrue(person.sees("Stopped. Nothing was changed."));
    assertFalse(Files.exists(kept()));
    press("Back to Class of 1984");
    settle();
    assertEquals("Class of 1984", title());
  }

  @Test
  void openingThatNobodyWaitsForAnyMoreLeadsNowhere() {
    open(SampleYearbook.of("Class of ’84").write(file()));
    open(home.resolve("nothing"));
    settle();
    assertEquals("Class of 1984", title());
    assertFalse(Files.exists(kept()));
  }

  @Test
  void classCanBeRemovedInOptionsToo() {
    press("Options");
    assertFalse(person.sees("Remove from this computer…"));
    press("Back to the start");
    open(SampleYearbook.of("Class of ’84").write(file()));
    settle();
    press("Options");
    press("Remove from this computer…");
    press("Remove for good");
    settle();
    assertFalse(Files.exists(kept()));
    assertEquals("Class of 1984", title());
  }

  @Test
  void classIsRemovedFromTheComputerOnlyAfterAsking() {
    open(SampleYearbook.of("Class of ’84").write(file()));
    settle();
    press("Your classes");
    settle();
    press("Remove Class of ’84 from this computer");
    assertTrue(person.sees("Remove Class of ’84?"));
    assertTrue(person.hears().endsWith("stays where it is. Keep"), person.hears());
    press("Keep");
    assertTrue(Files.exists(kept()));
    press("Remove Class of ’84 from this computer");
    press("Remove for good");
    settle();
    assertFalse(Files.exists(kept()));
    assertEquals("Class of 1984", title());
    press("Your classes");
    settle();
    assertFalse(person.sees("Class of ’84"));
    assertTrue(Files.exists(file()));
  }
}
