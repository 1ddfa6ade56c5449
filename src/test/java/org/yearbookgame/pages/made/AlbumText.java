package org.yearbookgame.pages.made;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.SplittableRandom;

/// Writes on the page of an [Album], and decorates it.
record AlbumText(AlbumStyle style, int width, SplittableRandom random) {
  private static final List<String> NAMES =
      List.of(
          "Mary Ellen Abbott",
          "R. Kowalski",
          "J. P. Ortega",
          "Ute Schönfeld",
          "Bo Lindqvist",
          "ANTHONY DE LUCA",
          "Margarethe v. Hohenstein-Weil",
          "Lim",
          "Siobhán O’Rourke",
          "T. Ng");
  private static final List<String> LINES =
      List.of(
          "“Never say never”",
          "Glee Club ’61, ’62",
          "Captain, Varsity Crew",
          "bound for Ohio State",
          "F.T.A.; Latin; Stage Crew; Prom Committee",
          "1 2 3 4");

  void caption(Graphics2D to, Rectangle2D place, double line, boolean above) {
    int face = Math.floorMod(style.rows() * 7 + style.columns(), 4);
    String family = face == 0 ? Font.MONOSPACED : face == 1 ? Font.SANS_SERIF : Font.SERIF;
    to.setColor(style.ink());
    boolean centred = style.columns() % 2 == 0;
    double gap = Math.max(style.border() > 0 ? .3 * line : .15 * line, line * .3);
    for (int i = 0; i < style.captionLines(); i++) {
      String words =
          i == 0
              ? NAMES.get(random.nextInt(NAMES.size()))
              : LINES.get(random.nextInt(LINES.size()));
      to.setFont(
          new Font(
                  family,
                  face == 2 && i == 0 ? Font.BOLD : i > 0 && face == 3 ? Font.ITALIC : Font.PLAIN,
                  1)
              .deriveFont((float) (i == 0 ? line : line * .85)));
      double wide = to.getFontMetrics().getStringBounds(words, to).getWidth();
      if (wide > place.getWidth() * 1.06) {
        to.setFont(
            to.getFont()
                .deriveFont((float) (to.getFont().getSize2D() * place.getWidth() * 1.06 / wide)));
        wide = place.getWidth() * 1.06;
      }
      double x = centred ? place.getCenterX() - wide / 2 : place.getX();
      double y =
          above
              ? place.getY() - gap - (style.captionLines() - 1 - i) * 1.25 * line - line * .15
              : place.getMaxY() + gap + line * .75 + i * 1.25 * line;
      to.drawString(words, (float) x, (float) y);
    }
  }

  /// Writes a heading.
  ///
  /// @return below it
  double heading(Graphics2D to, double margin) {
    double size = Recipe.between(random, .03, .09) * width;
    to.setColor(random.nextBoolean() ? style.ink() : new Color(150, 20, 30));
    to.setFont(
        new Font(random.nextBoolean() ? Font.SERIF : Font.SANS_SERIF, random.nextInt(3), 1)
            .deriveFont((float) size));
    to.drawString(
        random.nextBoolean() ? "Juniors" : "1962 – H 4b",
        (float) margin,
        (float) (margin + size * .8));
    return margin + size * Recipe.between(random, 1.1, 1.6);
  }

  void pageNumber(Graphics2D to, int height, double margin) {
    to.setColor(style.ink());
    to.setFont(new Font(Font.SERIF, Font.PLAIN, 1).deriveFont(.018f * width));
    to.drawString(
        "– " + random.nextInt(3, 240) + " –", width / 2f, (float) (height - .35 * margin));
  }

  /// Bars, squares and a heading in white.
  ///
  /// @return below them
  double bands(Graphics2D to, int height, double margin) {
    Color band = random.nextBoolean() ? style.ink() : new Color(40, 60, random.nextInt(80, 160));
    double tall = Recipe.between(random, .05, .09) * width;
    to.setColor(band);
    to.fill(new Rectangle2D.Double(random.nextBoolean() ? 0 : margin, .4 * margin, width, tall));
    to.setColor(style.paper());
    to.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) (tall * .7)));
    to.drawString("SOPHOMORES", (float) (1.3 * margin), (float) (.4 * margin + tall * .78));
    to.setColor(band);
    if (random.nextBoolean()) {
      to.fill(new Rectangle2D.Double(0, 2 * margin, .3 * margin, height - 4 * margin));
    }
    double size = .3 * margin;
    for (int i = 0; i < 5; i++) {
      double x = width - margin * .6;
      double y = height * (.2 + .14 * i);
      to.setStroke(new BasicStroke(width / 500f));
      if (i % 2 == 0) {
        to.fill(new Rectangle2D.Double(x, y, size, size));
      } else {
        to.draw(new Ellipse2D.Double(x, y, size, size));
      }
    }
    return .4 * margin + tall + .5 * margin;
  }
}
