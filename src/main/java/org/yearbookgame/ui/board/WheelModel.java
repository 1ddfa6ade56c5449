package org.yearbookgame.ui.board;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.yearbookgame.results.Alphabet;

/// One wheel of letters, without an end: after the last comes the first.
final class WheelModel {
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place");
  private final Alphabet alphabet;

  WheelModel(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /// Where the wheel stands, from 0.
  ReadOnlyIntegerProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// The letter so many places further; 0 is the one that is chosen.
  String letter(int further) {
    return alphabet.letters().get(placeOf(further));
  }

  private int placeOf(int further) {
    return Math.floorMod(place.get() + further, alphabet.letters().size());
  }

  /// Turns so many letters on; back, where it is negative.
  void turn(int letters) {
    place.set(placeOf(letters));
  }

  /// Turns to a letter that was typed.
  ///
  /// @return whether it is on the wheel
  boolean turnTo(String typed) {
    int found = alphabet.indexOf(typed);
    if (found >= 0) {
      place.set(found);
    }
    return found >= 0;
  }
}
