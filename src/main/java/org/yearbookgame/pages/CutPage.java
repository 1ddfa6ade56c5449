package org.yearbookgame.pages;

import java.util.ArrayList;
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
  public record Named(PortraitBox box, Optional<String> name) {
    /// Names must not reach a log.
    @Override
    public String toString() {
      return "Named[" + box + "]";
    }
  }

  /// A page as it was found, with names.
  ///
  /// @param names as many as portraits
  public static CutPage of(FoundPage found, List<Optional<String>> names) {
    List<Named> portraits = new ArrayList<>();
    List<PortraitBox> boxes = found.layout().boxes();
    for (int i = 0; i < boxes.size(); i++) {
      portraits.add(new Named(boxes.get(i), names.get(i)));
    }
    return new CutPage(found.page(), portraits);
  }
}
