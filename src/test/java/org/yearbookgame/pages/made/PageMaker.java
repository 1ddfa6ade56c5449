package org.yearbookgame.pages.made;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yearbookgame.pages.Frame;

/// Makes pages of a yearbook as a scanner gives them. The same kind and seed make the same page.
public final class PageMaker {
  private static final List<String> WORDS =
      List.of(
          "Anna",
          "Berger",
          "Charlotte",
          "Dunn",
          "Elias",
          "Fitzgerald",
          "Grace",
          "Hopper",
          "Ines",
          "Johansson",
          "Kowalczyk",
          "Lee",
          "Moreau",
          "Nguyen",
          "Oakley",
          "Price",
          "Quinn",
          "Ruiz");

  private static final List<String> FACTS =
      List.of("Chess 2, 3", "Band 1, 2, 3, 4", "Track; French Club", "Yearbook 4", "Drama 1, 2");

  private final SplittableRandom random;
  private final Recipe recipe;
  private final Studio studio;
  private final int width;
  private final List<Rectangle2D> portraits = new ArrayList<>();
  private final List<Rectangle2D> places = new ArrayList<>();

  private PageMaker(Kind kind, long seed, int width) {
    this.random = new SplittableRandom(seed * 31 + kind.name().hashCode());
    this.recipe = Recipe.drawn(kind, random.split());
    this.studio = new Studio(random.split());
    this.width = width;
  }

  /// Makes a page.
  ///
  /// @param width of the page in points: 1275 for a letter page at 150 dpi
  public static MadePage make(Kind kind, long seed, int width) {
    return new PageMaker(kind, seed, width).make();
  }

