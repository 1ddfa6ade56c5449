package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.Pin;
import org.yearbookgame.results.Play;
import org.yearbookgame.ui.KioskWindow.Wishes;

/// The kiosk as its guests meet it.
@ExtendWith(FxToolkit.class)
final class KioskOnScreenTest {
  private static final Duration A_MINUTE = Duration.ofSeconds(60);
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  /// A PIN that no digits match.
  private static final Pin NOBODYS = new Pin(1, "00".repeat(16), "00".repeat(32));

  @TempDir Path folder;
  private SampleClass sample;

  @SuppressWarnings("NullAway.Init") // each test opens its own
  private KioskWindow window;

  @SuppressWarnings("NullAway.Init") // as its window
  private Person person;

  @BeforeEach
  void write() {
    sample = SampleClass.write(folder.resolve("class"), SampleClass.NAMES);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void invite() {
    invite(UnaryOperator.identity());
  }

  private void invite(UnaryOperator<Wishes> wishes) {
    window = KioskWindow.inviting(sample, folder.resolve("data"), wishes);
    person = window.person;
  }

  private void play() {
    play(UnaryOperator.identity());
  }

  private void play(UnaryOperator<Wishes> wishes) {
    window = KioskWindow.playing(sample, folder.resolve("data"), wishes);
    person = window.person;
  }

  // Beginning

  @Test
  void touchBesideTheButtonBeginsAGame() {
    invite();
    Node wall = person.seen(Node.class).filter(has("drift-row")).findFirst().orElseThrow();
    window.touch(wall);
    assertTrue(person.sees("1 of 5"));
  }

  @Test
  void anyKeyBeginsAGame() {
    invite();
    person.type(KeyCode.K);
    window.settle();
    assertTrue(person.sees("1 of 5"));
  }

  @Test
  void invitationNamesNobody() {
    invite();
    assertEquals(List.of("class", "Do you still\nknow us?", "Touch to play"), person.reads());
  }

  @Test
  void classInWhichNobodyCanBeAskedIsNamedAndTriedAgain() {
    sample = SampleClass.write(folder.resolve("few"), SampleClass.NAMES.subList(0, 3));
    invite();
    window.touch("Touch to play");
    List<String> nobody =
        List.of("few", "Nobody can be\nasked just now.\nPlease tell the\norganizers.", "Try again");
    assertEquals(nobody, person.reads());
    window.touch("Try again");
    assertEquals(nobody, person.reads());
  }

  // Playing

  @Test
  void doubleTapIsOneGuess() {
    play();
    ButtonBase tile = person.tile(2);
    person.click(tile);
    person.click(tile);
    person.click(tile);
    window.settle();
    assertTrue(person.sees("1 of 5"));
    assertTrue(person.sees("Next classmate"));
  }

  @Test
  void doubleTapOnNextLeavesTheNextQuestionOpen() {
    play();
    window.touch("I don’t know");
    ButtonBase next = person.button("Next classmate");
    person.click(next);
    doOnFxThread(window.background::finish);
    person.click(next); // where “I don’t know” stands by now
    window.settle();
    assertTrue(person.sees("2 of 5"));
    assertTrue(person.sees("Touch the picture of"));
  }

  @Test
  void onlyOneFingerPlays() {
    play();
    List<String> before = person.reads();
    Node tile = person.tile(1);
    for (MouseButton button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE)) {
      fire(tile, mouse(MouseEvent.MOUSE_PRESSED, tile, button));
      fire(tile, mouse(MouseEvent.MOUSE_RELEASED, tile, button));
    }
    gestures(tile).forEach(gesture -> fire(tile, gesture));
    window.settle();
    assertEquals(before, person.reads());
  }

