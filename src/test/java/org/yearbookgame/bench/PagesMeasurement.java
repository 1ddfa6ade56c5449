package org.yearbookgame.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import javax.imageio.ImageIO;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.PageFile;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.finding.Finding;
import org.yearbookgame.pages.made.Album;
import org.yearbookgame.pages.made.AlbumKind;
import org.yearbookgame.pages.made.Kind;
import org.yearbookgame.pages.made.MadePage;
import org.yearbookgame.pages.made.PageMaker;
import org.yearbookgame.pages.made.Score;
import org.yearbookgame.pages.made.UsualRecipe;

/// Finds portraits on made pages of every kind, beside the usual recipe, and tells how well; then
/// how long a letter page at 600 dpi takes.
///
/// The seeds from [#KEPT_APART] on are looked at for the final figures only: nothing was tuned on
/// them.
final class PagesMeasurement implements Measurement {
  private static final long KEPT_APART = 1_000_000;

  /// A letter page at 150 dpi, as pages are reduced to before anything is looked for.
  private static final int WIDTH = 1275;

  private static final int LARGE = 5100;
  private static final int ROUNDS = 9;
  private static final String RECIPE = "the usual recipe: ";

  private final int pages;

  /// @param pages of each kind
  PagesMeasurement(int pages) {
    this.pages = pages;
  }

  private record Both(Score ours, Score theirs) {
    static final Both NONE = new Both(Score.NONE, Score.NONE);

    Both and(Both other) {
      return new Both(ours.and(other.ours), theirs.and(other.theirs));
    }
  }

  @Override
  public List<Figure> measure() throws Exception {
    List<Figure> figures = new ArrayList<>();
    Both all = Both.NONE;
    Both albums = Both.NONE;
    for (Map.Entry<Enum<?>, Both> kind : scores().entrySet()) {
      boolean album = kind.getKey() instanceof AlbumKind;
      String name =
          (album ? "album, " : "")
              + kind.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      Both both = kind.getValue();
      System.out.printf(Locale.ROOT, "%-18s %s%n", name, both.ours());
      System.out.printf(Locale.ROOT, "%-18s %s%n", "  usual recipe", both.theirs());
      figures.add(
          new Figure(
              "pages, " + name + ": portraits not found",
              beside(1 - both.theirs().recall()),
              100 * (1 - both.ours().recall()),
              "%",
              Optional.empty()));
      albums = album ? albums.and(both) : albums;
      all = album ? all : all.and(both);
    }
    Score ours = all.ours();
    Score theirs = all.theirs();
    System.out.printf(Locale.ROOT, "%-18s %s%n", "all", ours);
    System.out.printf(Locale.ROOT, "%-18s %s%n", "  usual recipe", theirs);
    System.out.printf(Locale.ROOT, "%-18s %s%n", "albums", albums.ours());
    System.out.printf(Locale.ROOT, "%-18s %s%n", "  usual recipe", albums.theirs());
    figures.add(
        share(
            "of albums, portraits not found (IoU 0.8)",
            albums.ours().recall(),
            albums.theirs().recall(),
            5));
    figures.add(share("portraits not found (IoU 0.8)", ours.recall(), theirs.recall(), 1));
    figures.add(share("wrong cuts (IoU 0.8)", ours.precision(), theirs.precision(), 1));
    figures.add(share("short of F1 = 1 (IoU 0.85)", ours.closeness(), theirs.closeness(), 3));
    figures.add(share("miscounted", ours.counting(), theirs.counting(), 3));
    figures.add(share("not all in their order", ours.reading(), theirs.reading(), 3));
    figures.add(Figure.atMost("pages: wrong cuts not flagged", ours.silent(), "", 0));
    figures.add(Figure.atMost("pages: 5100 by 6600 points, JPEG", large(), "ms", 1500));
    return figures;
  }

  private static Figure share(String what, double ours, double theirs, double goal) {
    return new Figure(
        "pages: " + what, beside(1 - theirs), 100 * (1 - ours), "%", Optional.of(goal));
  }

  private static String beside(double theirs) {
    return String.format(Locale.ROOT, "%s%.1f %%", RECIPE, 100 * theirs);
  }

  private Map<Enum<?>, Both> scores() throws InterruptedException, ExecutionException {
    Map<Enum<?>, List<Future<Both>>> running = new LinkedHashMap<>();
    Map<Enum<?>, Both> scores = new LinkedHashMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Kind kind : Kind.values()) {
        running.put(kind, scores(threads, seed -> PageMaker.make(kind, seed, WIDTH)));
      }
      for (AlbumKind kind : AlbumKind.values()) {
        running.put(kind, scores(threads, seed -> Album.make(kind, seed, WIDTH)));
      }
      for (Map.Entry<Enum<?>, List<Future<Both>>> kind : running.entrySet()) {
        Both both = Both.NONE;
        for (Future<Both> page : kind.getValue()) {
          both = both.and(page.get());
        }
        scores.put(kind.getKey(), both);
      }
    }
    return scores;
  }

  private List<Future<Both>> scores(ExecutorService threads, LongFunction<MadePage> maker) {
    List<Future<Both>> ofKind = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      long seed = KEPT_APART + i;
      ofKind.add(threads.submit(() -> scores(maker.apply(seed))));
    }
    return ofKind;
  }

  private static Both scores(MadePage page) {
    return new Both(
        Score.of(page, Finding.of(page.pixels(), Hint.NONE)),
        Score.of(page, UsualRecipe.of(page.pixels())));
  }

  /// Reading and finding, in the median, in milliseconds.
  private static double large() throws Exception {
    Path file = Files.createDirectories(Path.of("target", "bench")).resolve("page.jpg");
    if (!Files.exists(file)) {
      ImageIO.write(PageMaker.make(Kind.PHOTOGRAPHS, 1, LARGE).image(), "jpeg", file.toFile());
    }
    PageImages images = new PageImages();
    if (!(images.look(file) instanceof PageFile.Pages(var inside))) {
      throw new IllegalStateException("the page was written just now");
    }
    Page page = inside.getFirst();
    return Times.of(
            ROUNDS,
            () -> {
              if (new PageFinder(images).find(page, Hint.NONE).isEmpty()) {
                throw new IllegalStateException("the page was written just now");
              }
            })
        .median();
  }
}
