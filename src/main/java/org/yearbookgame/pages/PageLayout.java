package org.yearbookgame.pages;

import java.util.List;
import org.yearbookgame.storage.pictures.Part;

/// What is where on a page.
///
/// @param boxes the portraits in the order in which one reads: row by row, from the left
/// @param gaps places in the rows and columns where a portrait may have been missed, as upright
///   rectangles in points of the page
/// @param skew in degrees by which the page lies turned clockwise
/// @param columns that its rows have, at most; 0 where there is no portrait
public record PageLayout(List<PortraitBox> boxes, List<Part> gaps, double skew, int columns) {
  /// A page without any portrait.
  public static final PageLayout EMPTY = new PageLayout(List.of(), List.of(), 0, 0);

  public PageLayout {
    boxes = List.copyOf(boxes);
    gaps = List.copyOf(gaps);
  }

  /// The same on a picture of the page that is so many times as large.
  public PageLayout scaled(double factor) {
    return new PageLayout(
        boxes.stream()
            .map(box -> new PortraitBox(box.frame().scaled(factor), box.confidence(), box.doubts()))
            .toList(),
        gaps.stream()
            .map(
                gap ->
                    new Part(
                        gap.x() * factor,
                        gap.y() * factor,
                        gap.width() * factor,
                        gap.height() * factor))
            .toList(),
        skew,
        columns);
  }
}
