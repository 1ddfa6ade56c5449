package org.yearbookgame.pages.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yearbookgame.pages.Doubt;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// On pages of plain rectangles, of which all is known.
final class FindingTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 900;
  private static final byte PAPER = (byte) 245;

  private final byte[] page = new byte[WIDTH * HEIGHT];

  FindingTest() {
    java.util.Arrays.fill(page, PAPER);
  }

  private void print(int left, int top, int width, int height) {
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        page[y * WIDTH + x] = (byte) (60 + (x * 7 + y * 3) % 90);
      }
    }
  }

  private void printRows(int rows) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < 4; column++) {
        print(60 + 150 * column, 60 + 190 * row, 100, 130);
      }
    }
  }

  private PageLayout found() {
    return Finding.of(new Pixels(WIDTH, HEIGHT, 1, page), Hint.NONE);
  }

  @Test
  void anEmptyPageHasNoPortraits() {
    assertEquals(0, found().boxes().size());
  }

  @Test
  void portraitsLieWhereTheyWerePrinted() {
    printRows(3);
    PageLayout found = found();
    assertEquals(12, found.boxes().size());
    assertEquals(4, found.columns());
    Part sixth = found.boxes().get(5).frame().bounds();
    assertEquals(210, sixth.x(), 1);
    assertEquals(250, sixth.y(), 1);
    assertEquals(100, sixth.width(), 1.5);
    assertEquals(130, sixth.height(), 1.5);
    assertEquals(Set.of(), found.boxes().get(5).doubts());
  }

  @Test
  void aPlaceWithoutAPortraitIsTold() {
    printRows(3);
    for (int y = 250; y < 380; y++) {
      java.util.Arrays.fill(page, y * WIDTH + 210, y * WIDTH + 310, PAPER);
    }
    PageLayout found = found();
    assertEquals(11, found.boxes().size());
    assertEquals(1, found.gaps().size());
    assertEquals(210, found.gaps().getFirst().x(), 2);
  }

  @Test
  void aPictureOfAGroupIsNoPortrait() {
    printRows(3);
    print(60, 660, 550, 180);
    assertEquals(12, found().boxes().size());
  }

  @Test
  void aMuchSmallerPortraitIsDoubtful() {
    printRows(3);
    print(60, 700, 50, 65);
    PageLayout found = found();
    assertEquals(13, found.boxes().size());
    assertTrue(found.boxes().getLast().doubts().contains(Doubt.SMALL));
  }
}
