package org.yearbookgame.ui;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/// What a program holds, after the garbage was collected.
///
/// @param heap in bytes
/// @param threads by their names, without their numbers
/// @param handles of files and the like; 0 where the system does not tell
/// @param objects how many of each class that a screen consists of
record Census(long heap, Map<String, Long> threads, int handles, Map<String, Long> objects) {
  private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

  /// Screens, what they consist of, and every listener of ours, which is a lambda of its class. How
  /// many pictures are kept is bounded by their bytes; values that style sheets compute once for
  /// each size of text and keep, such as fonts and borders, count among the bytes alone.
  private static final Pattern WATCHED =
      Pattern.compile(
          "org\\.yearbookgame\\.ui\\.(?!portraits\\.).*"
              + "|com\\.sun\\.javafx\\.event\\.CompositeEventHandler"
              + "|javafx\\.(animation|scene\\.(control|layout|text))"
              + "\\.(?!Background|Border|CornerRadii|Font)[A-Z][A-Za-z]+");

  /// What the collector leaves between what lives, where closing the gap is not worth its while.
  private static final String GAP = "[Ljdk.internal.vm.FillerElement;";

  static Census now() {
    Map<String, Long> objects = new TreeMap<>();
    long heap = 0;
    for (int i = 0; i < 3; i++) { // what is finalized in one collection goes in the next
      objects.clear();
      heap = count(objects);
    }
    Map<String, Long> threads =
        Thread.getAllStackTraces().keySet().stream()
            .collect(
                Collectors.groupingBy(
                    thread -> thread.getName().replaceAll("[0-9]+", "#"),
                    TreeMap::new,
                    Collectors.counting()));
    int handles =
        Optional.ofNullable(new File("/proc/self/fd").list()).map(all -> all.length).orElse(0);
    return new Census(heap, threads, handles, objects);
  }

  /// @return the bytes of all that lives
  private static long count(Map<String, Long> objects) {
    long bytes = 0;
    for (String line : histogram().split("\n", -1)) {
      Matcher found = LINE.matcher(line);
      if (found.matches() && !found.group(3).equals(GAP)) {
        bytes += Long.parseLong(found.group(2));
        if (WATCHED.matcher(found.group(3)).matches()) {
          objects.put(found.group(3), Long.valueOf(found.group(1)));
        }
      }
    }
    return bytes;
  }

  /// Collects the garbage first.
  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Of what there is more than there was, and how many more.
  Map<String, Long> moreThan(Census before) {
    Map<String, Long> more = new TreeMap<>();
    objects.forEach(
        (name, count) -> {
          long grown = count - before.objects.getOrDefault(name, 0L);
          if (grown > 0) {
            more.put(name, grown);
          }
        });
    return more;
  }
}
