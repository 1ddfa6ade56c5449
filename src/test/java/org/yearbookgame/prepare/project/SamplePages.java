package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pages with portraits in rows and columns.
final class SamplePages {
  private static final double WIDTH = 80;
  private static final double HEIGHT = 100;
  private static final double ACROSS = 120;
  private static final double DOWN = 160;

  private SamplePages() {}

  /// A page of which nothing is known but where its portraits are.
  static ScannedPage page(int rows, int columns) {
    List<Spot> spots = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        spots.add(new Spot(spots.size() + 1, at(row, column), List.of(), "", Optional.empty()));
      }
    }
    return ScannedPage.of(Path.of("scan.png"), Optional.empty(), 1000, 1300)
        .found(columns, List.of(), spots);
  }

  /// The same with a name for each portrait: A, B and so on.
  static ScannedPage named(int rows, int columns) {
    ScannedPage page = page(rows, columns);
    return new PageNames(page)
        .put(page.spots().stream().map(spot -> letter(spot.id() - 1)).toList());
  }

  static String letter(int at) {
    return Character.toString('A' + at);
  }

  static Outline at(int row, int column) {
    return new Outline(100 + column * ACROSS, 100 + row * DOWN, WIDTH, HEIGHT, 0);
  }

  static List<Integer> ids(ScannedPage page) {
    return page.spots().stream().map(Spot::id).toList();
  }

  static List<String> names(ScannedPage page) {
    return page.spots().stream().map(Spot::name).toList();
  }
}
