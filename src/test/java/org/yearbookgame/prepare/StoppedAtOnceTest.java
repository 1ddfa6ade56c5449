package org.yearbookgame.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraying;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.storage.Replacement;

/// Programs that prepare a class and are stopped from outside, as by `kill -9`.
final class StoppedAtOnceTest {
  private static final int PEOPLE_BEFORE = 30;
  private static final int PEOPLE_AFTER = 40;

  /// So many are stopped evenly over the whole run, and so many while all is put into place.
  private static final int MOMENTS = 20;

  private static final int MOMENTS_OF_PLACING = 30;

  @TempDir private Path home;

  /// The program that is stopped. It says on the way where it is.
  static final class Program {
    private static final String BEGUN = "begun";
    private static final String PLACING = "placing";
    private static final String DONE = "done";
    private static final int BYTES = 60_000;

    private Program() {}

    public static void main(String[] args) throws IOException {
      Project project = new Brought(Path.of(args[0])).people(Integer.parseInt(args[2])).project();
      say(BEGUN);
      Prepared prepared =
          new Preparation(
                  Path.of(args[1], "class"),
                  PortraitSize.BEST,
                  new SplittableRandom(7),
                  Program::portray,
                  (_, _, _) -> {
                    say(PLACING);
                    return Brought.CLEAN;
                  },
                  _ -> false)
              .run(project, Work.unwatched());
      say(prepared instanceof Prepared.Done ? DONE : prepared.toString());
    }

    @SuppressWarnings("SystemOut") // another program listens
    private static void say(String what) {
      System.out.println(what);
    }

    private static Portraying portray(Source source, PortraitSize size) {
      return switch (Brought.portray(source, size)) {
        case Portraying.Portrayed(var bytes, var format, var doubtful) ->
            new Portraying.Portrayed(Arrays.copyOf(bytes, BYTES), format, doubtful);
        case Portraying.Unusable unusable -> unusable;
      };
    }
  }

  /// A moment: so long after the program said a word.
  private record Moment(String word, long nanos) {}

  /// What a program said, and when, in nanoseconds from the first.
  private record Said(List<String> words, List<Long> times) {
    long from(String word, String to) {
      return times.get(words.indexOf(to)) - times.get(words.indexOf(word));
    }
  }

  private Said run(Path folder, int people, Optional<Moment> end)
      throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                home.resolve("pictures").toString(),
                folder.toString(),
                Integer.toString(people))
            .redirectErrorStream(true)
            .start();
    Said said = new Said(new ArrayList<>(), new ArrayList<>());
    try (BufferedReader out = program.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.words().add(line);
        said.times().add(System.nanoTime());
        if (end.isPresent() && end.get().word().equals(line)) {
          program.waitFor(end.get().nanos(), TimeUnit.NANOSECONDS);
          program.toHandle().destroyForcibly();
        }
      }
    }
    program.waitFor();
    return said;
  }

  @Test
  void classIsAsItWasOrAsItIsToBeWheneverItsWriterIsKilled()
      throws IOException, InterruptedException {
    Path before = Files.createDirectory(home.resolve("before"));
    assertEquals(
        List.of("begun", "placing", "done"), run(before, PEOPLE_BEFORE, Optional.empty()).words());
    Path after = copy(before, "after");
    Said whole = run(after, PEOPLE_AFTER, Optional.empty());
    List<Map<String, String>> states = List.of(Brought.below(before), Brought.below(after));
    List<Integer> ends = new ArrayList<>(List.of(0, 0));
    for (Moment moment : moments(whole)) {
      Path folder = killed(before, moment);
      assertNothingIsHalf(folder, states);
      assertInstanceOf(
              Replacement.Opened.class,
              Replacement.open(folder.resolve("class"), folder.resolve("class.key.json")))
          .replacement()
          .close();
      int end = states.indexOf(Brought.below(folder));
      assertTrue(end >= 0, moment + ": " + new TreeSet<>(Brought.below(folder).keySet()));
      ends.set(end, ends.get(end) + 1);
    }
    assertEquals(MOMENTS + MOMENTS_OF_PLACING, ends.getFirst() + ends.getLast());
  }

  private static List<Moment> moments(Said whole) {
    List<Moment> moments = new ArrayList<>();
    long all = whole.from(Program.BEGUN, Program.DONE);
    for (int i = 0; i < MOMENTS; i++) {
      moments.add(new Moment(Program.BEGUN, all * i / MOMENTS));
    }
    long placing = whole.from(Program.PLACING, Program.DONE);
    for (int i = 0; i < MOMENTS_OF_PLACING; i++) {
      moments.add(new Moment(Program.PLACING, placing * i / MOMENTS_OF_PLACING));
    }
    return moments;
  }

  /// What a program leaves that is killed at a moment, or a little earlier where it was quicker
  /// than the one before.
  private Path killed(Path before, Moment moment) throws IOException, InterruptedException {
    for (long nanos = moment.nanos(); ; nanos = nanos * 3 / 4) {
      Path folder = copy(before, "killed");
      Said said = run(folder, PEOPLE_AFTER, Optional.of(new Moment(moment.word(), nanos)));
      if (!said.words().contains(Program.DONE)) {
        return folder;
      }
    }
  }

  /// Before anybody puts it right, too: there is a whole class, or it was just moved aside.
  private static void assertNothingIsHalf(Path folder, List<Map<String, String>> states)
      throws IOException {
    boolean there = Files.exists(folder.resolve("class"));
    Path place = folder.resolve(there ? "class" : "class.preparing/before");
    List<Map<String, String>> classes =
        states.stream().map(state -> within(state, "class/")).toList();
    assertTrue(classes.contains(Brought.below(place)), place.toString());
  }

  private static Map<String, String> within(Map<String, String> files, String folder) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(folder) && !file.getKey().equals(folder))
        .collect(
            Collectors.toMap(
                file -> file.getKey().substring(folder.length()), Map.Entry::getValue));
  }

  private Path copy(Path from, String name) throws IOException {
    Path to = home.resolve(name);
    if (Files.exists(to)) {
      try (var paths = Files.walk(to)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
    return to;
  }
}
