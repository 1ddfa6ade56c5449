package org.yearbookgame.ui.organizer.pages;

import java.nio.IntBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// The tiles of the page that is looked at closely. All that are missing in a view are read in one
/// go, since most pages can only be read from the top; while one view is read, only the last one
/// that was wanted waits. Those used last are kept. For use on the FX thread.
final class PageTiles {
  /// Two views of a large screen, or ten of a small one; 128 MB.
  private static final int MOST_KEPT = 128;

  private final PageImages images;
  private final Background background;
  private final Runnable arrived;
  private final Map<Tile, Image> kept = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
  private Optional<Page> page = Optional.empty();
  private List<Tile> wanted = List.of();
  private boolean reading;
  private Job job = () -> {};

  /// @param arrived is told that more tiles are there
  PageTiles(PageImages images, Background background, Runnable arrived) {
    this.images = images;
    this.background = background;
    this.arrived = arrived;
  }

  /// Turns to another page.
  void show(Optional<Page> wantedPage) {
    if (!wantedPage.equals(page)) {
      page = wantedPage;
      stop();
      kept.clear();
    }
  }

  /// Waits for nothing any more.
  void stop() {
    job.cancel();
    reading = false;
    wanted = List.of();
  }

  /// Reads these tiles, if they are not there yet.
  void want(List<Tile> seen) {
    wanted = seen.stream().filter(tile -> kept.get(tile) == null).toList();
    if (!reading) {
      read();
    }
  }

  /// Which of these tiles are there.
  List<Map.Entry<Tile, Image>> there(List<Tile> seen) {
    return seen.stream()
        .flatMap(
            tile ->
                Optional.ofNullable(kept.get(tile)).map(image -> Map.entry(tile, image)).stream())
        .toList();
  }

  /// The tiles that are there, the coarsest first.
  ///
  /// @param finest those of finer levels are left out
  List<Map.Entry<Tile, Image>> from(int finest) {
    return kept.entrySet().stream()
        .filter(tile -> tile.getKey().level() >= finest)
        .map(Map.Entry::copyOf)
        .sorted(Comparator.comparingInt(tile -> -tile.getKey().level()))
        .toList();
  }

  private void read() {
    List<Tile> now = wanted;
    wanted = List.of();
    if (page.isEmpty() || now.isEmpty()) {
      return;
    }
    Page from = page.get();
    reading = true;
    job = background.run(() -> read(from, now), tiles -> take(tiles), () -> reading = false);
  }

  private void take(Map<Tile, Image> tiles) {
    reading = false;
    kept.putAll(tiles);
    Iterator<Tile> oldest = kept.keySet().iterator();
    while (kept.size() > Math.max(MOST_KEPT, tiles.size())) {
      oldest.next();
      oldest.remove();
    }
    arrived.run();
    read();
  }

  private Map<Tile, Image> read(Page from, List<Tile> tiles) throws InterruptedException {
    Tile first = tiles.getFirst();
    int left = tiles.stream().mapToInt(Tile::column).min().orElse(0);
    int right = tiles.stream().mapToInt(Tile::column).max().orElse(0);
    int top = tiles.stream().mapToInt(Tile::row).min().orElse(0);
    int bottom = tiles.stream().mapToInt(Tile::row).max().orElse(0);
    Part start = new Tile(first.level(), left, top).part(from.width(), from.height());
    Part end = new Tile(first.level(), right, bottom).part(from.width(), from.height());
    Part around =
        new Part(
            start.x(),
            start.y(),
            end.x() + end.width() - start.x(),
            end.y() + end.height() - start.y());
    int width = Math.max(1, (int) Math.round(around.width() / first.coarseness()));
    int height = Math.max(1, (int) Math.round(around.height() / first.coarseness()));
    Optional<Pixels> read = images.read(from, around, width, height);
    Map<Tile, Image> cut = new HashMap<>();
    if (read.isPresent()) {
      int[] argb = read.get().argb();
      for (Tile tile : tiles) {
        int x = (tile.column() - left) * Tile.SIDE;
        int y = (tile.row() - top) * Tile.SIDE;
        int across = Math.min(Tile.SIDE, width - x);
        int down = Math.min(Tile.SIDE, height - y);
        if (across > 0 && down > 0) {
          cut.put(tile, image(argb, width, x, y, across, down));
        }
      }
    }
    return cut;
  }

  private static Image image(int[] argb, int line, int x, int y, int width, int height) {
    int[] points = new int[width * height];
    for (int row = 0; row < height; row++) {
      System.arraycopy(argb, (y + row) * line + x, points, row * width, width);
    }
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(points), PixelFormat.getIntArgbPreInstance()));
  }
}
