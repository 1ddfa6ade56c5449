import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Times several commands in turn, from their start to the line “painted” on their output, and
/// tells the medians, and each as a multiple of the first.
public final class StartBench {
  private static final int WARM_UPS = 2;

  private StartBench() {}

  /// @param args how often, and then for each command its name, the most times of the first that it
  ///     may take, and its words with blanks between them
  public static void main(String[] args) throws IOException, InterruptedException {
    int times = Integer.parseInt(args[0]);
    Map<String, List<Double>> taken = new LinkedHashMap<>();
    for (int turn = -WARM_UPS; turn < times; turn++) {
      for (int i = 1; i < args.length; i += 3) {
        double millis = start(args[i + 2].split(" "));
        if (turn >= 0) {
          taken.computeIfAbsent(args[i], name -> new ArrayList<>()).add(millis);
        }
      }
    }
    double bare = median(taken.get(args[1]));
    for (int i = 1; i < args.length; i += 3) {
      List<Double> these = taken.get(args[i]);
      double ratio = median(these) / bare;
      double goal = Double.parseDouble(args[i + 1]);
      System.out.printf(
          Locale.ROOT,
          "%-40s %7.0f ms (%4.0f to %4.0f) %6.2f ×  ≤ %.2f  %s%n",
          args[i],
          median(these),
          these.stream().mapToDouble(d -> d).min().orElseThrow(),
          these.stream().mapToDouble(d -> d).max().orElseThrow(),
          ratio,
          goal,
          ratio <= goal ? "reached" : "missed");
    }
  }

  private static double start(String[] command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      long end = System.nanoTime();
      if (!"painted".equals(line)) {
        throw new IOException("not painted: " + Arrays.toString(command));
      }
      process.waitFor();
      return (end - start) / 1e6;
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
