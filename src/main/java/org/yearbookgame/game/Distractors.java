package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.yearbookgame.roster.Among;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Group;
import org.yearbookgame.roster.Roster;

/// Draws those who are shown beside the one asked: different people of one group, of whom no two,
/// and none and the one asked, have the same name. Every such set is equally likely.
final class Distractors {
  /// Rejection finds a set at the first try in most classes, and within so many in all but those
  /// where nearly everybody has one name.
  private static final int MOST_TRIES = 64;

  private final Roster roster;
  private final Map<Among, Crowd> crowds = new HashMap<>();
  private final Map<Among, List<List<Classmate>>> namesakes = new HashMap<>();

  Distractors(Roster roster) {
    this.roster = roster;
  }

  /// The people to be shown beside the one asked, in random order.
  ///
  /// @param count how many; the group has more different names than that
  List<Classmate> draw(Classmate asked, int count, RandomGenerator random) {
    Crowd crowd =
        crowds.computeIfAbsent(asked.among(), _ -> new Crowd(roster.groupOf(asked).people()));
    for (int i = 0; i < MOST_TRIES; i++) {
      Optional<List<Classmate>> drawn = crowd.draw(asked, count, random);
      if (drawn.isPresent()) {
        return drawn.get();
      }
    }
    return drawByName(asked, count, random);
  }

  /// People to draw from. The hashes of their names lie side by side, so that telling two names
  /// apart takes no look at the people themselves: in a large class they lie anywhere in memory.
  private static final class Crowd {
    private final List<Classmate> people;
    private final int[] names;

    Crowd(List<Classmate> people) {
      this.people = people;
      this.names = people.stream().mapToInt(Crowd::name).toArray();
    }

    private static int name(Classmate person) {
      return person.name().key().hashCode();
    }

    /// Everybody independently, and all again where two have one name: what is kept is uniform over
    /// the admissible sets, because each of them is drawn equally often.
    Optional<List<Classmate>> draw(Classmate asked, int count, RandomGenerator random) {
      int askedName = name(asked);
      int[] drawn = new int[count];
      for (int i = 0; i < count; i++) {
        int place = random.nextInt(names.length);
        if (names[place] == askedName && people.get(place).name().looksLike(asked.name())) {
          return Optional.empty();
        }
        for (int j = 0; j < i; j++) {
          if (names[place] == names[drawn[j]] && looksLike(place, drawn[j])) {
            return Optional.empty();
          }
        }
        drawn[i] = place;
      }
      return Optional.of(IntStream.of(drawn).mapToObj(people::get).toList());
    }

    private boolean looksLike(int one, int other) {
      return people.get(one).name().looksLike(people.get(other).name());
    }
  }

  /// Names first, each set of names as often as there are sets of people who have them (the product
  /// of how many have each), then one person a name.
  ///
  /// `ways[k][i]` is how many sets of `k` people there are with different names from the `i`th on:
  /// the elementary symmetric polynomial of degree `k` in the numbers of namesakes.
  private List<Classmate> drawByName(Classmate asked, int count, RandomGenerator random) {
    List<List<Classmate>> names =
        namesakes(asked).stream()
            .filter(people -> !people.getFirst().name().looksLike(asked.name()))
            .toList();
    double[][] ways = new double[count + 1][names.size() + 1];
    ways[0][names.size()] = 1;
    for (int i = names.size() - 1; i >= 0; i--) {
      ways[0][i] = 1;
      for (int k = 1; k <= count; k++) {
        ways[k][i] = ways[k][i + 1] + names.get(i).size() * ways[k - 1][i + 1];
      }
    }
    List<Classmate> drawn = new ArrayList<>(count);
    for (int i = 0; i < names.size() && drawn.size() < count; i++) {
      int wanted = count - drawn.size();
      if (random.nextDouble() * ways[wanted][i] >= ways[wanted][i + 1]) {
        List<Classmate> people = names.get(i);
        drawn.add(people.get(random.nextInt(people.size())));
      }
    }
    if (drawn.size() < count) {
      throw new IllegalArgumentException("too few different names for so many choices");
    }
    Collections.shuffle(drawn, random);
    return drawn;
  }

  private List<List<Classmate>> namesakes(Classmate asked) {
    return namesakes.computeIfAbsent(asked.among(), _ -> byName(roster.groupOf(asked)));
  }

  private static List<List<Classmate>> byName(Group group) {
    Map<String, List<Classmate>> byName = new LinkedHashMap<>();
    for (Classmate person : group.people()) {
      byName.computeIfAbsent(person.name().key(), _ -> new ArrayList<>()).add(person);
    }
    return List.copyOf(byName.values());
  }
}
