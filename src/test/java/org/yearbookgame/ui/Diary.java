package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Play;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// What somebody saw of every game that was finished, a line a game, in a file: a night is long.
final class Diary implements AutoCloseable {
  private final Path file;
  private final BufferedWriter writer;
  private final List<String> game = new ArrayList<>();
  private int rounds;
  private int games;

  Diary(Path file) {
    this.file = file;
    try {
      writer = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An answer is told, maybe once more.
  void told(Sight sight) {
    String round = round(sight.asked(), sight.names(), sight.picked().orElse("nobody"));
    if (game.size() == sight.number() && game.getLast().equals(round)) {
      return;
    }
    if (sight.number() == 1) {
      game.clear();
    }
    game.add(round);
    rounds++;
    assertEquals(sight.number(), game.size(), "a round was skipped");
    if (sight.shows() == Sight.Shows.LAST_ANSWER) {
      write();
    }
  }

  private void write() {
    try {
      writer.write(String.join(" | ", game));
      writer.newLine();
      games++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many rounds were told.
  int rounds() {
    return rounds;
  }

  /// How many games were finished.
  int games() {
    return games;
  }

  private static String round(String asked, List<String> choices, String picked) {
    return asked + ": " + String.join(", ", choices) + " > " + picked;
  }

  /// Checks that just these games were kept, each once, and each round as it was seen.
  void assertKept(List<Play> plays, Roster roster) throws IOException {
    writer.flush();
    Map<ClassmateId, String> names =
        roster.classmates().stream()
            .collect(
                Collectors.toMap(
                    person -> ClassmateId.of(person.portrait()),
                    (Classmate person) -> person.name().text()));
    List<Play> finished = plays.stream().filter(Play::finished).toList();
    assertEquals(finished.size(), finished.stream().map(Play::id).distinct().count());
    List<String> kept = finished.stream().map(play -> line(play, names::get)).toList();
    try (Stream<String> lines = Files.lines(file)) {
      List<String> seen = lines.toList();
      assertEquals(List.of(), without(seen, kept), "seen and not kept");
      assertEquals(List.of(), without(kept, seen), "kept and not seen");
      assertEquals(seen.size(), kept.size());
    }
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> left = new LinkedHashSet<>(lines);
    others.forEach(left::remove);
    return List.copyOf(left);
  }

  private static String line(Play play, Function<ClassmateId, String> name) {
    return play.rounds().stream()
        .map(
            round ->
                round(
                    name.apply(round.asked()),
                    round.choices().stream().map(name).toList(),
                    round.guesses().stream()
                        .map(guess -> name.apply(guess.picked()))
                        .findFirst()
                        .orElse("nobody")))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
