package org.yearbookgame.pages.finding;

import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.storage.pictures.Pixels;

/// Finds the portraits on the picture of a page.
public final class Finding {
  private Finding() {}

  /// What is where on a page.
  ///
  /// @param page the whole page, some 1000 to 2000 pixels high
  /// @return in pixels of the picture
  public static PageLayout of(Pixels page, Hint hint) {
    return PageLayout.EMPTY;
  }
}
