package org.yearbookgame.pages;

import java.util.List;

/// What a file turned out to be.
public sealed interface PageFile {
  /// It can be read.
  ///
  /// @param pages at least one, in their order
  record Pages(List<Page> pages) implements PageFile {
    public Pages {
      pages = List.copyOf(pages);
    }
  }

  /// It cannot.
  record Unfit(PageProblem why) implements PageFile {}
}
