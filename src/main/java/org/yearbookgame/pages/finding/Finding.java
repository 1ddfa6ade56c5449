package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.List;
import org.yearbookgame.pages.Frame;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.PortraitBox;
import org.yearbookgame.storage.pictures.Pixels;

/// Finds the portraits on the picture of a page.
public final class Finding {
  private Finding() {}

  /// What is where on a page.
  ///
  /// @param page the whole page, some 1000 to 2000 pixels high
  /// @return in pixels of the picture
  public static PageLayout of(Pixels page, Hint hint) {
    Tones tones = Tones.of(page);
    double skew = Skew.of(tones);
    Tones straight = tones.turnedBack(skew);
    Hue hue = Hue.of(page).turnedBack(skew);
    Sheet sheet = Sheet.of(straight, hue);
    Portraits.Result result = new Portraits(sheet, hint.columns()).found();
    for (Box panel : sheet.panels()) {
      Sheet inside = Sheet.of(straight.part(panel), hue.part(panel));
      result = result.with(panel, new Portraits(inside, hint.columns()).found());
    }
    List<PortraitBox> found = new ArrayList<>();
    for (List<Found> row : ReadingOrder.rows(result.portraits(), page.width(), page.height())) {
      for (Found one : row) {
        found.add(
            new PortraitBox(turned(one.box(), skew, page), Doubting.confidence(one), one.doubts()));
      }
    }
    return new PageLayout(
        found,
        result.gaps().stream().map(hole -> turned(hole, skew, page).bounds()).toList(),
        skew,
        result.columns());
  }

  /// Where a box lies on the page as it was scanned.
  private static Frame turned(Box box, double skew, Pixels page) {
    double cos = Math.cos(Math.toRadians(skew));
    double sin = Math.sin(Math.toRadians(skew));
    double x = box.middleX() - page.width() / 2.0;
    double y = box.middleY() - page.height() / 2.0;
    return new Frame(
        page.width() / 2.0 + cos * x - sin * y,
        page.height() / 2.0 + sin * x + cos * y,
        box.width(),
        box.height(),
        skew);
  }
}
