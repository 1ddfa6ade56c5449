package org.yearbookgame.pages.finding;

import java.util.Arrays;

/// Finds the picture within a frame: the line around it may be set apart by paper.
record Framing(Sheet sheet, Sides sides) {
  /// So high a part of a framed portrait may be a caption that touches the frame.
  private static final double CAPTION = .2;

  /// The picture within a frame that is set apart from it, or the box itself.
  Box withinFrame(Box box) {
    double most = .07 * Math.min(box.width(), box.height()) + 3;
    double left = mat(box, true, false, most);
    double right = mat(box, true, true, most);
    double top = mat(box, false, false, most);
    double bottom = mat(box, false, true, most);
    double[] mats = {left, right, top, bottom};
    Arrays.sort(mats);
    boolean framed = mats[1] > 0 && mats[3] < 2 * mats[1] + 2;
    return framed
        ? new Box(
            box.left() + orElse(left, mats[2]),
            box.top() + orElse(top, mats[2]),
            box.right() - orElse(right, mats[2]),
            box.bottom()
                - orElse(bottom, orElse(mat(box, false, true, CAPTION * box.height()), mats[2])))
        : box;
  }

  private static double orElse(double mat, double other) {
    return mat > 0 ? mat : other;
  }

  /// How far within a side the picture begins, where first comes a line, then paper; else 0.
  private double mat(Box box, boolean upright, boolean atEnd, double most) {
    double from = upright ? box.top() : box.left();
    double to = upright ? box.bottom() : box.right();
    double margin = .12 * (to - from);
    int start = box.outermost(upright, atEnd);
    int step = atEnd ? -1 : 1;
    double line = 0;
    boolean paper = false;
    double blank = Double.MAX_VALUE;
    for (int i = -1; i <= most; i++) {
      double apart = sheet.apart().line(upright, start + i * step, from + margin, to - margin);
      if (!paper) {
        line = Math.max(line, apart);
        if (line > 4 * sheet.least() && apart < .3 * line) {
          paper = true;
          blank = apart;
        }
      } else {
        blank = Math.min(blank, apart);
        if (apart > 2 * blank + 2 * sheet.least()) {
          return sides.near(start + i * step, from, to, upright, 3).at() - start > 0 || atEnd
              ? Math.abs(
                  sides.near(start + i * step + (atEnd ? 1 : 0), from, to, upright, 3).at()
                      - (atEnd ? start + 1 : start))
              : i;
        }
      }
    }
    return 0;
  }
}
