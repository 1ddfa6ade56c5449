package org.yearbookgame.pages.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.PortraitBox;
import org.yearbookgame.storage.pictures.Part;

/// How well the portraits of pages were found.
///
/// Boxes are compared by the upright rectangles that hold them: by what both cover, as a share of
/// what either covers.
///
/// @param pages how many were looked at
/// @param there portraits that are on them
/// @param found portraits that were found, wrong ones too
/// @param right found so that both share 0.8 at least
/// @param close found so that both share 0.85 at least
/// @param counted pages on which as many were found as there are
/// @param ordered pages on which all were found, and in the order of reading
/// @param silent cuts that are wrong and not flagged
/// @param flagged cuts that are right and flagged all the same
public record Score(
    int pages,
    int there,
    int found,
    int right,
    int close,
    int counted,
    int ordered,
    int silent,
    int flagged) {
  private static final double RIGHT = .8;
  private static final double CLOSE = .85;

  public static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /// Of one page.
  public static Score of(MadePage page, PageLayout layout) {
    List<Part> truth = page.portraits().stream().map(frame -> frame.bounds()).toList();
    List<Integer> order = new ArrayList<>();
    int right = 0;
    int close = 0;
    int silent = 0;
    int flagged = 0;
    boolean[] taken = new boolean[truth.size()];
    for (PortraitBox box : layout.boxes()) {
      int best = -1;
      double most = 0;
      for (int i = 0; i < truth.size(); i++) {
        double shared = shared(truth.get(i), box.frame().bounds());
        if (!taken[i] && shared > most) {
          most = shared;
          best = i;
        }
      }
      boolean isRight = most >= RIGHT;
      if (isRight) {
        taken[best] = true;
        order.add(best);
        right++;
        close += most >= CLOSE ? 1 : 0;
        flagged += box.doubts().isEmpty() ? 0 : 1;
      } else if (box.doubts().isEmpty()) {
        silent++;
      }
    }
    boolean ordered =
        order.size() == truth.size()
            && layout.boxes().size() == truth.size()
            && order.equals(order.stream().sorted().toList());
    return new Score(
        1,
        truth.size(),
        layout.boxes().size(),
        right,
        close,
        truth.size() == layout.boxes().size() ? 1 : 0,
        ordered ? 1 : 0,
        silent,
        flagged);
  }

  /// Of these pages and those.
  public Score and(Score other) {
    return new Score(
        pages + other.pages,
        there + other.there,
        found + other.found,
        right + other.right,
        close + other.close,
        counted + other.counted,
        ordered + other.ordered,
        silent + other.silent,
        flagged + other.flagged);
  }

  /// What both cover, as a share of what either covers.
  static double shared(Part one, Part other) {
    double wide =
        Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
    double high =
        Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
    double both = Math.max(0, wide) * Math.max(0, high);
    return both / (one.width() * one.height() + other.width() * other.height() - both);
  }

  /// The share of the portraits that were found.
  public double recall() {
    return (double) right / Math.max(1, there);
  }

  /// The share of what was found that is right.
  public double precision() {
    return (double) right / Math.max(1, found);
  }

  /// Both in one, by the stricter measure.
  public double closeness() {
    return 2.0 * close / Math.max(1, there + found);
  }

  /// The share of the pages on which the number is right.
  public double counting() {
    return (double) counted / Math.max(1, pages);
  }

  /// The share of the pages on which all are found in their order.
  public double reading() {
    return (double) ordered / Math.max(1, pages);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "recall %.3f precision %.3f F1@.85 %.3f count %.3f order %.3f silent %d flagged %d of %d",
        recall(),
        precision(),
        closeness(),
        counting(),
        reading(),
        silent,
        flagged,
        found);
  }
}
