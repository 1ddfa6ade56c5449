package org.yearbookgame.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Folders;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;

/// A program writes plays into its file as fast as it can and is killed in the middle of it, again
/// and again. What it had said to be kept must be there, once and whole, and of what it was writing
/// all or nothing.
///
/// @param times that it is killed
public record KilledWhileWriting(int times) implements Measurement {
  private static final String FILE = "results.sqlite";

  /// More than any of them lives to write.
  private static final int ENDLESS = 100_000;

  private static final int UNDISTURBED = 1000;

  /// It lives to say that it kept so many plays at most; then it is killed as it writes the next.
  private static final int MOST_SAID = 40;

  private static final int MOST_NANOS_MORE = 3_000_000;

  /// The program that is killed.
  ///
  /// @param arguments the folder and the seed of its plays
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true);
    try (Results results = results(Path.of(arguments[0]))) {
      SamplePlays plays = new SamplePlays(Long.parseLong(arguments[1]));
      for (int i = 0; i < ENDLESS && results.takeProblem().isEmpty(); i++) {
        results.keep(plays.next());
        out.println(i);
      }
    }
  }

  @Override
  public List<Figure> measure() throws Exception {
    try (Folders folders = new Folders()) {
      int said = kill(folders.next());
      Times alone = undisturbed(folders.next());
      return List.of(
          Figure.told("one file, its program killed in mid-write", times, "times"),
          Figure.told("one file, its program killed: all there, once", said, "plays"),
          Figure.told("one file, undisturbed: a write, median", alone.median(), "ms"),
          Figure.told("one file, undisturbed: a write, p99", alone.millis(0.99), "ms"),
          Figure.told("one file, undisturbed", 1000 / alone.median(), "plays/s"));
    }
  }

  private int kill(Path folder) throws IOException, InterruptedException, SQLException {
    Random random = new Random(1984);
    List<Integer> said = new ArrayList<>();
    for (int seed = 0; seed < times; seed++) {
      said.add(writtenWhenKilled(folder, seed, random));
    }
    Engine engine = new SqliteEngine(folder.resolve(FILE));
    checkWhole(engine);
    List<Play> there = StoreLaws.all(engine);
    int checked = 0;
    for (int seed = 0; seed < times; seed++) {
      checked += check(there, seed, said.get(seed));
    }
    if (checked != there.size()) {
      throw new AssertionError(there.size() + " plays there, " + checked + " written");
    }
    return checked;
  }

  /// Starts the program and kills it.
  ///
  /// @return how many plays it had said to be kept
  private static int writtenWhenKilled(Path folder, int seed, Random random)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWhileWriting.class.getName(),
                folder.toString(),
                Integer.toString(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = process.inputReader()) {
      int said = 0;
      int least = 1 + random.nextInt(MOST_SAID);
      while (said < least && lines.readLine() != null) {
        said++;
      }
      long until = System.nanoTime() + random.nextInt(MOST_NANOS_MORE);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      process.toHandle().destroyForcibly(); // a process closes its streams with it
      process.waitFor();
      while (lines.readLine() != null) {
        said++;
      }
      return said;
    }
  }

  private static void checkWhole(Engine engine) throws SQLException {
    try (Connection connection = engine.connect();
        Statement statement = connection.createStatement();
        var found = statement.executeQuery("pragma integrity_check")) {
      found.next();
      if (!found.getString(1).equals("ok")) {
        throw new AssertionError("the file is damaged");
      }
    }
  }

  /// @return how many plays of one life are there: those that were said, or one more
  private static int check(List<Play> there, int seed, int said) {
    List<Play> written = new SamplePlays(seed).next(said + 1);
    List<Play> found = there.stream().filter(written::contains).toList();
    if (!found.equals(written) && !found.equals(written.subList(0, said))) {
      throw new AssertionError("of " + said + " plays that were kept these are there: " + found);
    }
    return found.size();
  }

  private static Times undisturbed(Path folder) throws Exception {
    try (Results results = results(folder)) {
      SamplePlays plays = new SamplePlays(1);
      results.keep(plays.next());
      return Times.of(UNDISTURBED, () -> results.keep(plays.next()));
    }
  }

  private static Results results(Path folder) {
    return new Results(folder, Optional.empty(), InstantSource.system());
  }
}
