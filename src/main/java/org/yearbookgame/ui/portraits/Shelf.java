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
  private final SequencedMap<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  Shelf(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  record Key(Portrait portrait, Frame frame) {
    long bytes() {
      return (long) PIXEL_BYTES * frame.pixels();
    }
  }

  Optional<Image> get(Key key) {
    return Optional.ofNullable(images.get(key));
  }

  void put(Key key, Image image) {
    if (images.put(key, image) == null) {
      bytes += key.bytes();
    }
    while (bytes > mostBytes) {
      bytes -= images.pollFirstEntry().getKey().bytes();
    }
  }
}
