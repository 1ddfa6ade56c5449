package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.pages.finding.Finding;
import org.yearbookgame.pages.made.Album;
import org.yearbookgame.pages.made.AlbumKind;
import org.yearbookgame.pages.made.Kind;
import org.yearbookgame.pages.made.MadePage;
import org.yearbookgame.pages.made.PageMaker;
import org.yearbookgame.pages.made.Score;

/// A small part of what the benchmark measures.
final class PagesQualityTest {
  private static final int WIDTH = 1000;
  private static final long SEED = 3;

  @Test
  void portraitsOfEveryKindOfPageAreFoundInTheirOrder() {
    Score score =
        Stream.of(Kind.values())
            .parallel()
            .map(kind -> PageMaker.make(kind, SEED, WIDTH))
            .map(page -> Score.of(page, Finding.of(page.pixels(), Hint.NONE)))
            .reduce(Score.NONE, Score::and);
    assertAll(
        score.toString(),
        () -> assertTrue(score.recall() >= .985),
        () -> assertTrue(score.precision() >= .985),
        () -> assertTrue(score.closeness() >= .97),
        () -> assertTrue(score.reading() >= .9));
  }

  @Test
  void pagesMadeInAnotherWayAreNoHarder() {
    Score score =
        Stream.of(
                AlbumKind.PASTEL,
                AlbumKind.PANEL,
                AlbumKind.TINTED_PAPER,
                AlbumKind.MIXED_SIZES,
                AlbumKind.OVAL,
                AlbumKind.HIGH_KEY)
            .parallel()
            .map(kind -> Album.make(kind, SEED, WIDTH))
            .map(page -> Score.of(page, Finding.of(page.pixels(), Hint.NONE)))
            .reduce(Score.NONE, Score::and);
    assertAll(
        score.toString(),
        () -> assertTrue(score.recall() >= .97),
        () -> assertTrue(score.precision() >= .97),
        () -> assertEquals(0, score.silent()));
  }

  @Test
  void noWrongCutIsSilent() {
    MadePage page = PageMaker.make(Kind.MELTING, SEED, WIDTH);
    assertEquals(0, Score.of(page, Finding.of(page.pixels(), Hint.NONE)).silent());
  }
}
