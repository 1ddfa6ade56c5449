package org.yearbookgame.ui.portraits;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.image.Image;
import org.yearbookgame.roster.Portrait;

/// Images at hand, bounded by their bytes: the one that was used longest ago makes room first.
final class Shelf {
  private static final int PIXEL_BYTES = 4;

  private final long mostBytes;
  private final SequencedMap<Slot, Image> images = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  Shelf(long mostBytes) {
    this.mostBytes = mostBytes;
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
    while (bytes > mostBytes) {
      bytes -= images.pollFirstEntry().getKey().bytes();
    }
  }
}
