package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;

final class PictureCheckTest {
  @TempDir Path pictures;

  @Test
  void everyPictureIsLookedAtInRowOrder() throws IOException {
    write("2.png", SamplePictures.png(160, 200));
    write("3.png", "no picture".getBytes(UTF_8));
    write("5.png", SamplePictures.png(100, 200));
    assertEquals(
        List.of(
            problem(3, new NotAPicture("3.png")),
            problem(4, new NotAFile("4.png", NotAFile.What.GONE)),
            problem(5, new PictureTooSmall("5.png", 100, 200))),
        PictureCheck.look(pictures, classOf(4), () -> false));
  }

  @Test
  void equalBytesAreToldOnceAtTheirFirstRow() throws IOException {
    byte[] one = SamplePictures.png(160, 200);
    byte[] sameSizeOtherBytes = one.clone();
    sameSizeOtherBytes[one.length - 1]++;
    write("2.png", SamplePictures.png(161, 201));
    write("3.png", one);
    write("4.png", sameSizeOtherBytes);
    write("5.png", one);
    write("6.png", one);
    write("7.png", sameSizeOtherBytes);
    assertEquals(
        List.of(
            problem(3, new PictureShared("3.png", new TreeSet<>(List.of(3, 5, 6)))),
            problem(4, new PictureShared("4.png", new TreeSet<>(List.of(4, 7))))),
        PictureCheck.look(pictures, classOf(6), () -> false));
  }

  @Test
  void whatIsNoPictureIsNotToldToBeSharedToo() throws IOException {
    write("2.png", new byte[0]);
    write("3.png", new byte[0]);
    assertEquals(
        List.of(problem(2, new NotAPicture("2.png")), problem(3, new NotAPicture("3.png"))),
        PictureCheck.look(pictures, classOf(2), () -> false));
  }

  @Test
  void onceCancelledNoMoreFilesAreLookedAt() {
    AtomicInteger asked = new AtomicInteger();
    assertEquals(
        List.of(
            problem(2, new NotAFile("2.png", NotAFile.What.GONE)),
            problem(3, new NotAFile("3.png", NotAFile.What.GONE))),
        PictureCheck.look(pictures, classOf(9), () -> asked.incrementAndGet() > 2));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(pictures.resolve(name), bytes);
  }

  /// Classmates from row 2 on, each with the picture of their row's number.
  private static Roster classOf(int size) {
    List<Classmate> classmates = new ArrayList<>();
    for (int row = 2; row < size + 2; row++) {
      classmates.add(Classmate.of(row, "Pupil " + row, "F", row + ".png"));
    }
    return Roster.of(classmates);
  }

  private static RosterProblem problem(int row, RosterProblem.Kind kind) {
    return new RosterProblem(row, Optional.of(Column.IMAGE), kind);
  }
}
