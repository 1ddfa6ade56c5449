package org.yearbookgame.prepare.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.prepare.project.SampleProjects.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.roster.Portrait;

@InEnglishAndTurkish
final class PictureNamesTest {
  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static List<String> names(Source... sources) {
    PictureNames names = PictureNames.of(List.of(sources));
    return List.of(sources).stream().map(names::of).toList();
  }

  @Test
  void fileAloneNamesAPictureWhileItCan() {
    assertEquals(
        List.of("I.png", "senior/ANN.png", "junior/Ann.png", "x/y/1.png", "z/y/1.png"),
        names(
            source(1, "/p/I.png"),
            source(2, "/p/senior/ANN.png"),
            source(3, "/p/junior/Ann.png"),
            source(4, "/p/x/y/1.png"),
            source(5, "/p/z/y/1.png")));
  }

  @Test
  void onePictureBroughtTwiceHasTwoNames() {
    assertEquals(List.of("a.png", "_a.png"), names(source(1, "a.png"), source(2, "a.png")));
  }

  @Test
  void whatNoListCouldNameIsWrittenOtherwise() {
    assertEquals(
        List.of("1_2.png", "a.png"), names(source(1, "../p/1:2.png"), source(2, "../p/ a.png ")));
  }

  @Test
  void listMayNameAPictureByItsFileWithOrWithoutEnding() {
    Source ann = source(1, "/p/Anäis.PNG");
    Source one = source(2, "/p/senior/1.png");
    Source other = source(3, "/p/junior/1.png");
    PictureNames names = PictureNames.of(List.of(ann, one, other));
    assertEquals(Optional.of(ann), names.named("Ana\u0308is.png"));
    assertEquals(Optional.of(ann), names.named("elsewhere\\anäis"));
    assertEquals(Optional.of(other), names.named("JUNIOR/1.png"));
    assertEquals(Optional.empty(), names.named("1.png"));
    assertEquals(Optional.empty(), names.named(""));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPictureIsFoundByItsName(long seed) {
    List<Source> sources = SampleProjects.drawn(seed).sources();
    PictureNames names = PictureNames.of(sources);
    for (Source source : sources) {
      assertEquals(Optional.of(source), names.named(names.of(source)));
      assertTrue(Portrait.staysInside(names.of(source)));
    }
  }
}
