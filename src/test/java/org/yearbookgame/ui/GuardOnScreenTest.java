package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.kiosk.SamplePin;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.kiosk.pin.Guard;
import org.yearbookgame.ui.kiosk.pin.Guarded;

/// The organizer before a kiosk.
@ExtendWith(FxToolkit.class)
final class GuardOnScreenTest {
  @TempDir private Path data;
  @TempDir private Path folder;

  private final FakeClock clock = new FakeClock();
  private final List<Evening> evenings = new ArrayList<>();
  private final List<String> led = new ArrayList<>();
  private Stage stage;
  private Person person;
  private Guard guard;
  private OpenedClass opened;

  @BeforeEach
  void open() {
    StackPane root = new StackPane();
    Stage shown = onFxThread(() -> show(root));
    stage = shown;
    person = onFxThread(() -> new Person(shown));
    opened = SampleClass.write(folder, SampleClass.NAMES).find().open();
    guard = onFxThread(() -> new Guard(surroundings(), new Kiosk(root)));
    doOnFxThread(guard::open);
    TestWindow.pulse(shown);
  }

  private static Stage show(StackPane root) {
    Stage stage = new Stage();
    Scene scene = new Scene(root, 1280, 800);
    Theme theme = new Theme(scene, new SimpleObjectProperty<>(PlayerSettings.USUAL));
    theme.wear(Sheets.KIOSK);
    theme.wear(SchoolColours.USUAL);
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  @AfterEach
  void close() {
    doOnFxThread(
        () -> {
          guard.close();
          stage.hide();
        });
  }

  private Guard.Surroundings surroundings() {
    return new Guard.Surroundings(
        opened,
        settings(),
        Evening.FIRST,
        new Results(data, Optional.empty(), this::now),
        new AppDirs(data),
        data,
        Messages.of(Locale.ENGLISH),
        Background.sameThread(),
        this::now,
        clock);
  }

  private Instant now() {
    return Instant.ofEpochSecond(0, clock.getAsLong());
  }

  private static KioskSettings settings() {
    KioskSettings usual = KioskSettings.USUAL;
    return new KioskSettings(
        usual.rounds(),
        usual.guesses(),
        usual.idleAsking(),
        usual.idleTalking(),
        usual.countdown(),
        usual.board(),
        usual.language(),
        Optional.of(SamplePin.PIN),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        false,
        false,
        Optional.empty());
  }

  /// What lies over the guests’ screen.
  private final class Kiosk implements Guarded {
    private final StackPane root;

    Kiosk(StackPane root) {
      this.root = root;
    }

    @Override
    public void cover(Region over) {
      root.getChildren().setAll(over);
    }

    @Override
    public void uncover() {
      root.getChildren().clear();
      led.add("back");
    }

    @Override
    public void spend(Evening changed) {
      evenings.add(changed);
    }

    @Override
    public void showBoard() {
      led.add("board");
    }

    @Override
    public void leave() {
      led.add("leave");
    }
  }

  /// Presses a button once it takes presses.
  private void press(String words) {
    while (onFxThread(() -> isSettling(person.button(words)))) {
      TestWindow.pulse(stage);
    }
    person.click(person.button(words));
    TestWindow.pulse(stage);
  }

  private static boolean isSettling(@Nullable Node node) {
    return node != null && (node.isMouseTransparent() || isSettling(node.getParent()));
  }

  private void letIn() {
    person.type(KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.DIGIT6, KeyCode.DIGIT8, KeyCode.ENTER);
    TestWindow.pulse(stage);
  }

  private void waitUntilClosed() {
    while (onFxThread(guard::isOpen)) {
      TestWindow.pulse(stage);
    }
  }

  @Test
  void wrongPinIsToldAndTheRightOneOpensTheMenu() {
    for (int i = 0; i < 4; i++) {
      press("1");
    }
    press("OK");
    assertTrue(person.sees("That is not the PIN. 4 tries left."));
    letIn();
    assertTrue(person.sees("Plays tonight"));
    press("Leave the kiosk");
    assertEquals(List.of("leave"), led);
    assertFalse(onFxThread(guard::isOpen));
  }

  @Test
  void padClosesByItselfAndOpensAnew() {
    clock.pass(Duration.ofSeconds(20));
    waitUntilClosed();
    assertEquals(List.of("back"), led);
    doOnFxThread(guard::open);
    assertTrue(person.sees("Please type the PIN."));
  }

  @Test
  void menuClosesTwoMinutesAfterTheLastTouch() {
    letIn();
    clock.pass(Duration.ofSeconds(119));
    press("Plays tonight");
    clock.pass(Duration.ofSeconds(119));
    press("Back");
    assertTrue(onFxThread(guard::isOpen));
    clock.pass(Duration.ofMinutes(2));
    waitUntilClosed();
    assertEquals(List.of("back"), led);
  }

  @Test
  void classmateWhoAsksIsHiddenAtOnceAndAfterARestart() {
    letIn();
    press("Hide a classmate tonight");
    press("C");
    assertTrue(person.sees("Cleo"));
    press("Hide");
    Evening hiding = new Evening(Instant.EPOCH, Set.of(new ClassmateId(3)));
    assertEquals(List.of(hiding), evenings);
    ClassId ofClass = ClassId.of(opened.folder(), opened.settings());
    assertEquals(Optional.of(hiding), EveningFile.of(new AppDirs(data), ofClass).read(ofClass));
    press("Show again");
    assertEquals(List.of(hiding, Evening.FIRST), evenings);
  }

  @Test
  void nextEveningBeginsNowAndKeepsWhoIsHidden() {
    letIn();
    press("Clear for the next evening");
    press("Keep it");
    assertEquals(List.of(), evenings);
    press("Clear for the next evening");
    press("Clear the board");
    assertEquals(List.of(new Evening(now(), Set.of())), evenings);
  }
}
