package org.yearbookgame.ui.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Leaderboard;
import org.yearbookgame.results.Play;
import org.yearbookgame.ui.Scorebook;

/// The best games of a class, of one kind, as soon as they are read.
public final class BoardModel {
  /// What a board tells of.
  public enum Span {
    EVENING,
    CLASS
  }

  /// The games of a span.
  ///
  /// @param since those that ended at this moment or later
  public record Period(Span span, Instant since) {}

  private final ReadOnlyObjectWrapper<Optional<Leaderboard>> board =
      new ReadOnlyObjectWrapper<>(this, "board", Optional.empty());
  private final ReadOnlyObjectWrapper<Period> period;

  private final Scorebook scorebook;
  private final ClassId ofClass;
  private final Rules rules;
  private final List<Period> periods;
  private final Optional<Play> own;
  private boolean reading;

  /// A board, which is still to be read.
  ///
  /// @param rules of the games that are compared
  /// @param periods one, or several to choose from; the first is shown first
  /// @param own the game that was just played, if one was
  public BoardModel(
      Scorebook scorebook, ClassId ofClass, Rules rules, List<Period> periods, Optional<Play> own) {
    this.scorebook = scorebook;
    this.ofClass = ofClass;
    this.rules = rules;
    this.periods = List.copyOf(periods);
    this.own = own;
    this.period = new ReadOnlyObjectWrapper<>(this, "period", periods.getFirst());
    read();
  }

  /// The best games; nothing until they are read.
  public ReadOnlyObjectProperty<Optional<Leaderboard>> boardProperty() {
    return board.getReadOnlyProperty();
  }

  /// What is shown.
  public ReadOnlyObjectProperty<Period> periodProperty() {
    return period.getReadOnlyProperty();
  }

  List<Period> periods() {
    return periods;
  }

  boolean isOwn(Leaderboard.Line line) {
    return own.filter(play -> play.id().equals(line.play())).isPresent();
  }

  /// The game that was just played, where it is not on the board and somebody was known in it.
  Optional<Play> besideTheBoard() {
    List<Leaderboard.Line> lines = board.get().map(Leaderboard::lines).orElse(List.of());
    return own.filter(play -> play.right() > 0 && lines.stream().noneMatch(this::isOwn));
  }

  /// Shows another period.
  public void open(Period chosen) {
    if (!chosen.equals(period.get())) {
      period.set(chosen);
      board.set(Optional.empty());
      read();
    }
  }

  /// Reads the board once more: other kiosks may have added to it.
  public void readAgain() {
    if (!reading) {
      read();
    }
  }

  private void read() {
    Period asked = period.get();
    reading = true;
    scorebook.readBoard(
        ofClass,
        asked.since(),
        rules,
        found -> {
          reading = false;
          if (asked.equals(period.get())) {
            board.set(Optional.of(found));
          }
        });
  }
}