  @Test
  void noKeyAndNoWindowManagerLeadsOut() {
    play();
    List<String> before = person.reads();
    person.type(KeyCode.ESCAPE, KeyCode.F11, KeyCode.F10, KeyCode.F4, KeyCode.CONTEXT_MENU);
    person.type(KeyCode.F4, List.of(KeyCode.ALT));
    person.type(KeyCode.W, List.of(KeyCode.CONTROL));
    person.type(KeyCode.Q, List.of(KeyCode.CONTROL));
    doOnFxThread(
        () ->
            Event.fireEvent(
                window.stage(), new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    window.settle();
    assertEquals(before, person.reads());
    assertTrue(window.stage().isShowing());
    assertTrue(window.stage().isFullScreen());
    assertTrue(window.stage().isAlwaysOnTop());
  }

  @Test
  void pictureThatIsGoneIsPassedOver() throws Exception {
    for (String file : sample.files().subList(0, 4)) {
      Files.delete(folder.resolve("class/images").resolve(file));
    }
    play(Wishes::withoutBoard);
    passFive();
    assertTrue(person.sees("Five faces to meet again"));
  }

  @Test
  void finishedGameLeadsToTheBoardAndBackToTheInvitation() {
    play();
    passFive();
    window.touch("Show it on the board");
    assertTrue(person.sees("Tonight’s best memories"));
    window.touch("Done");
    assertTrue(window.invites());
    assertEquals(
        List.of("AAA 5"),
        window.plays().stream()
            .map(play -> play.initials().orElseThrow().letters() + " " + play.rounds().size())
            .toList());
  }

  @Test
  void nobodyIsAskedTwiceByTheKioskBeforeEverybodyWasAskedOnce() {
    play(Wishes::withoutBoard);
    passFive();
    window.touch("Play again");
    passFive();
    List<?> asked =
        window.plays().stream()
            .flatMap(play -> play.rounds().stream())
            .map(Play.Round::asked)
            .toList();
    assertEquals(10, asked.stream().distinct().count());
  }

  // Another guest

  @Test
  void newPlayerIsAskedForAndTheOldOneMayGoOn() {
    play();
    window.touch("I don’t know");
    List<String> before = person.reads();
    window.touch("New player");
    assertEquals(List.of("Start a new game?", "New game", "Go on"), person.reads());
    window.touch("Go on");
    assertEquals(before, person.reads());
    window.touch("New player");
    window.touch("New game");
    assertTrue(person.sees("1 of 5"));
    assertTrue(person.sees("Touch the picture of"));
    assertEquals(List.of(false), window.plays().stream().map(Play::finished).toList());
  }

  @Test
  void questionThatNobodyTouchesIsLeftForTheInvitation() {
    play();
    window.pass(Duration.ofSeconds(59)); // one was passed by looking at the question
    assertTrue(person.sees("Still here?"));
    assertTrue(person.sees("30"));
    window.pass(Duration.ofSeconds(29));
    assertTrue(person.sees("1"));
    window.pass(Duration.ofSeconds(1));
    assertTrue(window.invites());
  }

  @Test
  void touchAnywhereDuringTheCountdownGoesOnAndIsNoGuess() {
    play();
    List<String> before = person.reads();
    window.pass(A_MINUTE);
    window.clock.settle();
    window.touch(person.button("Yes, go on"));
    assertEquals(before, person.reads());
  }

  @Test
  void clickThatComesAfterTheTimeIsUpChangesNothing() {
    play();
    window.touch("I don’t know");
    Node next = person.button("Next classmate");
    window.clock.pass(Duration.ofSeconds(150)); // and nothing has told the kiosk so far
    person.pressOn(next);
    person.letGo();
    window.settle();
    assertTrue(window.invites());
    assertEquals(List.of(1), window.plays().stream().map(play -> play.rounds().size()).toList());
  }

  @Test
  void fingerOfTheGuestBeforeThatGoesUpAfterTheResetChangesNothing() {
    play();
    Node tile = person.tile(3);
    person.pressOn(tile);
    window.pass(Duration.ofSeconds(9));
    assertTrue(person.sees("Touch the picture of"), "somebody is touching");
    window.pass(A_MINUTE.plus(HALF_A_MINUTE));
    assertTrue(window.invites(), "no finger rests for so long");
    window.clock.settle();
    person.letGo();
    window.settle();
    assertTrue(window.invites());
    assertEquals(List.of(), window.plays());
  }

  @Test
  void bugShowsNoTraceButTheInvitation() {
    play();
    Platform.runLater(
        () -> {
          throw new IllegalStateException("a bug, thrown by a test");
        });
    window.settle();
    window.settle();
    assertTrue(window.invites());
    window.touch("Touch to play");
    assertTrue(person.sees("1 of 5"));
  }

  // The organizer

  @Test
  void cornerHeldForThreeSecondsOpensThePadAndTheGameGoesOnBehindIt() {
    play(wishes -> wishes.withPin(NOBODYS));
    List<String> before = person.reads();
    person.pressAt(3, 790);
    window.pass(Duration.ofMillis(2900));
    assertEquals(before, person.reads());
    window.pass(Duration.ofMillis(100));
    assertTrue(person.sees("For the organizer"));
    person.letGo();
    window.settle();
    window.touch("Back to the game");
    assertEquals(before, person.reads());
  }

  @Test
  void cornerThatIsLeftOpensNothing() {
    play(wishes -> wishes.withPin(NOBODYS));
    List<String> before = person.reads();
    person.pressAt(3, 790);
    person.letGo();
    window.pass(Duration.ofSeconds(4));
    assertEquals(before, person.reads());
  }

  @Test
  void cornerOfTheInvitationOpensThePadAndBeginsNoGame() {
    invite(wishes -> wishes.withPin(NOBODYS));
    person.pressAt(1, 1);
    window.pass(Duration.ofSeconds(3));
    person.letGo();
    window.settle();
    assertTrue(person.sees("For the organizer"));
    window.touch("Back to the game");
    assertTrue(window.invites());
  }

  // Measures

  @Test
  void noCursorIsShownWhereFingersPlay() {
    play();
    Parent root = window.scene().getRoot();
    assertEquals(Cursor.NONE, root.getCursor());
    assertEquals(
        List.of(root), person.seen(Node.class).filter(node -> node.getCursor() != null).toList());
  }

  @Test
  void everyTargetIsAsLargeAsAFingerNeeds() {
    play();
    assertLargeTargets();
    window.touch("New player");
    assertLargeTargets();
    window.touch("Go on");
    window.touch("I don’t know");
    assertLargeTargets();
    window.pass(Duration.ofMinutes(2));
    assertLargeTargets();
  }

  @Test
  void controlsStayLowWhereTheyAreToBe() {
    play(Wishes::withLowControls);
    double from = 0.4 * window.scene().getHeight();
    assertEquals(
        List.of(),
        person
            .seen(ButtonBase.class)
            .filter(button -> button.localToScene(button.getLayoutBounds()).getMinY() < from)
            .toList());
  }

  private void assertLargeTargets() {
    double target = 20 / KioskWindow.MM_PER_PIXEL - 0.5;
    assertEquals(
        List.of(),
        person
            .seen(ButtonBase.class)
            .filter(button -> button.getWidth() < target || button.getHeight() < target)
            .toList());
    assertFalse(person.seen(ButtonBase.class).toList().isEmpty());
  }

  private void passFive() {
    for (int round = 1; round <= 5; round++) {
      window.touch("I don’t know");
      window.touch(round < 5 ? "Next classmate" : "See how it went");
    }
  }

  private static Predicate<Node> has(String styleClass) {
    return node -> node.getStyleClass().contains(styleClass);
  }

  private static void fire(Node node, Event event) {
    doOnFxThread(() -> Event.fireEvent(node, event));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Node node, MouseButton button) {
    return new MouseEvent(
        type,
        5,
        5,
        5,
        5,
        button,
        1,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        new PickResult(node, 5, 5));
  }

  private static Stream<Event> gestures(Node node) {
    PickResult picked = new PickResult(node, 5, 5);
    TouchPoint finger = new TouchPoint(1, TouchPoint.State.PRESSED, 5, 5, 5, 5, node, picked);
    return Stream.of(
        new TouchEvent(
            TouchEvent.TOUCH_PRESSED, finger, List.of(finger), 1, false, false, false, false),
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, picked),
        new SwipeEvent(
            SwipeEvent.SWIPE_LEFT, 5, 5, 5, 5, false, false, false, false, true, 3, picked),
        new ZoomEvent(
            ZoomEvent.ZOOM, 5, 5, 5, 5, false, false, false, false, true, false, 2, 2, picked));
  }
}
