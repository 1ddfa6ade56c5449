package org.yearbookgame.ui.organizer.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;

/// A portrait among the others of its page.
record Neighbours(Spot spot, List<Spot> others) {
  /// Of a page without any portrait: its width by its height.
  private static final double USUAL_SHAPE = .8;

  /// Its width as a share of the page's, where there is no other to go by.
  private static final double USUAL_SHARE = .16;

  static Neighbours of(ScannedPage page, Spot spot) {
    return new Neighbours(
        spot, page.spots().stream().filter(other -> other.id() != spot.id()).toList());
  }

  /// The other that is closest, edge to edge.
  Optional<Spot> closest() {
    return others.stream().min(Comparator.comparingDouble(this::apart));
  }

  private double apart(Spot other) {
    Outline one = spot.outline();
    Outline two = other.outline();
    double across = Math.abs(one.x() - two.x()) - (one.width() + two.width()) / 2;
    double down = Math.abs(one.y() - two.y()) - (one.height() + two.height()) / 2;
    return Math.hypot(Math.max(0, across), Math.max(0, down)) + Math.min(0, Math.max(across, down));
  }

  /// Whether halves beside each other have more the shape of the others than halves above each
  /// other.
  boolean splitsBeside() {
    double shape =
        middle(others.stream().map(other -> shape(other.outline())).sorted().toList())
            .orElse(USUAL_SHAPE);
    List<Outline> beside = spot.outline().halves(/* beside= */ true);
    List<Outline> above = spot.outline().halves(/* beside= */ false);
    return unlike(beside.getFirst(), shape) < unlike(above.getFirst(), shape);
  }

  private static double shape(Outline outline) {
    return outline.width() / outline.height();
  }

  private static double unlike(Outline outline, double shape) {
    return Math.abs(Math.log(shape(outline) / shape));
  }

  /// One like the others of a page, about a point.
  static Outline usual(ScannedPage page, double x, double y) {
    List<Outline> all = page.spots().stream().map(Spot::outline).toList();
    double width =
        middle(all.stream().map(Outline::width).sorted().toList())
            .orElse(page.straightWidth() * USUAL_SHARE);
    double height =
        middle(all.stream().map(Outline::height).sorted().toList()).orElse(width / USUAL_SHAPE);
    return new Outline(
        x, y, Math.max(Outline.LEAST, width), Math.max(Outline.LEAST, height), angle(page));
  }

  /// By how much portraits of a page are turned.
  static double angle(ScannedPage page) {
    return middle(page.spots().stream().map(spot -> spot.outline().angle()).sorted().toList())
        .orElse(0.0);
  }

  private static Optional<Double> middle(List<Double> sorted) {
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
  }
}
