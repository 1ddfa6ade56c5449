package org.yearbookgame.pages;

import java.util.List;
import java.util.Optional;

/// A page with what is to be cut out of it and how each is called.
///
/// @param portraits in the order in which one reads
public record CutPage(Page page, List<Named> portraits) {
  public CutPage {
    portraits = List.copyOf(portraits);
  }

  /// A portrait and whose it is, if that is known.
  public record Named(PortraitBox box, Optional<String> name) {}
}
