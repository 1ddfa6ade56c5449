package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.kiosk.Idle.Pace;
import org.yearbookgame.kiosk.Idle.Patience;
import org.yearbookgame.kiosk.Idle.Presence;
import org.yearbookgame.kiosk.Idle.Presence.Asked;
import org.yearbookgame.kiosk.Idle.Presence.Gone;
import org.yearbookgame.kiosk.Idle.Presence.Here;

/// When a guest is taken for gone: touches alone tell. Times are in seconds.
final class IdleTest {
  private static final Patience PATIENCE = Patience.of(KioskSettings.USUAL);

  private static final Idle QUESTION = Idle.from(PATIENCE, 0).at(Pace.ASKING, 0);
  private static final Idle ANSWER = Idle.from(PATIENCE, 0).at(Pace.TALKING, 0);

  @Test
  void questionThatNobodyTouchesIsAskedAfterAMinuteAndGivenUpHalfAMinuteLater() {
    assertEquals(
        List.of(new Here(), asked(30), asked(0.5), new Gone()),
        List.of(
            presence(QUESTION, 59.9),
            presence(QUESTION, 60),
            presence(QUESTION, 89.5),
            presence(QUESTION, 90)));
  }

  @Test
  void answerIsGivenTwoMinutes() {
    assertEquals(
        List.of(new Here(), asked(30), new Gone()),
        List.of(presence(ANSWER, 119.9), presence(ANSWER, 120), presence(ANSWER, 150)));
  }

  @Test
  void invitationNeedsNobody() {
    assertEquals(new Here(), presence(Idle.from(PATIENCE, 0), 100_000));
  }

  @Test
  void everyTouchBeginsTheMinuteAnew() {
    Idle touched = QUESTION.press(at(59)).release(at(59.2));

    assertEquals(new Here(), presence(touched, 119.1));
    assertEquals(asked(30), presence(touched, 119.2));
  }

  @Test
  void touchDuringTheCountdownGoesOn() {
    assertEquals(new Here(), presence(QUESTION.press(at(89.9)), 89.9));
  }

  @Test
  void keyCountsAsATouchDoes() {
    assertEquals(new Here(), presence(QUESTION.key(at(80)), 139.9));
  }

  @Test
  void nothingHappensToSomebodyWhoIsTouching() {
    Idle rests = QUESTION.press(at(59));

    assertEquals(
        List.of(new Here(), new Here()), List.of(presence(rests, 60), presence(rests, 68.9)));
  }

  @Test
  void contactOfTenSecondsIsNoTouchFromItsBeginningOn() {
    Idle leaning = QUESTION.press(at(5));

    assertEquals(
        List.of(new Here(), asked(30), new Gone()),
        List.of(presence(leaning, 64.9), presence(leaning, 65), presence(leaning, 95)));
  }

  @Test
  void endOfAStuckContactIsNoTouch() {
    Idle fell = QUESTION.press(at(0)).release(at(70));

    assertEquals(asked(20), presence(fell, 70));
  }

  @Test
  void fingerCountsThoughTheReleaseBeforeGotLost() {
    Idle again = QUESTION.press(at(0)).press(at(70));

    assertEquals(new Here(), presence(again, 70));
    assertEquals(new Here(), presence(again.release(at(71)), 130.9));
  }

  @Test
  void secondsLeftOnlyEverFall() {
    List<Duration> left =
        IntStream.rangeClosed(600, 899)
            .mapToObj(tenth -> presence(QUESTION, tenth / 10.0))
            .map(presence -> ((Asked) presence).left())
            .toList();

    assertEquals(left.stream().sorted((one, two) -> two.compareTo(one)).toList(), left);
  }

  private static Presence presence(Idle idle, double seconds) {
    return idle.presence(at(seconds));
  }

  private static Asked asked(double left) {
    return new Asked(Duration.ofNanos(at(left)));
  }

  private static long at(double seconds) {
    return Math.round(seconds * 1e9);
  }
}
