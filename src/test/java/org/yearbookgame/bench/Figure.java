package org.yearbookgame.bench;

import java.util.Locale;
import java.util.Optional;

/// One line of the table.
///
/// @param what was measured
/// @param against what it stands beside, measured in the same run
/// @param unit of the value: `×` for a ratio
/// @param goal the most it may be
public record Figure(
    String what, String against, double value, String unit, Optional<Double> goal) {
  /// How many times what it stands beside it takes.
  ///
  /// @param goal the most it may be
  public static Figure ratio(String what, String against, double value, double goal) {
    return new Figure(what, against, value, "×", Optional.of(goal));
  }

  /// Something with a limit of its own.
  ///
  /// @param goal the most it may be
  public static Figure atMost(String what, double value, String unit, double goal) {
    return new Figure(what, "", value, unit, Optional.of(goal));
  }

  /// Something that is only told.
  public static Figure told(String what, double value, String unit) {
    return new Figure(what, "", value, unit, Optional.empty());
  }

  /// Whether it is as it is to be.
  public boolean isReached() {
    return goal.isEmpty() || value <= goal.get();
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-62s %-36s %12s %-9s %12s  %s",
        what,
        against,
        number(value),
        unit,
        goal.map(most -> "≤ " + number(most)).orElse(""),
        goal.isEmpty() ? "" : isReached() ? "reached" : "missed");
  }

  private static String number(double value) {
    int places = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + places + "f", value);
  }
}
