package org.yearbookgame.pages.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the paper of a page lies within the scanner's bed.
///
/// Paper is what is flat and reaches through most of the picture, in one piece or in several beside
/// each other, as a fold or a line leaves them. Where two such areas lie one within the other, the
/// outer one is the bed.
final class PaperArea {
  /// Light changes by less from one point to the next where it is flat.
  private static final float FLAT = 5;

  /// What reaches through this share of the picture both ways is no print.
  private static final double REACH = .5;

  /// Pieces of one paper are no further apart in tone, cover no less of the picture, and overlap by
  /// no more.
  private static final double LIKE = 18;

  private static final double LEAST = .03;
  private static final double APART = .3;

  private final boolean[] points;
  private final Box page;

  private PaperArea(boolean[] points, Box page) {
    this.points = points;
    this.page = page;
  }

  /// Which points are paper, row by row.
  boolean[] points() {
    return points;
  }

  /// What just holds it.
  Box page() {
    return page;
  }

  /// @param tones of a picture that is so small that grain is gone
  /// @param colours of the same
  static PaperArea of(Tones tones, List<Tones> colours) {
    int[] names = new int[tones.width() * tones.height()];
    List<Piece> pieces = pieces(tones, flat(tones, colours), names);
    Box all = new Box(0, 0, tones.width(), tones.height());
    Optional<List<Piece>> through =
        sheets(pieces, all).stream()
            .filter(sheet -> reachesBothWays(around(sheet), all))
            .min(Comparator.comparingDouble(sheet -> around(sheet).area()));
    List<Piece> chosen =
        through.orElseGet(
            () -> pieces.stream().max(Comparator.comparingInt(Piece::count)).stream().toList());
    boolean[] isChosen = new boolean[pieces.size() + 1];
    chosen.forEach(piece -> isChosen[piece.name()] = true);
    boolean[] paper = new boolean[names.length];
    for (int i = 0; i < names.length; i++) {
      paper[i] = isChosen[names[i]];
    }
    return new PaperArea(paper, through.isPresent() ? extent(paper, tones) : all);
  }

  /// What hangs together and is flat.
  private record Piece(int name, Blob blob, double tone) {
    int count() {
      return blob.points();
    }

    Box box() {
      return blob.box();
    }

    /// Whether both may be of one paper.
    boolean continues(Piece other) {
      return Math.abs(tone - other.tone) < LIKE && box().overlap(other.box()) < APART;
    }
  }

  private static boolean reachesBothWays(Box box, Box all) {
    return box.width() > REACH * all.width() && box.height() > REACH * all.height();
  }

  private static Box around(List<Piece> pieces) {
    return pieces.stream().map(Piece::box).reduce(Box::with).orElseThrow();
  }

  /// Each piece that reaches through most of the picture one way, with those that continue it.
  private static List<List<Piece>> sheets(List<Piece> pieces, Box all) {
    List<List<Piece>> sheets = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean large = piece.count() > LEAST * all.area();
      boolean through =
          piece.box().width() > REACH * all.width() || piece.box().height() > REACH * all.height();
      if (large && through) {
        List<Piece> sheet = new ArrayList<>(List.of(piece));
        sheets.stream()
            .filter(other -> other.stream().allMatch(piece::continues))
            .findFirst()
            .ifPresentOrElse(other -> other.add(piece), () -> sheets.add(sheet));
      }
    }
    return sheets;
  }

  /// @param names filled with the name of the piece of each point, from 1
  private static List<Piece> pieces(Tones tones, Mask flat, int[] names) {
    List<Piece> pieces = new ArrayList<>();
    Flood flood = new Flood(tones.width(), tones.height());
    for (int i = 0; i < names.length; i++) {
      if (flat.points()[i] && names[i] == 0) {
        int name = pieces.size() + 1;
        Blob.Growing growing = new Blob.Growing(tones.width());
        double[] sum = {0};
        flood.from(
            i,
            at -> flat.points()[at] && names[at] == 0,
            at -> {
              names[at] = name;
              growing.add(at);
              sum[0] += tones.tones()[at];
            });
        pieces.add(new Piece(name, growing.grown(), sum[0] / growing.count()));
      }
    }
    return pieces;
  }

  private static Mask flat(Tones tones, List<Tones> colours) {
    Mask flat = new Mask(tones.width(), tones.height());
    for (int y = 0; y < tones.height(); y++) {
      for (int x = 0; x < tones.width(); x++) {
        boolean isFlat = tones.change(x, y) < FLAT;
        for (Tones colour : colours) {
          isFlat = isFlat && colour.change(x, y) < FLAT;
        }
        flat.points()[y * tones.width() + x] = isFlat;
      }
    }
    return flat;
  }

  /// From where to where paper lies in most rows and columns that have any.
  private static Box extent(boolean[] paper, Tones tones) {
    int[] inRow = new int[tones.height()];
    int[] inColumn = new int[tones.width()];
    for (int i = 0; i < paper.length; i++) {
      if (paper[i]) {
        inRow[i / tones.width()]++;
        inColumn[i % tones.width()]++;
      }
    }
    int left = first(inColumn, tones.height() / 20);
    int right = last(inColumn, tones.height() / 20);
    int top = first(inRow, tones.width() / 20);
    int bottom = last(inRow, tones.width() / 20);
    return new Box(left, top, right + 1.0, bottom + 1.0);
  }

  private static int first(int[] counts, int least) {
    int at = 0;
    while (at < counts.length - 1 && counts[at] < least) {
      at++;
    }
    return at;
  }

  private static int last(int[] counts, int least) {
    int at = counts.length - 1;
    while (at > 0 && counts[at] < least) {
      at--;
    }
    return at;
  }
}
