package org.yearbookgame.kiosk;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yearbookgame.game.Tries;
import org.yearbookgame.kiosk.KeyLines.Line;
import org.yearbookgame.results.SharedDatabase;
import org.yearbookgame.results.SharedDatabase.Login;

/// What the lines of a kiosk's settings come to, and what is wrong with them.
final class KioskValues {
  /// Below, guests are asked whether they are there while they read; above, the next one waits.
  private static final int SHORTEST_IDLE = 10;

  private static final int LONGEST_IDLE = 600;
  private static final int SHORTEST_COUNTDOWN = 5;
  private static final int LONGEST_COUNTDOWN = 120;

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,9})?");
  private static final Set<String> ON = Set.of("on", "yes", "true");
  private static final Set<String> OFF = Set.of("off", "no", "false");
  private static final Set<Integer> ROUNDS = Set.of(5, 10, 20);

  private final Map<KioskKey, Line> lines = new EnumMap<>(KioskKey.class);
  private final List<KioskProblem> problems = new ArrayList<>();
  private final Path file;

  /// @param file a database's login is looked for from where it lies
  KioskValues(KeyLines text, Path file) {
    this.file = file;
    text.lines().forEach(this::sort);
  }

  private void sort(Line line) {
    Optional<KioskKey> known = line.key().flatMap(KioskKey::of);
    if (line.key().isEmpty()) {
      problems.add(new KioskProblem.NoKey(line.number()));
    } else if (known.isEmpty()) {
      problems.add(new KioskProblem.UnknownKey(line.number(), line.key().get()));
    } else if (lines.putIfAbsent(known.get(), line) != null) {
      problems.add(new KioskProblem.KeyTwice(line.number(), known.get()));
    }
  }

  /// In no order.
  List<KioskProblem> problems() {
    return problems;
  }

  KioskSettings settings() {
    KioskSettings usual = KioskSettings.USUAL;
    return new KioskSettings(
        value(KioskKey.ROUNDS, text -> whole(text).filter(ROUNDS::contains)).orElse(usual.rounds()),
        value(KioskKey.GUESSES, KioskValues::tries).orElse(usual.guesses()),
        idle(KioskKey.IDLE_ASKING).orElse(usual.idleAsking()),
        idle(KioskKey.IDLE_TALKING).orElse(usual.idleTalking()),
        seconds(KioskKey.COUNTDOWN, SHORTEST_COUNTDOWN, LONGEST_COUNTDOWN)
            .orElse(usual.countdown()),
        value(KioskKey.BOARD, KioskValues::onOrOff).orElse(usual.board()),
        value(KioskKey.LANGUAGE, KioskValues::language),
        value(KioskKey.PIN, Pin::read),
        value(KioskKey.MONITOR, text -> whole(text).filter(KioskSettings::isMonitor))
            .map(OptionalInt::of)
            .orElse(usual.monitor()),
        value(KioskKey.MM_PER_PIXEL, KioskValues::millimetres)
            .map(OptionalDouble::of)
            .orElse(usual.mmPerPixel()),
        value(KioskKey.LOW_CONTROLS, KioskValues::onOrOff).orElse(usual.lowControls()),
        value(KioskKey.CURSOR, KioskValues::onOrOff).orElse(usual.cursor()),
        results());
  }

  /// The value of a key, if it is named and can be read.
  private <T> Optional<T> value(KioskKey key, Function<String, Optional<T>> reading) {
    Line line = lines.get(key);
    if (line == null) {
      return Optional.empty();
    }
    Optional<T> value = line.value().flatMap(reading);
    if (value.isEmpty()) {
      problems.add(new KioskProblem.BadValue(line.number(), key));
    }
    return value;
  }

  private Optional<Duration> idle(KioskKey key) {
    return seconds(key, SHORTEST_IDLE, LONGEST_IDLE);
  }

  private Optional<Duration> seconds(KioskKey key, int least, int most) {
    return value(key, text -> whole(text, least, most)).map(Duration::ofSeconds);
  }

  private Optional<SharedDatabase> results() {
    Login login = value(KioskKey.RESULTS_LOGIN, this::login).orElse(Login.NONE);
    return value(KioskKey.RESULTS, address -> SharedDatabase.of(address, login));
  }

  private Optional<Login> login(String name) {
    try {
      return Optional.of(Login.read(file.resolveSibling(name)));
    } catch (IOException | InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> whole(String text) {
    return Optional.of(text)
        .filter(digits -> WHOLE.matcher(digits).matches())
        .map(Integer::valueOf);
  }

  private static Optional<Integer> whole(String text, int least, int most) {
    return whole(text).filter(number -> number >= least && number <= most);
  }

  private static Optional<Double> millimetres(String text) {
    return Optional.of(text)
        .filter(digits -> DECIMAL.matcher(digits).matches())
        .map(digits -> Double.valueOf(digits.replace(',', '.')))
        .filter(KioskSettings::isPixel);
  }

  private static Optional<Boolean> onOrOff(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return ON.contains(word)
        ? Optional.of(true)
        : Optional.of(false).filter(_ -> OFF.contains(word));
  }

  private static Optional<Tries> tries(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "one", "1" -> Optional.of(Tries.ONE);
      case "until-right" -> Optional.of(Tries.UNTIL_RIGHT);
      default -> Optional.empty();
    };
  }

  private static Optional<Locale> language(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "en" -> Optional.of(Locale.ENGLISH);
      case "de" -> Optional.of(Locale.GERMAN);
      default -> Optional.empty();
    };
  }
}