  private MadePage make() {
    int height = (int) Math.round(width * recipe.pageAspect());
    double border = recipe.bed() < 0 ? 0 : Recipe.between(random, .03, .09) * width;
    int scanWidth = (int) (width + 2 * border);
    int scanHeight = (int) (height + 2 * border);
    BufferedImage scan = new BufferedImage(scanWidth, scanHeight, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = scan.createGraphics();
    to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    to.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    to.setColor(recipe.bed() < 0 ? recipe.paper() : tone(recipe.bed()));
    to.fillRect(0, 0, scanWidth, scanHeight);
    AffineTransform turned = new AffineTransform();
    turned.translate(
        scanWidth / 2.0 + Recipe.between(random, -.3, .3) * border,
        scanHeight / 2.0 + Recipe.between(random, -.3, .3) * border);
    turned.rotate(Math.toRadians(recipe.skew()));
    turned.translate(-width / 2.0, -height / 2.0);
    to.transform(turned);
    to.setColor(recipe.paper());
    if (recipe.bed() >= 0) {
      to.fill(new Rectangle2D.Double(0, 0, width, height));
      to.setColor(new Color(0, 0, 0, 50));
      to.setStroke(new BasicStroke(unit(2)));
      to.draw(new Rectangle2D.Double(0, 0, width, height));
    }
    printed(to, height);
    to.dispose();
    return new MadePage(
        new Scanner(recipe, random.split()).scan(scan),
        portraits.stream().map(portrait -> frame(portrait, turned)).toList(),
        places.stream().map(place -> frame(place, turned).bounds()).toList());
  }

  private Frame frame(Rectangle2D portrait, AffineTransform turned) {
    Point2D centre =
        turned.transform(new Point2D.Double(portrait.getCenterX(), portrait.getCenterY()), null);
    return new Frame(
        centre.getX(), centre.getY(), portrait.getWidth(), portrait.getHeight(), recipe.skew());
  }

  private void printed(Graphics2D to, int height) {
    double margin = Recipe.between(random, .06, .1) * width;
    double top = margin;
    double bottom = height - margin;
    if (recipe.heading()) {
      double size = Recipe.between(random, .025, .06) * width;
      text(to, random.nextBoolean() ? "SENIORS" : "Class of 1984", margin, top + size, size, true);
      top += 1.6 * size;
    }
    if (recipe.pageNumber()) {
      text(
          to,
          "" + random.nextInt(10, 200),
          random.nextBoolean() ? margin : width - 1.6 * margin,
          height - margin * .4,
          .016 * width,
          false);
    }
    if (recipe.group()) {
      double tall = Recipe.between(random, .16, .24) * height;
      boolean above = random.nextBoolean();
      double wide =
          (width - 2 * margin) * (random.nextBoolean() ? 1 : Recipe.between(random, .5, .8));
      double y = above ? top : bottom - tall;
      picture(
          to,
          studio.photograph(wide / tall, 5, recipe.paper().getRed(), false, recipe.colour()),
          new Rectangle2D.Double(margin, y, wide, tall));
      text(
          to,
          "Student council, first row: Anna Berger",
          margin,
          y + tall + .016 * width,
          .011 * width,
          false);
      if (above) {
        top += tall + .045 * width;
      } else {
        bottom -= tall + .02 * width;
      }
    }
    if (recipe.ornaments()) {
      ornaments(to, height, margin);
    }
    grid(to, margin, top, width - margin, bottom);
  }

  private void grid(Graphics2D to, double left, double top, double right, double bottom) {
    int rows = recipe.rows();
    int columns = recipe.columns();
    double line = .0115 * width;
    double below =
        switch (recipe.captions()) {
          case NONE, BESIDE -> 0;
          case BELOW -> recipe.captionGap() * width + 1.3 * line;
          case BELOW_TWO_LINES -> recipe.captionGap() * width + 2.6 * line;
        };
    double beside = recipe.captions() == Recipe.Captions.BESIDE ? .75 : 0;
    double around = (recipe.frame() + recipe.mat()) * width * 2;
    double cellWidth = (right - left + recipe.spaceX() * width) / columns;
    double cellHeight = (bottom - top + recipe.spaceY() * width) / rows;
    double wide =
        Math.min(
            (cellWidth - recipe.spaceX() * width - around) / (1 + beside),
            (cellHeight - recipe.spaceY() * width - below - around) * recipe.aspect());
    double high = wide / recipe.aspect();
    double pitchX = spread(cellWidth, wide * (1 + beside) + around + recipe.spaceX() * width);
    double pitchY = spread(cellHeight, high + below + around + recipe.spaceY() * width);
    left += random.nextInt(2) * (right - left - (columns - 1) * pitchX - wide * (1 + beside)) / 2;
    int largeRow = recipe.larger() && rows > 2 ? random.nextInt(rows - 1) : -1;
    int largeColumn = random.nextInt(columns - 1);
    boolean lastRowShort = random.nextInt(3) == 0;
    int lastRow = lastRowShort ? random.nextInt(1, columns + 1) : columns;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean large = row == largeRow && column == largeColumn;
        boolean underLarge =
            largeRow >= 0
                && (row == largeRow || row == largeRow + 1)
                && (column == largeColumn || column == largeColumn + 1)
                && !large;
        if (underLarge || (row == rows - 1 && column >= lastRow)) {
          continue;
        }
        double jitter = recipe.jitter() * width;
        double x = left + column * pitchX + Recipe.between(random, -jitter, jitter + 1e-9);
        double y = top + row * pitchY + Recipe.between(random, -jitter, jitter + 1e-9);
        double scale = large ? 1 + Math.min(pitchX / wide, pitchY / high) : 1;
        if (large) {
          scale = Math.min(scale, beside > 0 ? (2 * pitchX - wide * beside) / wide * .95 : scale);
        }
        Rectangle2D place = new Rectangle2D.Double(x, y, wide * scale, high * scale);
        if (random.nextDouble() < recipe.missing()) {
          places.add(place);
          continue;
        }
        portraits.add(place);
        portrait(to, place);
        caption(to, place, line);
      }
    }
  }

  /// A page is seldom filled to its edges.
  private double spread(double cell, double least) {
    return recipe.spaceX() < .01 && recipe.kind() != Kind.CAPTIONS_BESIDE
        ? least
        : least + (cell - least) * Recipe.between(random, 0, .7);
  }

  private void portrait(Graphics2D to, Rectangle2D place) {
    boolean photograph = random.nextDouble() < recipe.photographs();
    boolean melts = random.nextDouble() < recipe.melting();
    int paper = recipe.paper().getGreen();
    BufferedImage picture =
        photograph
            ? studio.photograph(
                place.getWidth() / place.getHeight(), 1, paper, melts, recipe.colour())
            : studio.drawing();
    picture(to, picture, place);
    if (recipe.frame() > 0) {
      double out = (recipe.mat() + recipe.frame() / 2) * width;
      to.setColor(tone(recipe.isDark() ? 220 : 25));
      to.setStroke(new BasicStroke((float) (recipe.frame() * width)));
      to.draw(
          new Rectangle2D.Double(
              place.getX() - out,
              place.getY() - out,
              place.getWidth() + 2 * out,
              place.getHeight() + 2 * out));
    }
  }

  private void picture(Graphics2D to, BufferedImage picture, Rectangle2D place) {
    BufferedImage fitted = fitted(picture, place);
    if (recipe.screen() > 0) {
      fitted = screened(fitted, place);
    }
    AffineTransform at = new AffineTransform();
    at.translate(place.getX(), place.getY());
    at.scale(place.getWidth() / fitted.getWidth(), place.getHeight() / fitted.getHeight());
    to.drawImage(fitted, at, null);
  }

  /// Cut to the place's shape, and small enough that every point counts.
  private static BufferedImage fitted(BufferedImage picture, Rectangle2D place) {
    double aspect = place.getWidth() / place.getHeight();
    int wide = (int) Math.min(picture.getWidth(), picture.getHeight() * aspect);
    int high = (int) Math.min(picture.getHeight(), picture.getWidth() / aspect);
    BufferedImage part =
        picture.getSubimage(
            (picture.getWidth() - wide) / 2, (picture.getHeight() - high) / 2, wide, high);
    while (part.getWidth() > 1.5 * place.getWidth()) {
      part = scaled(part, .5);
    }
    return part;
  }

  private static BufferedImage scaled(BufferedImage picture, double factor) {
    int wide = Math.max(1, (int) (picture.getWidth() * factor));
    int high = Math.max(1, (int) (picture.getHeight() * factor));
    BufferedImage scaled = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = scaled.createGraphics();
    to.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    to.drawImage(picture, 0, 0, wide, high, null);
    to.dispose();
    return scaled;
  }

  /// Printed in dots on lines at 45 degrees. White has the smallest dots, not none.
  private BufferedImage screened(BufferedImage picture, Rectangle2D place) {
    int wide = (int) Math.ceil(place.getWidth() * 2);
    int high = (int) Math.ceil(place.getHeight() * 2);
    BufferedImage dots = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = dots.createGraphics();
    to.drawImage(picture, 0, 0, wide, high, null);
    to.dispose();
    double wave = 2 * Math.PI * recipe.screen() * 8.5 / (2 * width);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int rgb = dots.getRGB(x, y);
        double u = (x + y) * Math.sqrt(.5) * wave;
        double v = (x - y) * Math.sqrt(.5) * wave;
        double threshold = 127 + 62 * (Math.cos(u) + Math.cos(v));
        int shown = 0;
        for (int band = 0; band < 3; band++) {
          int tone = rgb >> (16 - 8 * band) & 255;
          double paper = recipe.isDark() ? 245 : recipe.paper().getRGB() >> (16 - 8 * band) & 255;
          double ink = 25;
          double cover = Math.clamp((threshold - Math.min(tone, 243)) / 40 + .5, 0, 1);
          shown = shown << 8 | (int) Math.round(paper + (ink - paper) * cover);
        }
        dots.setRGB(x, y, shown);
      }
    }
    return scaled(dots, .5);
  }

  private void caption(Graphics2D to, Rectangle2D place, double line) {
    double gap = (recipe.captionGap() + recipe.frame() + recipe.mat()) * width;
    double x = place.getX();
    double y = place.getMaxY() + gap + line * .75;
    switch (recipe.captions()) {
      case NONE -> {}
      case BELOW -> text(to, name(), x, y, line, false);
      case BELOW_TWO_LINES -> {
        text(to, name(), x, y, line, false);
        text(to, FACTS.get(random.nextInt(FACTS.size())), x, y + 1.2 * line, line * .85, false);
      }
      case BESIDE -> {
        double besideX = place.getMaxX() + gap + .004 * width;
        double besideY = place.getY() + line * 1.1;
        double most = place.getWidth() * .7;
        text(
            to,
            WORDS.get(random.nextInt(WORDS.size())),
            besideX,
            besideY,
            Math.min(line, most / 5),
            false);
        for (int i = 1; i < 4; i++) {
          text(
              to,
              WORDS.get(random.nextInt(WORDS.size())),
              besideX,
              besideY + 1.3 * i * line,
              Math.min(line * .85, most / 6),
              false);
        }
      }
    }
  }

  private String name() {
    return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
  }

  private void ornaments(Graphics2D to, int height, double margin) {
    to.setColor(ink());
    to.setStroke(new BasicStroke(unit(2.5)));
    if (random.nextBoolean()) {
      double inset = margin * .45;
      to.draw(new Rectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset));
    }
    double y = margin * .7;
    to.draw(new Line2D.Double(margin, y, width - margin, y));
    for (int i = 0; i < 6; i++) {
      double size = Recipe.between(random, .01, .05) * width;
      double x = random.nextBoolean() ? margin * .1 : width - margin * .9;
      double at = Recipe.between(random, .1, .9) * height;
      if (random.nextBoolean()) {
        to.fill(new Ellipse2D.Double(x, at, size, size));
      } else {
        to.draw(new Ellipse2D.Double(x, at, size, size));
        to.draw(new Line2D.Double(x, at, x + size, at + size));
      }
    }
  }

  private void text(Graphics2D to, String text, double x, double y, double size, boolean bold) {
    to.setColor(ink());
    to.setFont(
        new Font(
                random.nextBoolean() ? Font.SERIF : Font.SANS_SERIF,
                bold ? Font.BOLD : Font.PLAIN,
                1)
            .deriveFont((float) size));
    to.drawString(text, (float) x, (float) y);
  }

  private Color ink() {
    return tone(recipe.isDark() ? 225 : 30);
  }

  private float unit(double at150Dpi) {
    return (float) (at150Dpi * width / 1275);
  }

  private static Color tone(int tone) {
    return new Color(tone, tone, tone);
  }
}
