package org.yearbookgame.pages;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.JpegFile;
import org.yearbookgame.prepare.project.Placing;
import org.yearbookgame.prepare.project.Placing.Portrait;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ScannedPage;

/// Cuts the portraits of a project's pages for its class. Each is a file of its own that is never
/// written again, so that whatever is undone finds its picture where it was.
///
/// @param images reads the pages
/// @param folder in which the portraits are to lie; it is made where it is missing
public record ClassPortraits(PageImages images, Path folder) {
  private static final System.Logger LOG = System.getLogger(ClassPortraits.class.getName());

  /// Portraits are written once more when a class is prepared: so finely that nothing is lost here.
  private static final float QUALITY = .95f;

  /// What came of it.
  public sealed interface Result {}

  /// All are there.
  ///
  /// @param files where each lies
  public record Done(Map<Portrait, Path> files) implements Result {
    public Done {
      files = Map.copyOf(files);
    }
  }

  /// It was given up, and nothing is left of it.
  public record Cancelled() implements Result {}

  /// A page could not be read to its end; nothing is left of it.
  public record PageDamaged(PageProblem why) implements Result {}

  /// Nothing can be written there.
  public record NotWritten(Path folder) implements Result {}

  /// Cuts what is missing in a project's class.
  ///
  /// @param work is told how many portraits are cut
  /// @throws InterruptedException if the thread is interrupted
  public Result cut(Project project, Work work) throws InterruptedException {
    Cuts cuts = new Cuts(Placing.missing(project), work);
    try {
      Files.createDirectories(folder);
      for (ScannedPage page : project.pages()) {
        Optional<Result> stopped = cuts.of(page);
        if (stopped.isPresent()) {
          cuts.takeBack();
          return stopped.get();
        }
      }
      return new Done(cuts.files);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not cut: {0}", e.getClass().getName());
      cuts.takeBack();
      return new NotWritten(folder);
    }
  }

  private final class Cuts {
    private final List<Portrait> missing;
    private final Work work;
    private final Map<Portrait, Path> files = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    Cuts(List<Portrait> missing, Work work) {
      this.missing = missing;
      this.work = work;
    }

    /// @return why it ended early, if it did
    private Optional<Result> of(ScannedPage kept) throws IOException, InterruptedException {
      List<Portrait> here = missing.stream().filter(one -> one.page() == kept.id()).toList();
      Page page = ScannedPages.page(kept);
      List<Frame> frames = here.stream().map(one -> ScannedPages.frame(one.outline())).toList();
      boolean whole =
          new Cutting(images)
              .cut(
                  page,
                  frames,
                  (index, portrait) -> {
                    if (!work.isCancelled()) {
                      Path file = file(here.get(index));
                      files.put(here.get(index), file);
                      Files.write(file, JpegFile.of(portrait, QUALITY));
                      work.done(files.size(), missing.size());
                    }
                  });
      if (work.isCancelled()) {
        return Optional.of(new Cancelled());
      }
      return whole
          ? Optional.empty()
          : Optional.of(new PageDamaged(new PageProblem.Damaged(kept.file())));
    }

    /// One that is not there yet. It is called after its place: whose it is the project alone
    /// tells.
    private Path file(Portrait portrait) {
      String stem = "page " + portrait.page() + " portrait " + portrait.spot();
      for (int again = 1; ; again++) {
        String name = stem + (again == 1 ? "" : " again " + again) + ".jpg";
        if (!Files.exists(folder.resolve(name)) && named.add(name)) {
          return folder.resolve(name);
        }
      }
    }

    private void takeBack() {
      List<Path> written = new ArrayList<>(files.values());
      for (Path file : written) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          LOG.log(Level.WARNING, "Left behind: {0}", e.getClass().getName());
        }
      }
    }
  }
}
