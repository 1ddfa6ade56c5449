package org.yearbookgame.pages.finding;

import java.util.List;

/// Looks at what is beside and above a portrait: paper, another portrait, or more of a larger
/// picture or a heading.
record Beyond(Sheet sheet, Sides sides) {
  /// So far beyond a side, as a share of the portrait's size.
  private static final double REACH = .1;

  /// Print goes on where it covers more than this share.
  private static final double GOES_ON = .6;

  /// Whether print goes on beyond a side that cannot be seen, and no other portrait is there. Below
  /// may be a caption, which is not looked at.
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

  private boolean isPrint(Box beyond, List<Box> others) {
    return sheet.ink().within(beyond) > GOES_ON
        && others.stream().noneMatch(other -> other.overlap(beyond) > .3);
  }
}
