package org.yearbookgame.ui.portraits;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.image.Image;
import org.yearbookgame.roster.Portrait;

/// Images at hand, bounded by their bytes: the one that was used longest ago makes room first. A
/// few stay however large they are.
final class Shelf {
  private static final int PIXEL_BYTES = 4;

  private final long mostBytes;
  private final int fewest;
  private final SequencedMap<Slot, Image> images = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /// @param mostBytes that are held
  /// @param fewest images that are held even if they are larger
  Shelf(long mostBytes, int fewest) {
    this.mostBytes = mostBytes;
    this.fewest = fewest;
  }

  record Slot(Portrait portrait, Frame frame) {
    long bytes() {
      return (long) PIXEL_BYTES * frame.pixels();
    }
  }

  Optional<Image> get(Slot slot) {
    return Optional.ofNullable(images.get(slot));
  }

  void put(Slot slot, Image image) {
    if (images.put(slot, image) == null) {
      bytes += slot.bytes();
    }
    while (bytes > mostBytes && images.size() > fewest) {
      bytes -= images.pollFirstEntry().getKey().bytes();
    }
  }
}
