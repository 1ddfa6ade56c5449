package org.yearbookgame.ui.organizer;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.pictures.Upright;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.controls.TileGrid;

/// Small pictures of those that were brought, cut as they will be played. They are read off the FX
/// thread, and those used last are kept. For use on the FX thread.
public final class Thumbnails {
  /// Some 800 at twice the size of a row's.
  private static final int MOST_PIXELS = 8_000_000;

  /// A lying picture has its part from the middle: twice as wide, it has points enough.
  private static final double SPARE = 2;

  /// No part is read more finely than this, however small it is.
  private static final int LONGEST_SIDE = 2048;

  private record Key(Path file, Turn turn, Optional<Crop> crop, int width) {}

  private final Background background;
  private final Upright upright = new Upright();
  private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
  private double pixels;

  public Thumbnails(Background background) {
    this.background = background;
  }

  /// Loads the part of a picture that is played.
  ///
  /// @param width about how wide it is to be, in physical pixels
  /// @param then takes it, before this method returns where it was kept; it is not called where the
  ///   picture cannot be read
  /// @return whoever does not need it any more gives it up
  public Background.Job load(Source source, int width, Consumer<Image> then) {
    Key key = new Key(source.file(), source.turn(), source.crop(), width);
    Image image = kept.get(key);
    if (image != null) {
      then.accept(image);
      return () -> {};
    }
    return background.run(
        () -> read(key),
        read ->
            read.ifPresent(
                made -> {
                  keep(key, made);
                  then.accept(made);
                }),
        () -> {});
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

  private Optional<Image> read(Key key) throws InterruptedException {
    double part = key.crop().map(crop -> Math.min(crop.width(), crop.height())).orElse(1 / SPARE);
    double longest = key.width() * TileGrid.HEIGHT_TO_WIDTH / part;
    return upright
        .read(key.file(), key.turn(), (int) Math.min(LONGEST_SIDE, Math.ceil(longest)))
        .map(
            whole ->
                cut(
                    whole,
                    key.crop()
                        .orElseGet(
                            () -> Portraits.usualCrop(whole.getWidth(), whole.getHeight()))));
  }

  /// A part of a picture, as screens show it.
  public static Image cut(BufferedImage whole, Crop crop) {
    int x = (int) (crop.x() * whole.getWidth());
    int y = (int) (crop.y() * whole.getHeight());
    int width = Math.clamp(Math.round(crop.width() * whole.getWidth()), 1, whole.getWidth() - x);
    int height =
        Math.clamp(Math.round(crop.height() * whole.getHeight()), 1, whole.getHeight() - y);
    int[] points = whole.getRGB(x, y, width, height, null, 0, width);
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(points), PixelFormat.getIntArgbPreInstance()));
  }
}
