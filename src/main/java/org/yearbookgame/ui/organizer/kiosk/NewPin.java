package org.yearbookgame.ui.organizer.kiosk;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yearbookgame.kiosk.Pin;

/// A PIN as it is typed, twice.
final class NewPin {
  /// What it comes to so far.
  enum Typed {
    NOTHING,
    UNFIT,
    DIFFERENT,
    FIT
  }

  private final StringProperty first = new SimpleStringProperty(this, "first", "");
  private final StringProperty again = new SimpleStringProperty(this, "again", "");

  StringProperty firstProperty() {
    return first;
  }

  StringProperty againProperty() {
    return again;
  }

  Typed typed() {
    if (first.get().isEmpty() && again.get().isEmpty()) {
      return Typed.NOTHING;
    }
    if (!Pin.fits(first.get())) {
      return Typed.UNFIT;
    }
    return first.get().equals(again.get()) ? Typed.FIT : Typed.DIFFERENT;
  }

  /// Takes the digits, which are forgotten here; nothing, where they do not fit.
  Optional<String> take() {
    if (typed() != Typed.FIT) {
      return Optional.empty();
    }
    String digits = first.get();
    first.set("");
    again.set("");
    return Optional.of(digits);
  }
}
