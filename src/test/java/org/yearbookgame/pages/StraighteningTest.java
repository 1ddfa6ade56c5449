package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Corner;
import org.yearbookgame.prepare.project.Corners;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Photographed pages, straightened.
final class StraighteningTest {
  private static final Corners CORNERS =
      new Corners(
          new Corner(60, 40), new Corner(340, 80), new Corner(360, 450), new Corner(20, 400));

  @TempDir private Path folder;

  private static Straightening straightening(Page page) {
    return new Straightening(page, page.photograph().orElseThrow());
  }

  private Page page() {
    return new Page(folder.resolve("photo.png"), OptionalInt.empty(), 400, 500)
        .straightened(CORNERS);
  }

  @Test
  void cornersOfTheStraightPageAreThoseOnThePhotograph() {
    Page page = page();
    assertEquals(344, page.width());
    Straightening straightening = straightening(page);
    List<Corner> straight = Corners.of(page.width(), page.height()).all();
    for (int i = 0; i < straight.size(); i++) {
      Corner there = straightening.onPhotograph(straight.get(i).x(), straight.get(i).y());
      assertEquals(CORNERS.all().get(i).x(), there.x(), 1e-9);
      assertEquals(CORNERS.all().get(i).y(), there.y(), 1e-9);
    }
  }

  @Test
  void crossOfTheDiagonalsStaysTheCross() {
    Page page = page();
    Corner middle = straightening(page).onPhotograph(page.width() / 2.0, page.height() / 2.0);
    List<Corner> c = CORNERS.all();
    assertEquals(0, side(c.get(0), c.get(2), middle), 1e-6);
    assertEquals(0, side(c.get(1), c.get(3), middle), 1e-6);
  }

  private static double side(Corner from, Corner to, Corner point) {
    return (to.x() - from.x()) * (point.y() - from.y())
        - (to.y() - from.y()) * (point.x() - from.x());
  }

  @Test
  void straightPageIsReadAsIfItHadBeenScanned() throws IOException, InterruptedException {
    Page page = page();
    BufferedImage photo = new BufferedImage(400, 500, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D to = photo.createGraphics();
    to.setColor(Color.BLACK);
    to.fillRect(0, 0, 400, 500);
    to.setColor(Color.WHITE);
    List<Corner> c = CORNERS.all();
    to.fillPolygon(
        c.stream().mapToInt(corner -> (int) corner.x()).toArray(),
        c.stream().mapToInt(corner -> (int) corner.y()).toArray(),
        4);
    Corner dot = straightening(page).onPhotograph(100, 200);
    to.setColor(Color.GRAY);
    to.fillOval((int) dot.x() - 9, (int) dot.y() - 9, 18, 18);
    to.dispose();
    ImageIO.write(photo, "png", page.file().toFile());
    Part all = new Part(0, 0, page.width(), page.height());
    Optional<Pixels> read = new PageImages().read(page, all, page.width(), page.height());
    Pixels pixels = read.orElseThrow();
    assertEquals(1, pixels.bands());
    int dark = 0;
    for (int i = 0; i < page.width() * page.height(); i++) {
      dark += pixels.sample(i) < 60 ? 1 : 0;
    }
    assertTrue(dark < 4 * (page.width() + page.height()), "nothing but the page is left: " + dark);
    assertEquals(Color.GRAY.getRed(), pixels.sample(200 * page.width() + 100), 12);
    Pixels part = new PageImages().read(page, new Part(90, 190, 20, 20), 40, 40).orElseThrow();
    assertEquals(Color.GRAY.getRed(), part.sample(20 * 40 + 20), 12);
  }
}
