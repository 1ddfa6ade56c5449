package org.yearbookgame.ui.portraits;

import static java.awt.image.BufferedImage.TYPE_3BYTE_BGR;
import static java.awt.image.BufferedImage.TYPE_BYTE_GRAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.SamplePictures;

/// Scans as large as may be, four of each at once, in a JVM with a heap of 512 MB.
final class BadScansTest {
  private static final int SIDE = 10_000;
  private static final Frame FRAME = new Frame(244, 305);

  @TempDir Path pictures;

  @Test
  @Timeout(300)
  void scansAsLargeAsMayBeAreShownInASmallHeap() throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    files.add(write("plain.png", SamplePictures.blackPng(SIDE, SIDE, false)));
    files.add(write("interlaced.png", SamplePictures.blackPng(SIDE, SIDE, true)));
    files.add(sparse("plain.tif", SamplePictures.tiffHead(SIDE, SIDE), SIDE * (long) SIDE));
    files.add(sparse("plain.bmp", SamplePictures.bmpHead(SIDE, SIDE), 3L * SIDE * SIDE));
    files.add(write("plain.webp", SamplePictures.plainWebp(4_000, 4_000, SamplePictures.RED)));
    files.add(
        write(
            "plain.gif",
            SamplePictures.file("gif", SamplePictures.plain(SIDE, SIDE, TYPE_BYTE_GRAY, 7))));
    files.add(
        write(
            "plain.jpg",
            SamplePictures.file("jpeg", SamplePictures.plain(SIDE, SIDE, TYPE_3BYTE_BGR, 7))));
    files.add(write("inks.jpg", SamplePictures.cmykJpeg(SIDE, SIDE, 0, 9, 9, 9)));
    files.add(
        write(
            "progressive.jpg",
            SamplePictures.progressiveJpeg(SamplePictures.plain(6_300, 6_300, TYPE_3BYTE_BGR, 7))));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                BadScansTest.class.getName(),
                pictures.toString()));
    command.addAll(files);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }

  /// Decodes each file four times at once, and ends well if all could be shown.
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Decoder decoder = new Decoder(Path.of(arguments[0]));
    boolean allShown = true;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (String name : List.of(arguments).subList(1, arguments.length)) {
        List<Future<Decoded>> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          four.add(threads.submit(() -> decoder.decode(new Portrait(name), FRAME)));
        }
        for (Future<Decoded> one : four) {
          if (!(one.get() instanceof Decoded.Framed)) {
            System.out.println("not shown: " + name);
            allShown = false;
          }
        }
      }
    }
    System.exit(allShown ? 0 : 1);
  }

  private String write(String name, byte[] bytes) throws IOException {
    Files.write(pictures.resolve(name), bytes);
    return name;
  }

  private String sparse(String name, byte[] head, long points) throws IOException {
    Files.write(pictures.resolve(name), head);
    try (RandomAccessFile file = new RandomAccessFile(pictures.resolve(name).toFile(), "rw")) {
      file.setLength(head.length + points);
    }
    return name;
  }
}
