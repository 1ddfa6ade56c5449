package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.yearbookgame.roster.Classmate;

/// Draws those who look like the one asked, or unlike: any of the nearest or farthest eighth of
/// their group, and of eight at least, so that a face does not always come with the same others.
///
/// @param nearest whether it draws lookalikes
record ByLook(boolean nearest, Likeness likeness) {
  /// So many of a group are looked at: a round costs the same in a class of a million.
  private static final int MOST_LOOKED_AT = 500;

  private static final int SHARE = 8;
  private static final int FEWEST = 8;

  private record Beside(Classmate person, double apart) {}

  /// The people to be shown beside the one asked, in random order; nothing, where too few of them
  /// were looked at.
  Optional<List<Classmate>> draw(
      Classmate asked, int count, List<Classmate> group, RandomGenerator random) {
    List<Beside> beside = beside(asked, group, random);
    beside.sort(
        nearest
            ? Comparator.comparingDouble(Beside::apart)
            : Comparator.comparingDouble(Beside::apart).reversed());
    int share = Math.max(FEWEST, beside.size() / SHARE);
    List<Beside> pool = new ArrayList<>(beside.subList(0, Math.min(share, beside.size())));
    Collections.shuffle(pool, random);
    List<Classmate> drawn = new ArrayList<>(count);
    Set<String> names = new HashSet<>(Set.of(asked.name().key()));
    for (Beside one : pool) {
      if (drawn.size() < count && names.add(one.person().name().key())) {
        drawn.add(one.person());
      }
    }
    return drawn.size() == count ? Optional.of(drawn) : Optional.empty();
  }

  private List<Beside> beside(Classmate asked, List<Classmate> group, RandomGenerator random) {
    List<Beside> beside = new ArrayList<>();
    int looks = Math.min(group.size(), MOST_LOOKED_AT);
    for (int i = 0; i < looks; i++) {
      Classmate person =
          group.size() <= MOST_LOOKED_AT
              ? group.get(i)
              : group.get(random.nextInt(group.size())); // one twice is left out by its name
      OptionalDouble apart =
          person.name().looksLike(asked.name())
              ? OptionalDouble.empty()
              : likeness.apart(asked.portrait(), person.portrait());
      apart.ifPresent(distance -> beside.add(new Beside(person, distance)));
    }
    return beside;
  }
}
