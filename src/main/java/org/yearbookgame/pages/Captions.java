package org.yearbookgame.pages;

import java.util.List;
import java.util.Optional;
import org.yearbookgame.storage.pictures.Part;

/// The captions under or beside portraits.
public final class Captions {
  @SuppressWarnings("UnusedVariable") // captions are not read yet
  private final PageImages images;

  public Captions(PageImages images) {
    this.images = images;
  }

  /// The strip of a page in which a portrait's caption is: below it to the next portrait, or beside
  /// it where there is more room.
  ///
  /// @param box of one of the page's portraits
  public static Part strip(Page page, PageLayout layout, PortraitBox box) {
    return box.frame().bounds();
  }

  /// Reads the captions of a page's portraits by the command `tesseract`, where it is installed.
  ///
  /// @return of each portrait what is written there; nothing, where it cannot be read
  /// @throws InterruptedException if the thread is interrupted
  public List<Optional<String>> read(FoundPage page) throws InterruptedException {
    return page.layout().boxes().stream().map(_ -> Optional.<String>empty()).toList();
  }
}
