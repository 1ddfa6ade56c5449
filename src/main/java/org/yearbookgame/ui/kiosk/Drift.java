package org.yearbookgame.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.CacheHint;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

/// A wall of portraits without names that drifts down, a little askew, row by row. A row that has
/// left the window comes back at the top with the next portraits. It is there to be looked at: no
/// key reaches it and no screen reader reads it.
///
/// A row is painted once, and then moved by whole points: what is painted in each step is no more
/// than a handful of finished pictures.
final class Drift extends Region {
  /// Makes the next portraits ready.
  @FunctionalInterface
  interface Source {
    Loading next(int count, int width, int height, Consumer<List<Image>> then);
  }

  private static final double ASKEW = -4;
  private static final double SLOPE = Math.tan(Math.toRadians(-ASKEW));

  /// So many prints have room above each other in the shorter side of the window.
  private static final double PRINTS = 3.7;

  /// In parts of a portrait's width: the paper's edge, its foot, the gap between prints.
  private static final double PAD = 0.045;

  private static final double FOOT = 0.14;
  private static final double GAP = 0.17;

  private final Source source;
  private final List<Row> rows = new ArrayList<>();
  private Plan plan = new Plan(0, 0, 0);
  private double moved;
  private int oldest;

  Drift(Source source) {
    this.source = source;
    Rectangle window = new Rectangle();
    window.widthProperty().bind(widthProperty());
    window.heightProperty().bind(heightProperty());
    setClip(window);
    setMouseTransparent(true);
    getStyleClass().add("drift");
  }

  /// How the wall is laid out.
  ///
  /// @param portrait each portrait's width, in logical pixels
  private record Plan(int columns, int rows, double portrait) {
    static Plan of(double width, double height) {
      double step = Math.min(width, height) / PRINTS;
      double portrait = Math.floor(step / (TileGrid.HEIGHT_TO_WIDTH + PAD + FOOT + GAP));
      int columns = (int) Math.ceil((width + height * SLOPE) / across(portrait)) + 1;
      int rows = (int) Math.ceil((height + width * SLOPE) / down(portrait)) + 2;
      return new Plan(columns, rows, portrait);
    }

    private static double across(double portrait) {
      return portrait * (1 + 2 * PAD + GAP);
    }

    private static double down(double portrait) {
      return Math.rint(portrait * (TileGrid.HEIGHT_TO_WIDTH + PAD + FOOT + GAP));
    }

    double across() {
      return across(portrait);
    }

    double down() {
      return down(portrait);
    }
  }

  /// Moves the wall down.
  ///
  /// @param step in logical pixels; whole ones spare painting anything anew
  void move(double step) {
    moved += step;
    rows.forEach(Row::place);
  }

  /// Changes the row that was changed longest ago, at once.
  void change() {
    if (!rows.isEmpty()) {
      rows.get(oldest % rows.size()).change();
      oldest++;
    }
  }

  /// Waits for no portrait any more.
  void stop() {
    rows.forEach(row -> row.loading.cancel());
  }

  /// Makes ready what was given up before.
  void goOn() {
    rows.forEach(Row::prepare);
  }

  @Override
  protected void layoutChildren() {
    Plan now = Plan.of(getWidth(), getHeight());
    if (getWidth() > 0 && !now.equals(plan)) {
      stop();
      plan = now;
      rows.clear();
      IntStream.range(0, plan.rows()).mapToObj(Row::new).forEach(rows::add);
      getChildren().setAll(rows);
      rows.forEach(Row::prepare);
    }
    rows.forEach(Row::place);
  }

  private double scale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getRenderScaleX();
  }

  /// Prints beside each other.
  private final class Row extends Pane {
    private final int place;
    private List<Image> ahead = List.of();
    private Loading loading = () -> {};
    private double turns;

    Row(int place) {
      this.place = place;
      setManaged(false);
      setRotate(ASKEW);
      setCache(true);
      setCacheHint(CacheHint.DEFAULT);
      getStyleClass().add("drift-row");
      double width = plan.columns() * plan.across();
      resizeRelocate((Drift.this.getWidth() - width) / 2, 0, width, plan.down());
    }

    /// Makes the next portraits ready; the first are hung at once.
    void prepare() {
      if (!ahead.isEmpty()) {
        return;
      }
      loading.cancel();
      loading =
          source.next(
              plan.columns(),
              (int) Math.round(plan.portrait() * scale()),
              (int) Math.round(plan.portrait() * TileGrid.HEIGHT_TO_WIDTH * scale()),
              next -> {
                ahead = next;
                if (getChildren().isEmpty()) {
                  change();
                }
              });
    }

    /// Hangs the next portraits, if they are ready.
    void change() {
      if (!ahead.isEmpty()) {
        List<Image> images = ahead;
        ahead = List.of();
        getChildren()
            .setAll(IntStream.range(0, plan.columns()).mapToObj(i -> print(images, i)).toList());
        prepare();
      }
    }

    private Pane print(List<Image> images, int column) {
      double portrait = plan.portrait();
      double pad = portrait * PAD;
      ImageView image = new ImageView(images.get(column % images.size()));
      image.setFitWidth(portrait);
      image.setFitHeight(portrait * TileGrid.HEIGHT_TO_WIDTH);
      image.relocate(pad, pad);
      Region edge = new Region(); // a picture's own edge is jagged once it is askew
      edge.getStyleClass().add("drift-edge");
      edge.setManaged(false);
      edge.resizeRelocate(pad, pad, portrait, portrait * TileGrid.HEIGHT_TO_WIDTH);
      Pane print = new Pane(image, edge);
      print.getStyleClass().add("drift-print");
      print.setManaged(false);
      print.resizeRelocate(
          column * plan.across(),
          0,
          portrait + 2 * pad,
          portrait * (TileGrid.HEIGHT_TO_WIDTH + PAD + FOOT));
      return print;
    }

    /// Where the row is by now; a row that comes back at the top is another.
    void place() {
      double whole = plan.rows() * plan.down();
      double from = place * plan.down() + moved;
      double rounds = Math.floor(from / whole);
      if (rounds > turns) {
        turns = rounds;
        change();
      }
      double above = Drift.this.getWidth() * SLOPE / 2 + plan.down();
      setTranslateY(Math.rint(from - rounds * whole - above));
    }
  }
}
