package org.yearbookgame.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// All classmates of a class, and the groups they are dealt in. Immutable.
///
/// Every classmate has a portrait of their own: a picture that two people claimed would teach a
/// wrong name.
public final class Roster {
  private final List<Classmate> classmates;
  private final Set<Portrait> portraits;
  private final Map<Among, Group> groups;

  /// @throws IllegalArgumentException if two classmates have one portrait
  private Roster(List<Classmate> classmates) {
    this.classmates = List.copyOf(classmates);
    this.portraits = HashSet.newHashSet(classmates.size());
    for (Classmate classmate : classmates) {
      if (!portraits.add(classmate.portrait())) {
        throw new IllegalArgumentException("two classmates with one portrait");
      }
    }
    Map<Among, List<Classmate>> members = new LinkedHashMap<>();
    for (Classmate classmate : this.classmates) {
      members.computeIfAbsent(classmate.among(), among -> new ArrayList<>()).add(classmate);
    }
    Map<Among, Group> found = LinkedHashMap.newLinkedHashMap(members.size());
    members.forEach(
        (among, people) ->
            found.put(
                among,
                switch (among) {
                  case Among.People _ -> Group.of(people);
                  case Among.Everyone _ -> Group.of(this.classmates);
                }));
    this.groups = found;
  }

  /// The class of these classmates, in the list's order.
  ///
  /// @throws IllegalArgumentException if two classmates have one portrait
  public static Roster of(List<Classmate> classmates) {
    return new Roster(classmates);
  }

  /// In the list's order.
  public List<Classmate> classmates() {
    return classmates;
  }

  /// Whether somebody of this class has the portrait.
  public boolean has(Portrait portrait) {
    return portraits.contains(portrait);
  }

  /// The groups by what they are dealt among, in the list's order.
  public Map<Among, Group> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /// Those with whom a classmate of this roster is dealt, the classmate included.
  public Group groupOf(Classmate classmate) {
    Group group = groups.get(classmate.among());
    if (group == null) {
      throw new IllegalArgumentException("not a classmate of this roster");
    }
    return group;
  }

  /// Whether a round of so many choices can be dealt that asks this classmate: it takes as many
  /// different names in their group.
  public boolean canBeAsked(Classmate classmate, int choices) {
    return groupOf(classmate).differentNames() >= choices;
  }

  /// How many classmates can be asked in rounds of so many choices.
  public int playable(int choices) {
    return (int) classmates.stream().filter(person -> canBeAsked(person, choices)).count();
  }

  /// The same class without those whose portrait is among the given.
  public Roster without(Set<Portrait> withdrawn) {
    return only(classmate -> !withdrawn.contains(classmate.portrait()));
  }

  /// The same class without those who have died: neither asked nor shown anywhere.
  public Roster withoutInMemoriam() {
    return only(classmate -> !classmate.inMemoriam());
  }

  private Roster only(Predicate<Classmate> kept) {
    List<Classmate> left = classmates.stream().filter(kept).toList();
    return left.size() == classmates.size() ? this : new Roster(left);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Roster that && classmates.equals(that.classmates);
  }

  @Override
  public int hashCode() {
    return classmates.hashCode();
  }

  @Override
  public String toString() {
    return "Roster[" + classmates.size() + " classmates]";
  }
}
