package org.yearbookgame.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Folders;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;

/// How soon the window answers a press, with a store of plays and without one, in turn. Drawn by
/// software at 1280×800, without a display.
///
/// @param rounds that are played each time
/// @param turns of which the medians are told
public record FramesMeasurement(int rounds, int turns) implements Measurement {
  /// How JavaFX tells of a pulse: how long ago the one before was, and how long it took.
  private static final Pattern PULSE =
      Pattern.compile("PULSE: \\d+ \\[\\d+ms:(\\d+)ms](?! Required No)");

  private static final int MOST_PULSES = 1;
  private static final int STARTS = 11;

  /// Hardly more than what one run differs from the next.
  private static final double MOST_LATER = 1.05;

  private static final String[] NOTHING = {};

  /// How presses of one kind were answered.
  private record Answers(int presses, int pulses, double median, double late) {
    static Answers of(String[] words) {
      return new Answers(
          Integer.parseInt(words[0]),
          Integer.parseInt(words[1]),
          Double.parseDouble(words[2]),
          Double.parseDouble(words[3]));
    }
  }

  /// What one process told.
  ///
  /// @param drawn how long each pulse took that drew something
  private record Told(
      Answers outcomes,
      Answers rounds,
      int halfPainted,
      int readBack,
      int unchanged,
      Times drawn) {}

  @Override
  public List<Figure> measure() throws IOException, InterruptedException {
    List<Told> with = new ArrayList<>();
    List<Told> without = new ArrayList<>();
    try (Folders folders = new Folders()) {
      for (int turn = 0; turn < turns; turn++) {
        with.add(play(List.of(folders.next().toString())));
        without.add(play(List.of()));
      }
    }
    Told told = with.getFirst();
    List<Figure> figures = new ArrayList<>(List.of(starts()));
    figures.addAll(figures("press → outcome laid out", with, without, Told::outcomes));
    figures.addAll(figures("press → next round laid out", with, without, Told::rounds));
    figures.add(Figure.atMost("rounds painted by half", told.halfPainted(), "pulses", 0));
    figures.add(Figure.told("windows read back after a press", told.readBack(), "times"));
    figures.add(Figure.atMost("of these the same as before", told.unchanged(), "times", 0));
    figures.add(Figure.told("a pulse that draws, median", told.drawn().median(), "ms"));
    figures.add(Figure.told("a pulse that draws, p99", told.drawn().millis(0.99), "ms"));
    return figures;
  }

  private static List<Figure> figures(
      String what, List<Told> with, List<Told> without, Function<Told, Answers> of) {
    int presses = of.apply(with.getFirst()).presses();
    double pulses = median(with, told -> of.apply(told).pulses());
    return List.of(
        Figure.atMost(what + ", p99 of " + presses, pulses, "pulses", MOST_PULSES),
        told(what + ", median", with, without, told -> of.apply(told).median()),
        told(what + ", p99", with, without, told -> of.apply(told).late()));
  }

  private static Figure told(
      String what, List<Told> with, List<Told> without, ToDoubleFunction<Told> of) {
    String bare = String.format(Locale.ROOT, "%.2f ms without a store", median(without, of));
    return new Figure(what, bare, median(with, of), "ms", Optional.empty());
  }

  private static double median(List<Told> told, ToDoubleFunction<Told> of) {
    return told.stream().mapToDouble(of).sorted().toArray()[told.size() / 2];
  }

  /// Until the start is on screen, from the sources' classes: a package starts far sooner.
  private Figure starts() throws IOException, InterruptedException {
    List<Long> with = new ArrayList<>();
    List<Long> without = new ArrayList<>();
    try (Folders folders = new Folders()) {
      for (int turn = 0; turn < STARTS; turn++) {
        with.add(start(List.of(folders.next().toString())));
        without.add(start(List.of()));
      }
    }
    return Figure.ratio(
        "process → start on screen", "without a store", median(with) / median(without), MOST_LATER);
  }

  private static double median(List<Long> nanos) {
    return new Times(nanos.stream().mapToLong(Long::longValue).toArray()).median();
  }

  private static long start(List<String> folder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = process(0, folder).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    long shown = 0;
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        shown = line.equals(FramesProbe.AT_HOME) ? System.nanoTime() : shown;
      }
    }
    process.waitFor();
    if (shown == 0) {
      throw new IllegalStateException("the start was not shown");
    }
    return shown - start;
  }

  /// A process that plays the demo class.
  private static ProcessBuilder process(int rounds, List<String> folder) {
    return process(rounds, Path.of("assets", "demo-class"), folder);
  }

  /// A process that plays a class, see [FramesProbe].
  ///
  /// @param folder in which plays are kept, if they are
  static ProcessBuilder process(int rounds, Path played, List<String> folder) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", // and what follows, as the packaged game is started
                "-XX:TieredStopAtLevel=1",
                "-XX:SoftRefLRUPolicyMSPerMB=10",
                "-Djavafx.pulseLogger=" + (rounds > 0),
                "-Djavafx.animation.fullspeed=true",
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                FramesProbe.class.getName(),
                Integer.toString(rounds),
                played.toString()));
    command.addAll(folder);
    return new ProcessBuilder(command);
  }

  private Told play(List<String> folder) throws IOException, InterruptedException {
    Path log = Files.createTempFile("pulses", ".txt");
    try {
      Process process = process(rounds, folder).redirectError(log.toFile()).start();
      Map<String, String[]> told = new HashMap<>();
      try (BufferedReader lines = process.inputReader()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith(FramesProbe.TELLS)) {
            String[] words = line.substring(FramesProbe.TELLS.length()).split(" ", 2);
            told.put(words[0], words[1].split(" ", -1));
          }
        }
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the probe failed");
      }
      return told(told, drawn(log));
    } finally {
      Files.delete(log);
    }
  }

  /// How long each pulse took that drew something, as JavaFX wrote it down.
  private static Times drawn(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return new Times(
          lines
              .map(PULSE::matcher)
              .filter(Matcher::find)
              .mapToLong(pulse -> Long.parseLong(pulse.group(1)) * 1_000_000)
              .toArray());
    }
  }

  private static Told told(Map<String, String[]> told, Times drawn) {
    String[] painted = told.getOrDefault("painted", NOTHING);
    return new Told(
        Answers.of(told.getOrDefault("outcome", NOTHING)),
        Answers.of(told.getOrDefault("round", NOTHING)),
        Integer.parseInt(painted[0]),
        Integer.parseInt(painted[1]),
        Integer.parseInt(painted[2]),
        drawn);
  }
}
