package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState.Revealed;

/// What a press counts for, whenever it is made and however long it lasts.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class PressesTest {
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir Path folder;
  private TestWindow window;
  private Person person;

  @BeforeEach
  void openTheFirstRound() {
    window = TestWindow.playing(SampleClass.write(folder, SampleClass.NAMES), 1);
    person = window.person;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void clickOnTheAnswerFindsIt() {
    Game before = window.game();
    int answer = Whole.answer(before);
    person.click(person.tile(answer));
    assertPlayed(Whole.guess(before, answer, SECOND));
  }

  @Test
  void ofTwoClicksOnDifferentTilesInOneTurnTheSecondIsATryOfItsOwn() {
    Game before = window.game();
    int first = Whole.wrong(before, 1);
    int second = Whole.wrong(before, 2);
    clickInOneTurn(person.tile(first), person.tile(second));
    assertPlayed(Whole.guess(Whole.guess(before, first, SECOND), second, SECOND));
  }

  @Test
  void clickAfterTheAnswerInOneTurnChangesNothing() {
    Game before = window.game();
    int answer = Whole.answer(before);
    clickInOneTurn(person.tile(answer), person.tile(Whole.wrong(before, 1)));
    assertPlayed(Whole.guess(before, answer, SECOND));
  }

  @Test
  void secondClickOnTheSameTileInOneTurnChangesNothing() {
    Game before = window.game();
    int wrong = Whole.wrong(before, 1);
    clickInOneTurn(person.tile(wrong), person.tile(wrong));
    assertPlayed(Whole.guess(before, wrong, SECOND));
  }

  @Test
  void secondClickOnNextInOneTurnSkipsNoRound() {
    passRound();
    Game revealed = window.game();
    window.clock.settle();
    clickInOneTurn(person.button("Next classmate"), person.button("Next classmate"));
    assertPlayed(Whole.next(revealed, SECOND));
    window.settle();
    assertPlayed(Whole.next(revealed, SECOND));
  }

  @Test
  void clickOnAPictureWhileTheNextRoundIsMadeReadyChangesNothing() {
    leaveRoundOne();
    passRound(); // while the pictures of round 3 are held back
    window.clock.settle();
    person.type(KeyCode.SPACE);
    Game waiting = window.game();
    window.clock.settle();
    clickEverything();
    assertSame(waiting, window.game());
    window.pulseUntil(() -> person.tiles().getFirst().getAccessibleText().endsWith("on its way"));
    clickEverything();
    person.type(KeyCode.SPACE, KeyCode.ENTER);
    assertSame(waiting, window.game());
    window.settle();
    assertSame(waiting, window.game());
    assertEquals(
        List.of(Whole.asked(waiting)),
        person.reads().stream().filter(SampleClass.NAMES::contains).toList());
  }

  @Test
  void pressBegunBeforeTheRevealAndReleasedAfterItChangesNothing() {
    Game before = window.game();
    int answer = Whole.answer(before);
    Node other = person.tile(Whole.wrong(before, 1));
    person.pressOn(other);
    person.type(DIGITS.get(answer - 1));
    Game revealed = window.game();
    assertPlayed(Whole.guess(before, answer, SECOND));
    window.pulse();
    window.clock.settle();
    person.releaseOn(other);
    assertSame(revealed, window.game());
  }

  @Test
  void pressBegunInOneRoundAndReleasedInTheNextChangesNothing() {
    Game first = window.game();
    Node tile = person.tile(2);
    person.pressOn(tile);
    person.type(DIGITS.get(Whole.answer(first) - 1));
    window.settle();
    person.type(KeyCode.SPACE);
    window.settle();
    Game second = window.game();
    assertPlayed(Whole.next(Whole.guess(first, Whole.answer(first), SECOND), SECOND));
    person.releaseOn(tile);
    assertSame(second, window.game());
  }

  @Test
  void pressThatWasTakenBackIsForgotten() {
    Game before = window.game();
    int answer = Whole.answer(before);
    person.pressOn(person.tile(answer));
    person.releaseOn(person.button("I don’t know"));
    assertSame(before, window.game());
    window.clock.settle();
    doOnFxThread(person.tile(answer)::requestFocus);
    person.type(KeyCode.ENTER);
    assertPlayed(Whole.guess(before, answer, SECOND.multipliedBy(2)));
  }

  @Test
  void pressThatWasTakenBackInOneRoundHindersNothingInTheNext() {
    person.pressOn(person.tile(1));
    person.releaseOn(person.button("I don’t know"));
    leaveRoundOne();
    Game second = window.game();
    doOnFxThread(person.tile(1)::fire); // as a screen reader does
    assertEquals(Whole.of(Whole.guess(second, 1, Duration.ZERO)), Whole.of(window.game()));
  }

  @Test
  void heldSpaceActsOnce() {
    passRound();
    Game revealed = window.game();
    window.clock.settle();
    hold(KeyCode.SPACE);
    assertPlayed(Whole.next(revealed, SECOND));
  }

  @Test
  void heldEnterActsOnce() {
    passRound();
    Game revealed = window.game();
    window.clock.settle();
    hold(KeyCode.ENTER);
    assertPlayed(Whole.next(revealed, SECOND));
  }

  @Test
  void heldDigitActsOnce() {
    Game before = window.game();
    int wrong = Whole.wrong(before, 1);
    hold(DIGITS.get(wrong - 1));
    assertPlayed(Whole.guess(before, wrong, SECOND));
  }

  @Test
  void digitHeldIntoTheNextRoundPicksNothingThere() {
    Game before = window.game();
    int answer = Whole.answer(before);
    KeyCode held = DIGITS.get(answer - 1);
    person.press(held);
    window.settle();
    person.type(KeyCode.SPACE);
    window.settle();
    person.keepDown(held, 5);
    person.release(held);
    assertPlayed(Whole.next(Whole.guess(before, answer, SECOND), SECOND));
  }

  @Test
  void nextTakesNoPressForHalfASecondAfterItAppears() {
    passRound();
    Game revealed = window.game();
    window.pulse();
    window.clock.pass(Duration.ofMillis(499));
    person.click(person.button("Next classmate"));
    person.type(KeyCode.SPACE, KeyCode.ENTER);
    assertSame(revealed, window.game());
    window.clock.pass(Duration.ofMillis(1));
    person.click(person.button("Next classmate"));
    assertPlayed(Whole.next(revealed, SECOND));
  }

  @Test
  void pressOnNextThatBeganTooEarlyDoesNotCountHoweverLateItEnds() {
    passRound();
    Game revealed = window.game();
    window.pulse();
    window.clock.pass(Duration.ofMillis(499));
    Node next = person.button("Next classmate");
    person.pressOn(next);
    window.clock.settle();
    person.releaseOn(next);
    assertSame(revealed, window.game());
    window.clock.settle();
    person.click(next);
    assertPlayed(Whole.next(revealed, SECOND));
  }

  @Test
  void doubleSpaceSkipsNoRound() {
    passRound();
    Game revealed = window.game();
    window.settle();
    person.type(KeyCode.SPACE, KeyCode.SPACE);
    window.settle();
    person.type(KeyCode.SPACE);
    assertPlayed(Whole.next(revealed, SECOND));
  }

  @Test
  void digitsOfTheKeypadPickToo() {
    Game before = window.game();
    List<KeyCode> keypad =
        List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);
    int wrong = Whole.wrong(before, 2);
    int answer = Whole.answer(before);
    person.type(keypad.get(wrong - 1), keypad.get(answer - 1));
    assertPlayed(Whole.guess(Whole.guess(before, wrong, SECOND), answer, SECOND));
  }

  @Test
  void timeRunsFromThePaintedRoundToThePress() {
    Game before = window.game();
    int wrong = Whole.wrong(before, 1);
    int answer = Whole.answer(before);
    Node tile = person.tile(wrong);
    window.clock.pass(Duration.ofMillis(250));
    person.pressOn(tile);
    window.clock.pass(Duration.ofSeconds(3));
    person.releaseOn(tile);
    window.clock.pass(Duration.ofMillis(40));
    person.type(DIGITS.get(answer - 1));
    assertPlayed(
        Whole.guess(
            Whole.guess(before, wrong, Duration.ofMillis(1_250)),
            answer,
            Duration.ofMillis(4_290)));
  }

  @Test
  void neitherLoadingNorLayingOutIsThePlayersTime() {
    leaveRoundOne();
    passRound();
    window.clock.settle();
    person.type(KeyCode.SPACE);
    Game waiting = window.game();
    window.clock.pass(Duration.ofSeconds(7));
    doOnFxThread(
        () -> {
          window.background.finish();
          window.clock.pass(Duration.ofMillis(700));
        });
    window.pulse();
    window.clock.pass(Duration.ofMillis(125));
    int answer = Whole.answer(waiting);
    person.click(person.tile(answer));
    assertPlayed(Whole.guess(waiting, answer, Duration.ofMillis(125)));
  }

  @Test
  void enterOpensAMenuAsSpaceDoes() {
    person.type(KeyCode.ESCAPE);
    window.settle();
    MenuButton rounds = person.seen(MenuButton.class).findFirst().orElseThrow();
    doOnFxThread(rounds::requestFocus);
    person.type(KeyCode.ENTER);
    assertTrue(onFxThread(rounds::isShowing));
  }

  private void leaveRoundOne() {
    passRound();
    window.clock.settle();
    person.type(KeyCode.SPACE);
    window.pulse();
  }

  private void passRound() {
    person.click(person.button("I don’t know"));
    assertTrue(window.game().state() instanceof Revealed);
  }

  private void hold(KeyCode key) {
    person.press(key);
    person.keepDown(key, 5);
    window.settle();
    person.keepDown(key, 5);
    person.release(key);
    window.settle();
  }

  private void clickEverything() {
    person.tiles().forEach(person::click);
    person.type(DIGITS.toArray(KeyCode[]::new));
  }

  private void clickInOneTurn(Node first, Node second) {
    doOnFxThread(
        () -> {
          fireClick(first);
          fireClick(second);
        });
  }

  private static void fireClick(Node node) {
    Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, true));
    Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, false));
  }

  private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, boolean down) {
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private void assertPlayed(Game expected) {
    assertEquals(Whole.of(expected), Whole.of(window.game()));
  }
}
