package org.yearbookgame.game;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yearbookgame.roster.Among;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Gender;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;

/// Classes to deal from. Pictures are numbered in the list's order, from `1.png`.
final class Rosters {
  /// Eight of one group, four of another, and all that is awkward: namesakes, a group of three,
  /// somebody alone, and somebody alone who is dealt among everyone.
  static final Roster VARIED =
      withAmong(
          of(
              "f Ann Bea Cleo Dora Eve Fay Gwen Hope Ann ANN",
              "m Abe Ben Carl Dan",
              "x Kim Lou Max",
              "y Noa",
              "z Pat"),
          "Pat",
          new Among.Everyone());

  private Rosters() {}

  /// A class by its groups: the word of a gender, then one-word names.
  static Roster of(String... groups) {
    List<Classmate> people = new ArrayList<>();
    for (String group : groups) {
      List<String> words = List.of(group.split(" ", -1));
      Among among = new Among.People(Gender.of(words.getFirst())); // one, as of a list that is read
      for (String name : words.subList(1, words.size())) {
        int number = people.size() + 1;
        people.add(
            dealtAmong(Classmate.of(number + 1, name, words.getFirst(), number + ".png"), among));
      }
    }
    return Roster.of(people);
  }

  /// A class of groups of these sizes, all names different.
  static Roster sized(int... sizes) {
    return of(
        IntStream.range(0, sizes.length)
            .mapToObj(group -> group("g" + group, "n" + group + "-", sizes[group]))
            .toArray(String[]::new));
  }

  /// One group of so many people with one name, and others.
  static Roster namesakes(int count, String... others) {
    return of("f " + "Ann ".repeat(count) + String.join(" ", others));
  }

  static Classmate named(Roster roster, String name) {
    return people(roster, name).findFirst().orElseThrow();
  }

  static Portrait portrait(Roster roster, String name) {
    return named(roster, name).portrait();
  }

  private static Stream<Classmate> people(Roster roster, String name) {
    return roster.classmates().stream().filter(person -> person.name().text().equals(name));
  }

  private static Roster withAmong(Roster roster, String name, Among among) {
    return Roster.of(
        roster.classmates().stream()
            .map(person -> person.name().text().equals(name) ? dealtAmong(person, among) : person)
            .toList());
  }

  private static Classmate dealtAmong(Classmate person, Among among) {
    return new Classmate(
        person.row(),
        person.name(),
        person.gender(),
        among,
        person.portrait(),
        person.standing(),
        person.caption(),
        person.look(),
        person.today(),
        person.now());
  }

  private static String group(String gender, String prefix, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> " " + prefix + i)
        .collect(Collectors.joining("", gender, ""));
  }
}
