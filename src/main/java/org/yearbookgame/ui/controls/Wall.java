package org.yearbookgame.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.CacheHint;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A wall of portraits without names, a little askew, running out of the window on three sides. It
/// is there to be looked at: no key reaches it and no screen reader reads it.
public final class Wall extends Region {
  /// How the wall is laid out in an area.
  ///
  /// @param portrait each portrait's width, in logical pixels
  public record Plan(int columns, int rows, double portrait) {
    /// In a window of 800 there are a little more than four rows.
    private static final double ROWS = 4.2;

    static Plan of(double width, double height) {
      double print = Math.max(SMALLEST, (height + 2 * OVER) / ROWS - GAP);
      double portrait = Math.floor((print - PAD - FOOT) / TileGrid.HEIGHT_TO_WIDTH);
      double step = portrait + 2 * PAD + GAP;
      return new Plan(
          (int) Math.ceil((width + OVER) / step), (int) Math.ceil(ROWS + 0.5), portrait);
    }

    /// How many portraits the wall has room for.
    public int size() {
      return columns * rows;
    }
  }

  private static final double PAD = 8;
  private static final double FOOT = 22;
  private static final double GAP = 16;
  private static final double OVER = 30;
  private static final double SMALLEST = 120;
  private static final double ASKEW = -3;

  private final Pane prints = new Pane();
  private final BiConsumer<Plan, Double> planned;
  private List<Image> images = List.of();
  private Plan plan = new Plan(0, 0, 0);

  /// An empty wall.
  ///
  /// @param planned told of every new layout, and how many of the screen's points a logical pixel
  ///   has
  public Wall(BiConsumer<Plan, Double> planned) {
    this.planned = planned;
    prints.setRotate(ASKEW);
    prints.setCache(true); // turned as one picture, whose edges are smooth
    prints.setCacheHint(CacheHint.ROTATE);
    setMouseTransparent(true);
    getStyleClass().add("wall");
    getChildren().add(prints);
  }

  /// Hangs pictures, in any order.
  ///
  /// @param shown in any order; what is missing leaves empty prints
  public void setImages(List<Image> shown) {
    images = List.copyOf(shown);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Plan now = Plan.of(getWidth(), getHeight());
    if (!now.equals(plan) && getWidth() > 0) {
      plan = now;
      double scale = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
      planned.accept(plan, scale);
    }
    double width = plan.portrait() + 2 * PAD;
    double height = plan.portrait() * TileGrid.HEIGHT_TO_WIDTH + PAD + FOOT;
    prints.getChildren().setAll(fill(width, height));
    prints.resizeRelocate(
        OVER / 2, -OVER, plan.columns() * (width + GAP) - GAP, plan.rows() * (height + GAP) - GAP);
  }

  private List<Region> fill(double width, double height) {
    List<Region> filled = new ArrayList<>();
    for (int i = 0; i < Math.min(plan.size(), images.size()); i++) {
      ImageView image = new ImageView(images.get(i));
      image.setFitWidth(plan.portrait());
      image.setFitHeight(plan.portrait() * TileGrid.HEIGHT_TO_WIDTH);
      image.relocate(PAD, PAD);
      Pane print = new Pane(image);
      print.getStyleClass().add("sheet");
      print.setManaged(false);
      int column = i % plan.columns();
      int row = i / plan.columns();
      print.resizeRelocate(column * (width + GAP), row * (height + GAP), width, height);
      filled.add(print);
    }
    return filled;
  }
}
