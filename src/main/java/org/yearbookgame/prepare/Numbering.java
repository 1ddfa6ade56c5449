package org.yearbookgame.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.Key.Mark;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;

/// Which number each picture of a class has. Old ones are kept; only where they give the answer
/// away, and other ones for the newcomers alone do not help, are some drawn anew, no more than it
/// takes.
final class Numbering {
  /// The share of the old numbers that is given up at first; then twice as many, and so on.
  private static final int FIRST_SHARE = 8;

  private final List<Mark> marks;
  private final Map<Mark, Integer> old;
  private final Numbers numbers;
  private final Map<Mark, Integer> given = new HashMap<>();
  private int givenUp;

  /// @param lineup in an order drawn by lot: the first give up their old numbers first
  /// @param keys whose numbers are not drawn again
  /// @param project whose numbers are not drawn again
  Numbering(Lineup lineup, KeyFile keys, Project project, RandomGenerator random) {
    marks = lineup.portraits().stream().map(Made.Portrait::mark).toList();
    old = old(lineup);
    Set<Integer> taken = new HashSet<>();
    keys.keys().forEach(key -> number(key).ifPresent(taken::add));
    project.entries().forEach(entry -> entry.number().ifPresent(taken::add));
    numbers = new Numbers(random, taken);
    given.putAll(old);
    marks.forEach(mark -> given.computeIfAbsent(mark, _ -> numbers.draw()));
  }

  /// What the project says counts before what the key file does, and each number once.
  private static Map<Mark, Integer> old(Lineup lineup) {
    Map<Mark, Integer> old = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (Made.Portrait portrait : lineup.portraits()) {
      Mark mark = portrait.mark();
      portrait
          .picture()
          .number()
          .or(() -> number(lineup.claims().get(mark)))
          .filter(Numbers::isOne)
          .filter(seen::add)
          .ifPresent(number -> old.put(mark, number));
    }
    return old;
  }

  private static Optional<Integer> number(@Nullable Key key) {
    return key instanceof Key.Given(_, int number) ? Optional.of(number) : Optional.empty();
  }

  /// The number of a picture.
  ///
  /// @throws IllegalArgumentException if the picture is not of this class
  int of(Mark mark) {
    Integer number = given.get(mark);
    if (number == null) {
      throw new IllegalArgumentException("a picture without a number");
    }
    return number;
  }

  /// Draws anew for the newcomers; where there are none, or that was done already, for more and
  /// more of the others too.
  ///
  /// @param time the how-manieth time this is asked for, from 1
  void drawAnew(int time) {
    int newcomers = marks.size() - old.size();
    int doublings = newcomers > 0 ? time - 2 : time - 1;
    if (doublings >= 0) {
      long share = (long) Math.ceilDiv(old.size(), FIRST_SHARE) << Math.min(doublings, FIRST_SHARE);
      givenUp = (int) Math.min(old.size(), share);
    }
    int left = givenUp;
    for (Mark mark : marks) {
      boolean hasOld = old.containsKey(mark);
      if (!hasOld || left-- > 0) {
        given.put(mark, numbers.draw());
      }
    }
  }

  /// The project with the numbers of those in the class.
  Project applyTo(Project project, Lineup lineup) {
    List<Entry> entries = new ArrayList<>(project.entries());
    for (Made.Portrait portrait : lineup.portraits()) {
      ClassPicture picture = portrait.picture();
      if (picture.use() == Use.PORTRAIT) {
        int place = picture.person().row() - Project.FIRST_ROW;
        entries.set(place, entries.get(place).withNumber(of(portrait.mark())));
      }
    }
    return project.withEntries(entries);
  }

  /// How many of those who had a number have another now.
  int renumbered() {
    return givenUp;
  }
}
