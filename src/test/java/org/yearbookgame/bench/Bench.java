package org.yearbookgame.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yearbookgame.game.DealMeasurement;
import org.yearbookgame.results.KilledWhileWriting;
import org.yearbookgame.results.KiosksAtOnce;
import org.yearbookgame.storage.ListMeasurement;
import org.yearbookgame.ui.FramesMeasurement;
import org.yearbookgame.ui.MemoryMeasurement;
import org.yearbookgame.ui.portraits.PortraitMeasurement;
import tools.jackson.databind.json.JsonMapper;

/// Measures the program, prints a table and writes it to `target/bench.json`.
final class Bench {
  private static final Path FILE = Path.of("target", "bench.json");

  private Bench() {}

  /// Measures what is named, or everything.
  ///
  /// @param arguments names of measurements, with commas between them
  public static void main(String[] arguments) throws Exception {
    Map<String, Measurement> all = new LinkedHashMap<>();
    all.put("deal", new DealMeasurement());
    all.put("list", new ListMeasurement());
    all.put("portraits", new PortraitMeasurement());
    all.put("frames", new FramesMeasurement(1000, 3));
    all.put("memory", new MemoryMeasurement());
    all.put("kiosks", new KiosksAtOnce(50, 200));
    all.put("killed", new KilledWhileWriting(50));
    all.put("pages", new PagesMeasurement(10));
    all.put("preparing", new PreparingMeasurement("jpg", 200, 5));
    Set<String> names =
        Set.of(arguments).stream()
            .flatMap(argument -> Arrays.stream(argument.split(",", -1)))
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet());
    Set<String> named = names.isEmpty() ? all.keySet() : names;
    if (!all.keySet().containsAll(named)) {
      throw new IllegalArgumentException("There are: " + String.join(", ", all.keySet()));
    }
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, Measurement> one : all.entrySet()) {
      if (named.contains(one.getKey())) {
        System.out.println("Measuring: " + one.getKey());
        figures.addAll(one.getValue().measure());
      }
    }
    figures.forEach(figure -> System.out.println(figure.line()));
    write(figures);
    System.exit(0); // JavaFX would go on
  }

  private static void write(List<Figure> figures) throws IOException {
    Files.createDirectories(FILE.getParent());
    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(FILE, figures);
  }
}
