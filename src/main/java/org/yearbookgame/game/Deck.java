package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// Who is still to be asked in this class and sitting, in both modes. Nobody is asked twice before
/// everybody was asked once, and within one game nobody comes twice, even where the deck runs out
/// in its middle.
///
/// It is the sitting's memory, and so the one thing here that changes.
final class Deck {
  /// Those with four different names in their group, who can be asked in every game.
  private final Pile always;

  /// Those with just three, who can be asked where there are three choices.
  private final Pile amongThree;

  private Deck(Pile always, Pile amongThree) {
    this.always = always;
    this.amongThree = amongThree;
  }

  static Deck of(Roster roster) {
    List<Classmate> always = new ArrayList<>();
    List<Classmate> amongThree = new ArrayList<>();
    for (Classmate classmate : roster.classmates()) {
      if (roster.canBeAsked(classmate, 4)) {
        always.add(classmate);
      } else if (roster.canBeAsked(classmate, 3)) {
        amongThree.add(classmate);
      }
    }
    return new Deck(Pile.of(always), Pile.of(amongThree));
  }

  /// How many can be asked with so many choices.
  int size(int choices) {
    return piles(choices).stream().mapToInt(pile -> pile.order.length).sum();
  }

  /// Draws those who are asked in a new game.
  ///
  /// @param count at most as many as can be asked with so many choices
  List<Classmate> draw(int count, int choices, RandomGenerator random) {
    piles(choices).forEach(Pile::beginGame);
    List<Classmate> drawn = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      drawn.add(drawAnother(choices, random).orElseThrow());
    }
    return drawn;
  }

  /// Draws one more for the game that was drawn last; nobody, where all are in it already.
  Optional<Classmate> drawAnother(int choices, RandomGenerator random) {
    List<Pile> piles = piles(choices);
    if (piles.stream().allMatch(pile -> pile.left() == 0)) {
      piles.forEach(Pile::reshuffle);
    }
    int left = piles.stream().mapToInt(Pile::left).sum();
    if (left == 0) {
      return Optional.empty();
    }
    int place = random.nextInt(left);
    for (Pile pile : piles) {
      if (place < pile.left()) {
        return Optional.of(pile.take(place));
      }
      place -= pile.left();
    }
    throw new IllegalStateException("a place beyond the deck");
  }

  /// The deck of the same sitting for a class from which some were withdrawn. Who was asked stays
  /// asked, and who is in the present game stays in it.
  Deck over(Roster smaller) {
    Predicate<Classmate> four = person -> canBeAsked(smaller, person, 4);
    Predicate<Classmate> three = person -> canBeAsked(smaller, person, 3);
    List<Pile> old = List.of(always, amongThree);
    return new Deck(Pile.of(old, four), Pile.of(old, three.and(four.negate())));
  }

  private static boolean canBeAsked(Roster roster, Classmate person, int choices) {
    return roster.has(person.portrait()) && roster.canBeAsked(person, choices);
  }

  private List<Pile> piles(int choices) {
    return choices <= 3 ? List.of(always, amongThree) : List.of(always);
  }

  /// A shuffle that is made as far as it is drawn (Fisher and Yates, one step a draw), so that a
  /// deck of a million costs no more than one of fifty.
  ///
  /// `order` holds, in this order: those drawn in this pass, those left, and, from `end` on, those
  /// who are in the present game already from the pass before.
  private static final class Pile {
    private final Classmate[] order;
    private int drawn;
    private int end;
    private int inGame;

    private Pile(Classmate[] order, int drawn, int end, int inGame) {
      this.order = order;
      this.drawn = drawn;
      this.end = end;
      this.inGame = inGame;
    }

    static Pile of(List<Classmate> people) {
      return new Pile(people.toArray(Classmate[]::new), 0, people.size(), 0);
    }

    /// One pile of some of the people in others, each at the stage where they were.
    static Pile of(List<Pile> old, Predicate<Classmate> kept) {
      List<Classmate> order = new ArrayList<>();
      old.forEach(pile -> pile.copy(0, pile.inGameFrom(), kept, order));
      int inGameFrom = order.size();
      old.forEach(pile -> pile.copy(pile.inGameFrom(), pile.drawn, kept, order));
      int drawn = order.size();
      old.forEach(pile -> pile.copy(pile.drawn, pile.end, kept, order));
      int end = order.size();
      old.forEach(pile -> pile.copy(pile.end, pile.order.length, kept, order));
      int inGame = (drawn - inGameFrom) + (order.size() - end);
      return new Pile(order.toArray(Classmate[]::new), drawn, end, inGame);
    }

    /// Where those begin who were drawn in this pass for the present game.
    private int inGameFrom() {
      return drawn - (inGame - (order.length - end));
    }

    private void copy(int from, int to, Predicate<Classmate> kept, List<Classmate> into) {
      Arrays.stream(order, from, to).filter(kept).forEach(into::add);
    }

    void beginGame() {
      end = order.length;
      inGame = 0;
    }

    int left() {
      return end - drawn;
    }

    Classmate take(int place) {
      Classmate taken = order[drawn + place];
      order[drawn + place] = order[drawn];
      order[drawn] = taken;
      drawn++;
      inGame++;
      return taken;
    }

    /// Begins the next pass. Those of the present game were drawn last, so they stand at the end.
    void reshuffle() {
      drawn = 0;
      end = order.length - inGame;
    }
  }
}
