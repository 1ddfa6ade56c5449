package org.yearbookgame.prepare.audit;

import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yearbookgame.prepare.audit.Finding.Order;

/// The orders in which portraits may stand: each two that together could tell who is who.
final class Orders {
  /// Files written one after the other within this time are taken for written at once when they are
  /// compared with the numbers: whoever copies a class, unpacks it or checks it out writes it in
  /// the order of the numbers, which tells nothing.
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final List<Trait> OF_PEOPLE =
      List.of(Trait.FULL_NAME, Trait.FIRST_NAME, Trait.LAST_NAME, Trait.LIST);

  private static final Comparator<Sitter> NUMBER =
      Comparator.comparing(sitter -> sitter.number().key());
  private static final Comparator<Sitter> DATE = Comparator.comparing(Sitter::written);

  /// In the steps in which file managers show them.
  private static final Comparator<Sitter> SIZE =
      Comparator.comparingLong(sitter -> Math.ceilDiv(sitter.file().size(), 1024));

  /// Numbers are drawn by lot, so that any order in them is a slip.
  private static final double ANY = 0;

  /// Sizes and dates are not. Page after page may have been scanned a little darker, and the files
  /// be a little smaller: that leans to one side, but hardly helps anybody. At 0.7 a guess among
  /// four by size alone is right twice in five times, instead of once in four.
  private static final double STRONG = 0.7;

  private final List<Sitter> sitters;
  private final Map<FileTime, Integer> moments = new HashMap<>();

  Orders(List<Sitter> sitters) {
    this.sitters = List.copyOf(sitters);
    FileTime last = FileTime.fromMillis(0);
    int moment = 0;
    for (FileTime time : new TreeSet<>(sitters.stream().map(Sitter::written).toList())) {
      if (Duration.between(last.toInstant(), time.toInstant()).compareTo(AT_ONCE) >= 0) {
        moment++;
      }
      moments.put(time, moment);
      last = time;
    }
  }

  List<Order> compared() {
    List<Order> orders = new ArrayList<>();
    for (Trait by : Trait.values()) {
      orders.add(new Order(Sign.NUMBER, by, Ranking.of(sitters, NUMBER, order(by), ANY)));
    }
    for (Trait by : OF_PEOPLE) {
      orders.add(new Order(Sign.SIZE, by, Ranking.of(sitters, SIZE, order(by), STRONG)));
    }
    for (Trait by : OF_PEOPLE) {
      orders.add(new Order(Sign.DATE, by, Ranking.of(sitters, DATE, order(by), STRONG)));
    }
    return orders;
  }

  private Comparator<Sitter> order(Trait trait) {
    return switch (trait) {
      case FULL_NAME -> Comparator.comparing(sitter -> sitter.name().full());
      case FIRST_NAME -> Comparator.comparing(sitter -> sitter.name().first());
      case LAST_NAME -> Comparator.comparing(sitter -> sitter.name().last());
      case LIST -> Comparator.comparingInt(Sitter::row);
      case SIZE -> Comparator.comparingLong(sitter -> sitter.file().size());
      case DATE -> Comparator.comparing(sitter -> moments.getOrDefault(sitter.written(), 0));
    };
  }
}
