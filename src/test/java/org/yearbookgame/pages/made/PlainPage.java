package org.yearbookgame.pages.made;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A small white page with plain portraits in rows and columns, quickly made and surely found.
public record PlainPage(int rows, int columns) {
  public static final int WIDTH = 800;
  public static final int HEIGHT = 1000;

  private static final int ACROSS = 120;
  private static final int DOWN = 150;
  private static final int LEFT = 80;
  private static final int TOP = 90;
  private static final int STEP_ACROSS = 180;
  private static final int STEP_DOWN = 220;

  /// The page's picture.
  public BufferedImage image() {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D to = page.createGraphics();
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, WIDTH, HEIGHT);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int x = LEFT + column * STEP_ACROSS;
        int y = TOP + row * STEP_DOWN;
        to.setPaint(
            new GradientPaint(x, y, new Color(60, 60, 60), x + ACROSS, y + DOWN, Color.GRAY));
        to.fillRect(x, y, ACROSS, DOWN);
        to.setColor(new Color(200, 180, 160));
        to.fillOval(x + ACROSS / 4, y + DOWN / 5, ACROSS / 2, DOWN / 2);
      }
    }
    to.dispose();
    return page;
  }

  /// Writes the page to a file.
  public Path write(Path file) {
    try {
      ImageIO.write(image(), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
