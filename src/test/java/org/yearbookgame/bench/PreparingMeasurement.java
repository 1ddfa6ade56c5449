package org.yearbookgame.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prepares a class of scans, and has ImageMagick make the same pictures as small: in turn, each in
/// a process of its own with two threads, several times.
///
/// ImageMagick only makes the pictures smaller; preparing also matches them to the list, gives them
/// numbers, and looks through the whole class afterwards. It runs as the program's starter runs it.
///
/// @param format of the scans, `jpg` or `png`
/// @param count of the scans
/// @param rounds of which the medians are told
record PreparingMeasurement(String format, int count, int rounds) implements Measurement {
  private static final double GOAL = 0.7;
  private static final String THREADS = "2";

  /// The program itself, which no other package sees.
  private static final String MAIN = "org.yearbookgame.Main";

  private static final Path FOLDER = Path.of("target", "bench");

  @Override
  public List<Figure> measure() throws IOException, InterruptedException {
    Scans scans = new Scans(FOLDER, format, count);
    scans.make();
    boolean compared = hasMogrify();
    long[] theirs = new long[rounds];
    long[] ours = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      if (compared) {
        theirs[round] = nanos(mogrify(scans));
      }
      ours[round] = nanos(prepare(scans));
    }
    double prepared = new Times(ours).median();
    String what = "prepare " + count + " scans of 1200 by 1500";
    return compared
        ? List.of(
            Figure.ratio(what, "mogrify", prepared / new Times(theirs).median(), GOAL),
            Figure.told(what, prepared / 1000, "s"))
        : List.of(Figure.told(what + " (no mogrify here)", prepared / 1000, "s"));
  }

  private static boolean hasMogrify() throws InterruptedException {
    try {
      return new ProcessBuilder("mogrify", "-version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static ProcessBuilder mogrify(Scans scans) throws IOException {
    Path out = emptied("mogrify");
    List<String> command = new ArrayList<>(List.of("mogrify", "-path", out.toString()));
    command.addAll(List.of("-auto-orient", "-strip", "-resize", "960x1200"));
    scans.files().forEach(file -> command.add(file.toString()));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("MAGICK_THREAD_LIMIT", THREADS);
    process.environment().put("OMP_NUM_THREADS", THREADS);
    return process;
  }

  private static ProcessBuilder prepare(Scans scans) throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:ActiveProcessorCount=" + THREADS,
        "-cp",
        System.getProperty("java.class.path"),
        MAIN,
        "prepare",
        scans.pictures().toString(),
        scans.list().toString(),
        "--out",
        emptied("prepare").resolve("class").toString(),
        "--seed",
        "1");
  }

  private static Path emptied(String name) throws IOException {
    Path out = FOLDER.resolve(name);
    Folders.remove(out);
    return Files.createDirectories(out);
  }

  private static long nanos(ProcessBuilder process) throws IOException, InterruptedException {
    long start = System.nanoTime();
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int exit = process.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IllegalStateException(process.command().getFirst() + " failed");
    }
    return end - start;
  }
}
