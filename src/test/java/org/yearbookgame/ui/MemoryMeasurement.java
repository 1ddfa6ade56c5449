package org.yearbookgame.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Folders;
import org.yearbookgame.bench.Measurement;

/// What the program holds after a long evening with a large class, beside a short one with the demo
/// class, in windows of 1280×800 without a display.
public final class MemoryMeasurement implements Measurement {
  private static final int LARGE = 10_000;
  private static final int ROUNDS = 1000;
  private static final int FEW_ROUNDS = 10;
  private static final double MEGABYTE = 1 << 20;
  private static final double MOST_MORE = 32;

  /// What a process held at its end, in megabytes.
  private record Held(double heap, double resident) {}

  @Override
  public List<Figure> measure() throws IOException, InterruptedException {
    try (Folders folders = new Folders()) {
      Held few = play(FEW_ROUNDS, Path.of("assets", "demo-class"));
      Held many = play(ROUNDS, folders.classOf(LARGE));
      return List.of(
          Figure.told("heap after 10 rounds on the demo class", few.heap(), "MB"),
          Figure.atMost(
              "heap after 1000 rounds on 10,000 classmates, more by",
              many.heap() - few.heap(),
              "MB",
              MOST_MORE),
          Figure.told("resident after 10 rounds on the demo class", few.resident(), "MB"),
          Figure.told("resident after 1000 rounds on 10,000", many.resident(), "MB"));
    }
  }

  private static Held play(int rounds, Path played) throws IOException, InterruptedException {
    Process process =
        FramesMeasurement.process(rounds, played, List.of())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] memory = {};
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(FramesProbe.TELLS + "memory ")) {
          memory = line.split(" ", -1);
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the probe failed");
    }
    return new Held(
        Double.parseDouble(memory[2]) / MEGABYTE, Double.parseDouble(memory[3]) / MEGABYTE);
  }
}
