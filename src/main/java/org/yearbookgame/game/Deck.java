package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// Who is still to be asked in this class and sitting, in both modes. Nobody is asked twice before
/// everybody was asked once, and within one game nobody comes twice, even where the deck runs out
/// in its middle.
///
/// Everybody waits for a pass of the deck, at first all for the same. The one asked is any of those
/// who have waited longest, and then waits for the pass after the latest begun: who had to sit out
/// many games that could not ask them is asked first once, not in every game since.
///
/// It is the sitting's memory, and so the one thing here that changes.
final class Deck {
  /// Those with four different names in their group, who can be asked in every game.
  private final Pile always;

  /// Those with just three, who can be asked where there are three choices.
  private final Pile amongThree;

  private int latestPass;

  private Deck(Pile always, Pile amongThree, int latestPass) {
    this.always = always;
    this.amongThree = amongThree;
    this.latestPass = latestPass;
  }

  static Deck of(Roster roster) {
    Pile everybody = new Pile();
    everybody.waiting.put(0, roster.classmates());
    return new Deck(everybody, new Pile(), 0).over(roster);
  }

  /// How many can be asked with so many choices.
  int size(int choices) {
    return piles(choices).mapToInt(Pile::size).sum();
  }

  /// Draws those who are asked in a new game.
  ///
  /// @param count at most as many as can be asked with so many choices
  List<Classmate> draw(int count, int choices, RandomGenerator random) {
    always.beginGame();
    amongThree.beginGame();
    List<Classmate> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(drawAnother(choices, random).orElseThrow());
    }
    return drawn;
  }

  /// Draws those who are asked in a game beside others, who are in it already.
  ///
  /// @param count how many more; fewer are drawn where there are not so many
  List<Classmate> drawBeside(
      Collection<Classmate> asked, int count, int choices, RandomGenerator random) {
    always.beginGame();
    amongThree.beginGame();
    for (Classmate person : asked) {
      Stream.of(always, amongThree).forEach(pile -> pile.take(person, latestPass + 1));
    }
    return Stream.generate(() -> drawAnother(choices, random))
        .limit(count)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .toList();
  }

  /// Draws one more for the game that was drawn last; nobody, where all are in it already.
  Optional<Classmate> drawAnother(int choices, RandomGenerator random) {
    boolean both = choices <= 3;
    int pass = both ? Math.min(always.earliest(), amongThree.earliest()) : always.earliest();
    if (pass == Pile.NEVER) {
      return Optional.empty();
    }
    latestPass = Math.max(latestPass, pass);
    int before = always.waitingFor(pass);
    int place = random.nextInt(before + (both ? amongThree.waitingFor(pass) : 0));
    return Optional.of(
        place < before
            ? always.take(pass, place, latestPass + 1)
            : amongThree.take(pass, place - before, latestPass + 1));
  }

  /// The deck of the same sitting for a class from which some were withdrawn. Who was asked stays
  /// asked, and who is in the present game stays in it.
  Deck over(Roster smaller) {
    Predicate<Classmate> four = person -> canBeAsked(smaller, person, 4);
    Predicate<Classmate> three = person -> canBeAsked(smaller, person, 3);
    List<Pile> old = List.of(always, amongThree);
    return new Deck(Pile.of(old, four), Pile.of(old, three.and(four.negate())), latestPass);
  }

  private static boolean canBeAsked(Roster roster, Classmate person, int choices) {
    return roster.has(person.portrait()) && roster.canBeAsked(person, choices);
  }

  private Stream<Pile> piles(int choices) {
    return choices <= 3 ? Stream.of(always, amongThree) : Stream.of(always);
  }

  /// People by the pass that they wait for, those of the present game aside: they have been asked
  /// already, and come back when the next game begins. Shuffled as far as it is drawn, so that a
  /// pile of a million costs no more than one of fifty.
  private static final class Pile {
    /// The pass that nobody waits for.
    static final int NEVER = Integer.MAX_VALUE;

    private final NavigableMap<Integer, List<Classmate>> waiting = new TreeMap<>();
    private final NavigableMap<Integer, List<Classmate>> inGame = new TreeMap<>();

    /// One pile of some of the people in others, each where they were.
    static Pile of(List<Pile> old, Predicate<Classmate> kept) {
      Pile pile = new Pile();
      for (Pile from : old) {
        from.waiting.forEach((pass, people) -> add(pile.waiting, pass, people, kept));
        from.inGame.forEach((pass, people) -> add(pile.inGame, pass, people, kept));
      }
      return pile;
    }

    int size() {
      return Stream.of(waiting, inGame)
          .flatMap(people -> people.values().stream())
          .mapToInt(List::size)
          .sum();
    }

    void beginGame() {
      inGame.forEach((pass, people) -> waitFor(waiting, pass).addAll(people));
      inGame.clear();
    }

    /// The first pass that somebody waits for, or [#NEVER].
    int earliest() {
      return waiting.isEmpty() ? NEVER : waiting.firstKey();
    }

    int waitingFor(int pass) {
      return waiting.getOrDefault(pass, List.of()).size();
    }

    /// Takes one of those who wait for a pass into the present game.
    Classmate take(int pass, int place, int nextPass) {
      List<Classmate> people = waiting.getOrDefault(pass, List.of());
      Classmate last = people.removeLast();
      Classmate taken = place < people.size() ? people.set(place, last) : last;
      if (people.isEmpty()) {
        waiting.remove(pass);
      }
      waitFor(inGame, nextPass).add(taken);
      return taken;
    }

    /// Takes somebody into the present game, whatever they wait for.
    void take(Classmate person, int nextPass) {
      if (waiting.values().stream()
          .filter(people -> people.remove(person))
          .findFirst()
          .isPresent()) {
        waiting.values().removeIf(List::isEmpty);
        waitFor(inGame, nextPass).add(person);
      }
    }

    private static void add(
        NavigableMap<Integer, List<Classmate>> to,
        int pass,
        List<Classmate> people,
        Predicate<Classmate> kept) {
      people.stream().filter(kept).forEach(person -> waitFor(to, pass).add(person));
    }

    private static List<Classmate> waitFor(NavigableMap<Integer, List<Classmate>> in, int pass) {
      return in.computeIfAbsent(pass, _ -> new ArrayList<>());
    }
  }
}
