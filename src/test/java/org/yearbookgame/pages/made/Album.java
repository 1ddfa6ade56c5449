package org.yearbookgame.pages.made;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yearbookgame.pages.Frame;

/// Makes pages in another way than [PageMaker]: other layouts, photographs, captions and wear. What
/// finds portraits well on both was not made for one of them.
public final class Album {
  private final SplittableRandom random;
  private final AlbumStyle style;
  private final int width;
  private final int height;
  private final AlbumPrints prints;
  private final AlbumText text;
  private final List<Placed> portraits = new ArrayList<>();

  private record Placed(Rectangle2D place, double turned) {}

  private Album(AlbumKind kind, long seed, int width) {
    this.random = new SplittableRandom(seed * 37 + kind.name().hashCode());
    this.style = AlbumStyle.drawn(kind, random.split());
    this.width = width;
    this.height = (int) (width * style.pageAspect());
    this.prints = new AlbumPrints(style, width, random.split());
    this.text = new AlbumText(style, width, random.split());
  }

  /// Makes a page.
  ///
  /// @param width of the page in points: 1275 for a letter page at 150 dpi
  public static MadePage make(AlbumKind kind, long seed, int width) {
    return new Album(kind, seed, width).make();
  }

  private boolean is(AlbumKind kind, double orByChance) {
    return style.kind() == kind
        || (style.kind() == AlbumKind.EVERYTHING && Recipe.chance(random, orByChance));
  }

