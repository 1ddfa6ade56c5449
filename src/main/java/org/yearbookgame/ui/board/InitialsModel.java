package org.yearbookgame.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.yearbookgame.results.Alphabet;
import org.yearbookgame.results.Initials;

/// The initials that a player may leave with a game: a wheel for each letter.
public final class InitialsModel {
  private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(this, "refused");
  private final int right;
  private final int asked;
  private final List<WheelModel> wheels;

  /// The wheels after a game; all stand at the first letter.
  ///
  /// @param right how many were known at the first guess
  /// @param asked of how many
  public InitialsModel(int right, int asked, Alphabet alphabet) {
    this.right = right;
    this.asked = asked;
    this.wheels = Stream.generate(() -> new WheelModel(alphabet)).limit(Initials.LENGTH).toList();
    wheels.forEach(wheel -> wheel.placeProperty().subscribe(_ -> refused.set(false)));
  }

  /// Whether these letters are not accepted, until others are chosen.
  public ReadOnlyBooleanProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  int right() {
    return right;
  }

  int asked() {
    return asked;
  }

  List<WheelModel> wheels() {
    return wheels;
  }

  /// Takes the letters as they stand.
  ///
  /// @return the initials; nothing, where the letters are refused
  public Optional<Initials> take() {
    Optional<Initials> taken =
        Initials.of(wheels.stream().map(wheel -> wheel.letter(0)).collect(Collectors.joining()));
    refused.set(taken.isEmpty());
    return taken;
  }
}
