package org.yearbookgame.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Names put on portraits in the order in which one reads.
///
/// Where there are more or fewer names than portraits nobody can tell which one is missing, and all
/// after it would be wrong: then no name is put on, and it is told where.
///
/// @param names of each page the names of its portraits, as far as they are known
/// @param differences where there are not as many names as portraits
public record NamesInOrder(List<List<Optional<String>>> names, List<Difference> differences) {
  public NamesInOrder {
    names = names.stream().map(List::copyOf).toList();
    differences = List.copyOf(differences);
  }

  /// More or fewer names than portraits.
  ///
  /// @param page from 0: on which; nothing where the list is for all pages together
  public record Difference(Optional<Integer> page, int portraits, int names) {}

  /// No name is known.
  ///
  /// @param portraits how many there are on each page
  public static NamesInOrder none(List<Integer> portraits) {
    return new NamesInOrder(portraits.stream().map(NamesInOrder::unknown).toList(), List.of());
  }

  /// Puts names on portraits.
  ///
  /// @param list one name a line. Where blank lines set groups of names apart, and there are as
  ///   many groups as pages, each group is for its page
  /// @param portraits how many there are on each page
  public static NamesInOrder of(List<String> list, List<Integer> portraits) {
    List<List<String>> groups = groups(list);
    if (portraits.size() > 1 && groups.size() == portraits.size()) {
      return perPage(groups, portraits);
    }
    List<String> all = groups.stream().flatMap(List::stream).toList();
    int there = portraits.stream().mapToInt(Integer::intValue).sum();
    if (all.size() != there) {
      return new NamesInOrder(
          none(portraits).names(), List.of(new Difference(Optional.empty(), there, all.size())));
    }
    List<List<Optional<String>>> names = new ArrayList<>();
    int next = 0;
    for (int count : portraits) {
      names.add(all.subList(next, next + count).stream().map(Optional::of).toList());
      next += count;
    }
    return new NamesInOrder(names, List.of());
  }

  private static NamesInOrder perPage(List<List<String>> groups, List<Integer> portraits) {
    List<List<Optional<String>>> names = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (int page = 0; page < portraits.size(); page++) {
      List<String> group = groups.get(page);
      int there = portraits.get(page);
      if (group.size() == there) {
        names.add(group.stream().map(Optional::of).toList());
      } else {
        names.add(unknown(there));
        differences.add(new Difference(Optional.of(page), there, group.size()));
      }
    }
    return new NamesInOrder(names, differences);
  }

  private static List<List<String>> groups(List<String> list) {
    List<List<String>> groups = new ArrayList<>();
    boolean apart = true;
    for (String line : list) {
      if (line.isBlank()) {
        apart = true;
      } else {
        if (apart) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(line.strip());
        apart = false;
      }
    }
    return groups;
  }

  private static List<Optional<String>> unknown(int count) {
    return Collections.nCopies(count, Optional.empty());
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "NamesInOrder[" + names.size() + " pages]";
  }
}
