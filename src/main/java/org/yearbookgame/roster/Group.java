package org.yearbookgame.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Classmates who may be dealt together, and how many of them could be told apart by name.
///
/// @param people in the roster's order
/// @param differentNames how many display names they have, see [DisplayName#looksLike]
public record Group(List<Classmate> people, int differentNames) {
  public Group {
    people = List.copyOf(people);
  }

  static Group of(List<Classmate> people) {
    Set<String> names = HashSet.newHashSet(people.size());
    people.forEach(person -> names.add(person.name().key()));
    return new Group(people, names.size());
  }
}
