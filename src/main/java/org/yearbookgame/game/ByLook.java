package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.yearbookgame.roster.Classmate;

/// Draws those who look like the one asked, or unlike, without telling who that is.
///
/// The nearest to the one asked would tell: the answer would be the one in the middle, and among
/// the farthest the odd one out. So a part of the group, drawn by lot, is seated at tables of those
/// who look alike (or unlike) *among each other*, whoever is asked; the others at the table of the
/// one asked are shown. Given the table, everybody at it is equally likely to be the answer.
///
/// @param alike whether those at a table look alike
record ByLook(boolean alike, Likeness likeness) {
  /// So many are seated at most: a round costs the same in a class of a million.
  private static final int MOST_SEATED = 64;

  /// The people to be shown beside the one asked, in random order; nothing, where too few of them
  /// were looked at, or namesakes would sit together.
  Optional<List<Classmate>> draw(
      Classmate asked, int count, List<Classmate> group, RandomGenerator random) {
    List<Classmate> standing = drawn(asked, count + 1, group, random);
    while (standing.size() > count) {
      List<Classmate> table = seat(standing, count + 1);
      if (table.remove(asked)) {
        Collections.shuffle(table, random);
        return names(table, asked) == count + 1 ? Optional.of(table) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The one asked and others, as many as fill whole tables, in random order.
  private List<Classmate> drawn(
      Classmate asked, int aTable, List<Classmate> group, RandomGenerator random) {
    List<Classmate> others =
        new ArrayList<>(
            some(group, random).stream()
                .filter(other -> !other.equals(asked))
                .filter(other -> likeness.apart(asked.portrait(), other.portrait()).isPresent())
                .toList());
    Collections.shuffle(others, random);
    int seated = Math.min(others.size() + 1, MOST_SEATED) / aTable * aTable;
    if (seated == 0) {
      return List.of();
    }
    List<Classmate> standing = new ArrayList<>(others.subList(0, seated - 1));
    standing.add(asked);
    Collections.shuffle(standing, random);
    return standing;
  }

  private static Collection<Classmate> some(List<Classmate> group, RandomGenerator random) {
    if (group.size() <= MOST_SEATED) {
      return group;
    }
    Set<Classmate> some = new LinkedHashSet<>();
    while (some.size() < MOST_SEATED) {
      some.add(group.get(random.nextInt(group.size())));
    }
    return some;
  }

  /// Seats the first of those who stand, and one after the other whoever suits those at the table.
  private List<Classmate> seat(List<Classmate> standing, int aTable) {
    List<Classmate> table = new ArrayList<>(List.of(standing.removeFirst()));
    while (table.size() < aTable) {
      Comparator<Classmate> byDistance =
          Comparator.comparingDouble(person -> distance(person, table));
      Classmate suits =
          alike ? Collections.min(standing, byDistance) : Collections.max(standing, byDistance);
      standing.remove(suits);
      table.add(suits);
    }
    return table;
  }

  private double distance(Classmate person, List<Classmate> table) {
    return table.stream()
        .mapToDouble(other -> likeness.apart(person.portrait(), other.portrait()).orElseThrow())
        .sum();
  }

  private static long names(List<Classmate> table, Classmate asked) {
    Set<String> names = new HashSet<>(Set.of(asked.name().key()));
    table.forEach(person -> names.add(person.name().key()));
    return names.size();
  }
}
