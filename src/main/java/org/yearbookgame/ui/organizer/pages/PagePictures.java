package org.yearbookgame.ui.organizer.pages;

import java.nio.IntBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;

/// Pictures of pages and of parts of them. They are read off the FX thread, and those used last are
/// kept. For use on the FX thread.
final class PagePictures {
  /// Ten pages as they are shown as a whole, and the small ones of a whole yearbook.
  private static final int MOST_PIXELS = 24_000_000;

  private record Key(Page page, Part part, int width, int height) {}

  private final PageImages images;
  private final Background background;
  private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
  private double pixels;

  PagePictures(PageImages images, Background background) {
    this.images = images;
    this.background = background;
  }

  /// Loads a whole page.
  ///
  /// @param longest side of the picture, in pixels; pages that are smaller are shown as they are
  /// @param then takes it, before this method returns where it was kept
  /// @param unreadable runs where the page cannot be read
  Job load(Page page, int longest, Consumer<Image> then, Runnable unreadable) {
    double scale = Math.min(1, (double) longest / Math.max(page.width(), page.height()));
    return load(
        page,
        new Part(0, 0, page.width(), page.height()),
        Math.max(1, (int) Math.round(page.width() * scale)),
        Math.max(1, (int) Math.round(page.height() * scale)),
        then,
        unreadable);
  }

  /// Loads a part of a page at the size in which it is wanted, in pixels.
  Job load(Page page, Part part, int width, int height, Consumer<Image> then, Runnable unreadable) {
    Key key = new Key(page, part, width, height);
    Image image = kept.get(key);
    if (image != null) {
      then.accept(image);
      return () -> {};
    }
    return background.run(
        () -> images.read(page, part, width, height).map(PagePictures::image),
        read ->
            read.ifPresentOrElse(
                made -> {
                  keep(key, made);
                  then.accept(made);
                },
                unreadable),
        unreadable);
  }

  private void keep(Key key, Image image) {
    if (kept.put(key, image) == null) {
      pixels += image.getWidth() * image.getHeight();
    }
    Iterator<Image> oldest = kept.values().iterator();
    while (pixels > MOST_PIXELS && kept.size() > 1) {
      Image dropped = oldest.next();
      pixels -= dropped.getWidth() * dropped.getHeight();
      oldest.remove();
    }
  }

  /// A picture as screens show it.
  static Image image(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
