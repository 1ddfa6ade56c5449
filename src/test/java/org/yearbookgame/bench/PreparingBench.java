package org.yearbookgame.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Prepares a class of scans, and has ImageMagick make the same pictures as small: in turn, each in
/// a process of its own with two threads, several times. Tells the medians and their ratio, which
/// is to be 0.7 at most.
///
/// ImageMagick only makes the pictures smaller; preparing also matches them to the list, gives them
/// numbers, and looks through the whole class afterwards. It runs as the program's starter runs it.
final class PreparingBench {
  private static final double GOAL = 0.7;
  private static final String THREADS = "2";

  private final Path folder = Path.of("target", "bench");
  private final Scans scans;

  private PreparingBench(String format, int count) {
    this.scans = new Scans(folder, format, count);
  }

  /// @param arguments the format of the scans (`jpg` or `png`), how many, and how many rounds
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = Integer.parseInt(arguments[1]);
    new PreparingBench(arguments[0], count).run(Integer.parseInt(arguments[2]));
  }

  private void run(int rounds) throws IOException, InterruptedException {
    say("%d scans of 1200 by 1500, %s, two threads each", scans.count(), scans.format());
    scans.make();
    boolean compared = hasMogrify();
    List<Duration> theirs = new ArrayList<>();
    List<Duration> ours = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      if (compared) {
        theirs.add(timed(mogrify()));
      }
      ours.add(timed(prepare()));
      say(
          "round %d: mogrify %s, prepare %s",
          round, compared ? seconds(theirs.getLast()) : "-", seconds(ours.getLast()));
    }
    if (compared) {
      double ratio = (double) median(ours).toMillis() / median(theirs).toMillis();
      say("medians: mogrify %s, prepare %s", seconds(median(theirs)), seconds(median(ours)));
      say("ratio: %.2f (to be %.1f at most)", ratio, GOAL);
    } else {
      say("prepare: %s in the median", seconds(median(ours)));
      say("ImageMagick is missing (no “mogrify” here), so there is nothing to compare with.");
    }
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

  private ProcessBuilder mogrify() throws IOException {
    Path out = emptied("mogrify");
    List<String> command = new ArrayList<>(List.of("mogrify", "-path", out.toString()));
    command.addAll(List.of("-auto-orient", "-strip", "-resize", "960x1200"));
    scans.files().forEach(file -> command.add(file.toString()));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("MAGICK_THREAD_LIMIT", THREADS);
    process.environment().put("OMP_NUM_THREADS", THREADS);
    return process;
  }

  private ProcessBuilder prepare() throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:ActiveProcessorCount=" + THREADS,
        "-cp",
        System.getProperty("java.class.path"),
        "org.yearbookgame.Main",
        "prepare",
        scans.pictures().toString(),
        scans.list().toString(),
        "--out",
        emptied("prepare").resolve("class").toString(),
        "--seed",
        "1");
  }

  /// A folder with nothing in it.
  private Path emptied(String name) throws IOException {
    Path out = folder.resolve(name);
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(out);
  }

  private static Duration timed(ProcessBuilder process) throws IOException, InterruptedException {
    long start = System.nanoTime();
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int exit = process.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IllegalStateException(process.command().getFirst() + " failed");
    }
    return Duration.ofNanos(end - start);
  }

  private static Duration median(List<Duration> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }

  private static void say(String what, Object... with) {
    System.out.println(String.format(Locale.ROOT, what, with));
  }
}
