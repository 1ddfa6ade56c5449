package org.yearbookgame.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.PageFile;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.finding.Finding;
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
final class PagesBench {
  private static final long KEPT_APART = 1_000_000;

  /// A letter page at 150 dpi, as pages are reduced to before anything is looked for.
  private static final int WIDTH = 1275;

  private static final int LARGE = 5100;
  private static final int ROUNDS = 7;

  private PagesBench() {}

  private record Both(Score ours, Score theirs) {
    Both and(Both other) {
      return new Both(ours.and(other.ours), theirs.and(other.theirs));
    }
  }

  /// Measures and tells.
  ///
  /// @param arguments how many pages of each kind
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    quality(Integer.parseInt(arguments[0]));
    speed();
  }

  private static void quality(int pages) throws InterruptedException, ExecutionException {
    Map<Kind, List<Future<Both>>> running = new EnumMap<>(Kind.class);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Kind kind : Kind.values()) {
        List<Future<Both>> ofKind = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
          long seed = KEPT_APART + i;
          ofKind.add(threads.submit(() -> scores(PageMaker.make(kind, seed, WIDTH))));
        }
        running.put(kind, ofKind);
      }
      Both all = new Both(Score.NONE, Score.NONE);
      for (Map.Entry<Kind, List<Future<Both>>> entry : running.entrySet()) {
        Both both = new Both(Score.NONE, Score.NONE);
        for (Future<Both> page : entry.getValue()) {
          both = both.and(page.get());
        }
        tell(entry.getKey().name(), both);
        all = all.and(both);
      }
      tell("all", all);
    }
  }

  private static Both scores(MadePage page) {
    return new Both(
        Score.of(page, Finding.of(page.pixels(), Hint.NONE)),
        Score.of(page, UsualRecipe.of(page.pixels())));
  }

  private static void tell(String kind, Both both) {
    String name = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    say(String.format(Locale.ROOT, "%-20s %s", name, both.ours()));
    say(String.format(Locale.ROOT, "%-20s %s", "  usual recipe", both.theirs()));
  }

  private static void speed() throws IOException, InterruptedException {
    Path file = Files.createDirectories(Path.of("target", "bench")).resolve("page.jpg");
    if (!Files.exists(file)) {
      ImageIO.write(PageMaker.make(Kind.PHOTOGRAPHS, 1, LARGE).image(), "jpeg", file.toFile());
    }
    PageImages images = new PageImages();
    if (!(images.look(file) instanceof PageFile.Pages(var pages))) {
      throw new IllegalStateException("the page was written just now");
    }
    Page page = pages.getFirst();
    List<Duration> times = new ArrayList<>();
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      found = new PageFinder(images).find(page, Hint.NONE).orElseThrow().boxes().size();
      times.add(Duration.ofNanos(System.nanoTime() - start));
    }
    say(
        String.format(
            Locale.ROOT,
            "%d by %d points, JPEG, %d portraits: first %d ms, then %d ms in the median",
            page.width(),
            page.height(),
            found,
            times.getFirst().toMillis(),
            times.stream().sorted().toList().get(ROUNDS / 2).toMillis()));
  }

  private static void say(String what) {
    System.out.println(what);
  }
}
