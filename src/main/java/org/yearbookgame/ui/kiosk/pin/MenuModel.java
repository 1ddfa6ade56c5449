package org.yearbookgame.ui.kiosk.pin;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The organizer's menu and where in it somebody is. It closes when nobody touches it.
final class MenuModel {
  private static final Duration CLOSES_AFTER = Duration.ofMinutes(2);

  /// What the menu shows.
  enum Page {
    CHOICES,
    PLAYS,
    HIDE,
    EXPORT,
    CLEAR
  }

  /// Where the menu leads.
  interface Ways {
    /// Back to the guests’ screen.
    void back();

    /// To the leaderboard as guests see it.
    void board();

    /// Out of the kiosk.
    void leave();
  }

  private final ReadOnlyObjectWrapper<Page> page =
      new ReadOnlyObjectWrapper<>(this, "page", Page.CHOICES);

  private final Ways ways;
  private final Idle idle;

  /// @param nanos from any origin
  MenuModel(LongSupplier nanos, Ways ways) {
    this.ways = ways;
    this.idle = new Idle(CLOSES_AFTER, nanos);
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  void show(Page shown) {
    page.set(shown);
  }

  void back() {
    ways.back();
  }

  void board() {
    ways.board();
  }

  void leave() {
    ways.leave();
  }

  /// Somebody touches the screen or a key.
  void touch() {
    idle.touch();
  }

  /// Follows the clock: to be called several times a second.
  void look() {
    if (idle.isOver()) {
      back();
    }
  }
}