  private MadePage make() {
    int border = style.bed() < 0 ? 0 : (int) (width * Recipe.between(random, .02, .12));
    BufferedImage scan =
        new BufferedImage(width + 2 * border, height + 2 * border, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = scan.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    to.setColor(border > 0 ? new Color(style.bed(), style.bed(), style.bed()) : style.paper());
    to.fillRect(0, 0, scan.getWidth(), scan.getHeight());
    AffineTransform turned = new AffineTransform();
    turned.rotate(Math.toRadians(style.skew()), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    turned.translate(
        border * Recipe.between(random, .7, 1.3), border * Recipe.between(random, .7, 1.3));
    to.transform(turned);
    to.setColor(style.paper());
    to.fill(new Rectangle2D.Double(0, 0, width, height));
    printed(to);
    AlbumWear wear = new AlbumWear(style, width, height, random.split());
    if (is(AlbumKind.STAINED, .2)) {
      wear.stains(to);
    }
    if (is(AlbumKind.SIGNED, .2)) {
      wear.writing(to, portraits.stream().map(Placed::place).toList());
    }
    if (is(AlbumKind.BOOK_EDGE, .1)) {
      wear.bookEdge(to);
    }
    to.dispose();
    BufferedImage copied = wear.copied(scan, is(AlbumKind.CURLED, .2), is(AlbumKind.POOR_JPEG, .2));
    List<Frame> frames = portraits.stream().map(one -> frame(one, turned)).toList();
    return new MadePage(copied, frames, List.of());
  }

  private Frame frame(Placed one, AffineTransform turned) {
    double[] middle = {one.place().getCenterX(), one.place().getCenterY()};
    turned.transform(middle, 0, middle, 0, 1);
    return new Frame(
        middle[0],
        middle[1],
        one.place().getWidth(),
        one.place().getHeight(),
        style.skew() + one.turned());
  }

  private void printed(Graphics2D to) {
    double margin = Recipe.between(random, .05, .11) * width;
    if (style.kind() == AlbumKind.SPREAD) {
      grid(
          to,
          new Rectangle2D.Double(margin / 2, margin / 2, width / 2.0 - margin, height - margin));
      grid(
          to,
          new Rectangle2D.Double(
              (width + margin) / 2, margin / 2, width / 2.0 - margin, height - margin));
      return;
    }
    double top = margin;
    double bottom = height - margin;
    if (is(AlbumKind.BANDS, .15)) {
      top = text.bands(to, height, margin);
    } else if (random.nextInt(3) == 0) {
      top = text.heading(to, margin);
    }
    text.pageNumber(to, height, margin);
    if (random.nextInt(6) == 0 && style.kind() != AlbumKind.FEW) {
      double tall = height * Recipe.between(random, .15, .22);
      double wide = (width - 2 * margin) * Recipe.between(random, .6, 1);
      Rectangle2D place = new Rectangle2D.Double(margin, bottom - tall, wide, tall);
      prints.group(to, place);
      bottom -= 1.15 * tall;
    }
    Rectangle2D area = new Rectangle2D.Double(margin, top, width - 2 * margin, bottom - top);
    if (is(AlbumKind.PANEL, .1)) {
      prints.panel(to, area);
      area =
          new Rectangle2D.Double(
              area.getX() + margin * .3,
              area.getY() + margin * .3,
              area.getWidth() - margin * .6,
              area.getHeight() - margin * .6);
    }
    grid(to, area);
  }

  private void grid(Graphics2D to, Rectangle2D area) {
    double line = Recipe.between(random, .0095, .016) * width;
    double caption =
        style.captionLines() * 1.25 * line + (style.captionLines() > 0 ? line * .5 : 0);
    double largeRow = style.kind() == AlbumKind.MIXED_SIZES ? Recipe.between(random, 1.25, 1.8) : 1;
    double cellWidth = area.getWidth() / style.columns();
    double cellHeight = area.getHeight() / (style.rows() + largeRow - 1);
    double wide =
        Math.min(
            cellWidth - style.spaceX() * width,
            (cellHeight - caption - style.spaceY() * width) * style.aspect());
    if (largeRow > 1) {
      wide =
          Math.min(
              wide,
              (cellWidth * style.columns() / Math.max(1, style.columns() - 1)
                      - style.spaceX() * width)
                  / largeRow);
    }
    double high = wide / style.aspect();
    double pitchX = Math.min(cellWidth, wide * Recipe.between(random, 1.02, 2));
    pitchX = Math.max(pitchX, wide + style.spaceX() * width);
    double pitchY = high + caption + style.spaceY() * width;
    boolean above = is(AlbumKind.CAPTIONS_ABOVE, .1);
    boolean staggered = is(AlbumKind.STAGGERED, .1);
    double y = area.getY();
    for (int row = 0; row < style.rows(); row++) {
      boolean large = largeRow > 1 && row == 0;
      double scale = large ? largeRow : 1;
      int count = large ? Math.max(1, style.columns() - 1) : style.columns();
      if (row == style.rows() - 1 && style.rows() > 1 && random.nextInt(3) == 0) {
        count = random.nextInt(1, count + 1);
      }
      double pitch =
          large
              ? Math.max(
                  wide * scale + style.spaceX() * width,
                  Math.min(pitchX * scale, area.getWidth() / count))
              : pitchX;
      double used = (count - 1) * pitch + wide * scale;
      double left = staggered ? area.getX() + Math.max(0, area.getWidth() - used) / 2 : area.getX();
      if (staggered && row % 2 == 1 && count > 2) {
        count--;
        left += pitch / 2;
      }
      for (int i = 0; i < count; i++) {
        double jitter = style.crooked() > 0 ? .004 * width : 0;
        Rectangle2D place =
            new Rectangle2D.Double(
                left + i * pitch + Recipe.between(random, -jitter, jitter + 1e-9),
                y + (above ? caption : 0) + Recipe.between(random, -jitter, jitter + 1e-9),
                wide * scale,
                high * scale);
        double angle = Recipe.between(random, -style.crooked(), style.crooked() + 1e-9);
        portraits.add(new Placed(place, angle));
        prints.portrait(to, place, angle);
        text.caption(to, place, line, above);
      }
      y += large ? high * scale + caption + style.spaceY() * width : pitchY;
    }
  }
}
