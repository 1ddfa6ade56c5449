package org.yearbookgame.ui.organizer.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.project.Corner;

/// What of a page is seen.
final class SightTest {
  private static final double ABOUT = 1e-6;

  private static Sight whole() {
    return Sight.whole(700, 600, 10_000, 13_000);
  }

  @Test
  void wholePageIsInTheMiddle() {
    Sight sight = whole();
    assertEquals(350, sight.viewX(5000), ABOUT);
    assertEquals(300, sight.viewY(6500), ABOUT);
    assertTrue(sight.showsWhole());
    assertTrue(sight.viewX(0) >= 16 && sight.viewY(0) >= 16);
  }

  @Test
  void pointUnderThePointerStaysWhileOneComesCloser() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 300; i++) {
      Sight close = whole().zoomed(30, random.nextDouble(300, 400), random.nextDouble(200, 400));
      double x = random.nextDouble(700);
      double y = random.nextDouble(600);
      Corner before = close.onPage(x, y);
      Corner after = close.zoomed(random.nextDouble(1, 2), x, y).onPage(x, y);
      assertEquals(before.x(), after.x(), ABOUT);
      assertEquals(before.y(), after.y(), ABOUT);
    }
  }

  @Test
  void noPageIsPushedOutOfItsView() {
    Sight far = whole().zoomed(20, 350, 300).panned(1e9, -1e9);
    assertEquals(16, far.viewX(0), ABOUT);
    assertEquals(600 - 16, far.viewY(13_000), ABOUT);
    assertEquals(whole(), whole().panned(300, 300));
  }

  @Test
  void oneComesNoCloserThanSinglePointsAndNoFurtherThanTheWholePage() {
    assertEquals(4, whole().zoomed(1e9, 1, 1).scale());
    assertEquals(whole(), whole().zoomed(20, 9, 9).zoomed(1e-9, 500, 500));
  }

  @Test
  void viewOfAnotherSizeKeepsItsMiddle() {
    Sight close = whole().zoomed(20, 350, 300);
    Corner before = close.onPage(350, 300);
    Corner after = close.in(900, 500).onPage(450, 250);
    assertEquals(before.x(), after.x(), ABOUT);
    assertEquals(before.y(), after.y(), ABOUT);
    assertEquals(Sight.whole(900, 500, 10_000, 13_000), whole().in(900, 500));
  }

  @Test
  void whatIsPressedIsWideEnoughForAFingerAtFirst() {
    assertEquals(whole(), Sight.first(700, 600, 10_000, 13_000, 2000));
    Sight low = Sight.first(700, 200, 10_000, 13_000, 1000);
    assertEquals(44, low.scale() * 1000, ABOUT);
    assertEquals(16, low.viewY(0), ABOUT);
    Sight narrow = Sight.first(200, 200, 10_000, 13_000, 1000);
    assertEquals(200 - 2 * 16, narrow.scale() * 10_000, ABOUT);
  }

  @Test
  void partIsShownByPanningNoFurtherThanItTakes() {
    Sight close = whole().zoomed(20, 350, 300);
    Corner at = close.onPage(100, 100);
    assertEquals(close, close.showing(at.x(), at.y(), 100, 100));
    Sight there = close.showing(9000, 12_000, 400, 500);
    assertTrue(there.viewX(9400) <= 700 - 15 && there.viewY(12_500) <= 600 - 15);
    assertTrue(there.viewX(9000) >= 15 && there.viewY(12_000) >= 15);
  }
}
