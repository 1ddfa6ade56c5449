package org.yearbookgame.prepare.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yearbookgame.storage.SamplePictures.BLUE;
import static org.yearbookgame.storage.SamplePictures.GREEN;
import static org.yearbookgame.storage.SamplePictures.GREY;
import static org.yearbookgame.storage.SamplePictures.RED;
import static org.yearbookgame.storage.SamplePictures.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.storage.SamplePictures;

final class UprightTest {
  @TempDir Path folder;

  private final Upright upright = new Upright();

  @Test
  void aPictureIsReadWholeAndUprightAndNoLargerThanAsked()
      throws IOException, InterruptedException {
    BufferedImage read = read("a.png", SamplePictures.png(400, 300), Turn.RIGHT, 100);
    assertEquals(
        List.of(75, 100, BufferedImage.TYPE_INT_RGB),
        List.of(read.getWidth(), read.getHeight(), read.getType()));
    assertEquals(BLUE, read.getRGB(18, 25));
    assertEquals(RED, read.getRGB(56, 25));
    assertEquals(GREY, read.getRGB(18, 75));
    assertEquals(GREEN, read.getRGB(56, 75));
  }

  @Test
  void itsOwnNotesComeBeforeTheTurn() throws IOException, InterruptedException {
    byte[] lying = file("jpeg", SampleScans.lyingLeft(400, 300));
    BufferedImage turned = read("a.jpg", SamplePictures.turned(lying, 6), Turn.NONE, 1000);
    BufferedImage back = read("a.jpg", SamplePictures.turned(lying, 6), Turn.LEFT, 1000);
    assertEquals(List.of(300, 400), List.of(turned.getWidth(), turned.getHeight()));
    assertEquals(List.of(400, 300), List.of(back.getWidth(), back.getHeight()));
  }

  @Test
  void whatCannotBeReadIsNothing() throws IOException, InterruptedException {
    Path text = Files.write(folder.resolve("a.jpg"), "no picture".getBytes(UTF_8));
    assertEquals(Optional.empty(), upright.read(text, Turn.NONE, 100));
    assertEquals(Optional.empty(), upright.read(folder.resolve("gone.jpg"), Turn.NONE, 100));
  }

  @Test
  void anInterruptionEndsTheReading() throws IOException {
    Path file = Files.write(folder.resolve("a.png"), SamplePictures.png(400, 300));
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> upright.read(file, Turn.NONE, 100));
  }

  private BufferedImage read(String name, byte[] bytes, Turn turn, int longestSide)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve(name), bytes);
    return upright.read(file, turn, longestSide).orElseThrow();
  }
}
