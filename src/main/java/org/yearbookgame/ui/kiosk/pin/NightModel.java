package org.yearbookgame.ui.kiosk.pin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yearbookgame.results.Insight;
import org.yearbookgame.results.Play;
import org.yearbookgame.ui.Background;

/// What was played tonight: to be told, taken home, and left behind when the next evening begins.
final class NightModel {
  private final Evenings evenings;
  private final Takeaway takeaway;
  private final Background background;
  private Background.Job asking = () -> {};

  NightModel(Evenings evenings, Takeaway takeaway, Background background) {
    this.evenings = evenings;
    this.takeaway = takeaway;
    this.background = background;
  }

  /// The figures of an evening.
  ///
  /// @param rounds that were played, those of games given up too
  record Figures(int games, int finished, int rounds, Optional<Insight.Usual> usual) {
    private static Figures of(List<Play> plays) {
      return new Figures(
          plays.size(),
          (int) plays.stream().filter(Play::finished).count(),
          plays.stream().mapToInt(play -> play.rounds().size()).sum(),
          Insight.of(plays).usual());
    }
  }

  /// Counts what was played since the evening began.
  void count(Consumer<Figures> then) {
    asking.cancel();
    asking =
        background.run(
            () -> Figures.of(takeaway.results().played(takeaway.ofClass(), evenings.now().since())),
            then,
            () -> {});
  }

  /// Writes what the organizer takes home.
  ///
  /// @param then takes what the files are called; nothing, where they cannot be written
  void export(Consumer<Optional<List<String>>> then) {
    asking.cancel();
    asking =
        background.run(
            () -> takeaway.write(evenings.now()), then, () -> then.accept(Optional.empty()));
  }

  /// Where it is written.
  Path folder() {
    return takeaway.folder();
  }

  /// How many are left out.
  int hidden() {
    return evenings.now().hidden().size();
  }

  /// Begins the next evening: the board is empty, and nothing that was played is erased.
  void clear() {
    evenings.change(now -> now.next(takeaway.clock().instant()));
  }

  /// Waits for nothing any more.
  void close() {
    asking.cancel();
  }
}
