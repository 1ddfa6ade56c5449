package org.yearbookgame.ui.controls;

import java.util.stream.IntStream;

/// How prints are laid out in an area: how many beside each other, and how large the portrait in
/// each is. Logical pixels.
///
/// @param columns how many prints stand in a row
/// @param rows how many rows there are
/// @param portraitWidth of each portrait; its height is five fourths of that
public record TileGrid(int columns, int rows, double portraitWidth) {
  /// Every portrait is shown in one frame, four wide to five high.
  public static final double HEIGHT_TO_WIDTH = 1.25;

  public double portraitHeight() {
    return portraitWidth * HEIGHT_TO_WIDTH;
  }

  /// The layout, of those with full rows, that gives the largest portraits; of two alike the wider.
  ///
  /// @param tiles how many prints
  /// @param gap between prints, across and down
  /// @param padX what a print is wider than its portrait
  /// @param padY what a print is higher than its portrait
  public static TileGrid largest(
      int tiles, double width, double height, double gap, double padX, double padY) {
    return IntStream.rangeClosed(1, tiles)
        .filter(columns -> tiles % columns == 0)
        .mapToObj(columns -> of(tiles, columns, width, height, gap, padX, padY))
        .reduce((one, two) -> two.portraitWidth >= one.portraitWidth ? two : one)
        .orElseThrow();
  }

  private static TileGrid of(
      int tiles, int columns, double width, double height, double gap, double padX, double padY) {
    int rows = tiles / columns;
    double across = (width - gap * (columns - 1)) / columns - padX;
    double down = (height - gap * (rows - 1)) / rows - padY;
    double portrait = Math.floor(Math.max(0, Math.min(across, down / HEIGHT_TO_WIDTH)));
    return new TileGrid(columns, rows, portrait);
  }
}
