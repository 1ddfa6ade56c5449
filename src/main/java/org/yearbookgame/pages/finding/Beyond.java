package org.yearbookgame.pages.finding;

import java.util.List;

/// Looks at what is around a portrait: paper, another portrait, or more of a larger picture or a
/// heading.
record Beyond(Sheet sheet, Sides sides) {
  /// So far beyond a side, as a share of the portrait's size.
  private static final double REACH = .1;

  /// Print goes on where it covers more than this share.
  private static final double GOES_ON = .6;

  private static final double MORE_THAN_TEXT = .8;

  /// Whether print goes on beyond a side that cannot be seen, and no other portrait is there. Below
  /// may be a caption.
  boolean goesOn(Box box, List<Box> others) {
    double wide = REACH * box.width();
    double high = REACH * box.height();
    Box left = new Box(box.left() - wide, box.top(), box.left() - 2, box.bottom());
    Box right = left.moved(box.width() + wide + 2, 0);
    Box above = new Box(box.left(), box.top() - high, box.right(), box.top() - 2);
    return (isPrint(left, others) && !sides.isSeen(box, box.left(), true, -1))
        || (isPrint(right, others) && !sides.isSeen(box, box.right(), true, 1))
        || (isPrint(above, others) && !sides.isSeen(box, box.top(), false, -1));
  }

  /// Whether more than a caption follows below.
  boolean goesOnBelow(Box box, List<Box> others) {
    Box below =
        new Box(box.left(), box.bottom() + 2, box.right(), box.bottom() + REACH * box.height());
    return sheet.ink().within(below) > MORE_THAN_TEXT
        && isPrint(below, others)
        && !sides.isSeen(box, box.bottom(), false, 1);
  }

  private boolean isPrint(Box beyond, List<Box> others) {
    return sheet.ink().within(beyond) > GOES_ON
        && others.stream().noneMatch(other -> other.overlap(beyond) > .3);
  }
}
