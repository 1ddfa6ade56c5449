package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

final class CuttingTest {
  private static final Frame UPRIGHT = Frame.upright(new Part(100, 120, 80, 100));
  private static final Frame TURNED = new Frame(280, 300, 90, 120, 4);

  private final PageImages images = new PageImages();

  @TempDir private Path folder;
  private Page page;

  @BeforeEach
  void drawPage() throws IOException {
    BufferedImage image = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = image.createGraphics();
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, 400, 500);
    to.setColor(Color.RED);
    to.fillRect(100, 120, 80, 100);
    to.rotate(Math.toRadians(TURNED.angle()), TURNED.centreX(), TURNED.centreY());
    to.setColor(Color.BLUE);
    to.fillRect(235, 240, 90, 120);
    to.dispose();
    Path file = folder.resolve("page.png");
    ImageIO.write(image, "png", file.toFile());
    page = ((PageFile.Pages) images.look(file)).pages().getFirst();
  }

  @Test
  void anUprightPortraitIsCutPointByPoint() throws InterruptedException {
    Pixels cut = new Cutting(images).cut(page, UPRIGHT).orElseThrow();
    assertEquals(List.of(80, 100), List.of(cut.width(), cut.height()));
    assertEquals(1, share(cut, 0xFFFF0000));
  }

  @Test
  void aTurnedPortraitStandsUprightAfterwards() throws InterruptedException {
    Pixels cut = new Cutting(images).cut(page, TURNED).orElseThrow();
    assertEquals(List.of(90, 120), List.of(cut.width(), cut.height()));
    assertTrue(share(cut, 0xFF0000FF) > .95);
  }

  @Test
  void portraitsCutTogetherAreThoseCutAlone() throws InterruptedException, IOException {
    List<Pixels> together = new ArrayList<>();
    boolean whole =
        new Cutting(images)
            .cut(page, List.of(UPRIGHT, TURNED), (_, portrait) -> together.add(portrait));
    assertTrue(whole);
    assertEquals(1, share(together.get(0), 0xFFFF0000));
    assertTrue(share(together.get(1), 0xFF0000FF) > .95);
  }

  @Test
  void whatLiesBeyondThePageCannotBeCut() throws InterruptedException {
    assertEquals(
        Optional.empty(), new Cutting(images).cut(page, Frame.upright(new Part(900, 900, 10, 10))));
  }

  private static double share(Pixels pixels, int argb) {
    int[] all = pixels.argb();
    int same = 0;
    for (int point : all) {
      same += point == argb ? 1 : 0;
    }
    return (double) same / all.length;
  }
}
