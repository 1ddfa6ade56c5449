package org.yearbookgame.pages;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.JpegFile;
import org.yearbookgame.storage.Replacement;

/// Writes a folder of portraits and `portraits.csv`, as a whole or not at all.
public final class PortraitsFolder {
  private static final System.Logger LOG = System.getLogger(PortraitsFolder.class.getName());

  /// Portraits are written once more when a class is prepared: so finely that nothing is lost here.
  private static final float QUALITY = .95f;

  private final Path out;
  private final PageImages images;

  /// Is to be written.
  ///
  /// @param out where it is to be: nothing is there yet, or an empty folder, or one that was
  ///   written here before
  public PortraitsFolder(Path out, PageImages images) {
    this.out = out.toAbsolutePath().normalize();
    this.images = images;
  }

  /// What came of it.
  public sealed interface Written {}

  /// It is there.
  ///
  /// @param files of the portraits, page by page, in the order in which one reads
  public record Done(Path folder, List<List<Path>> files) implements Written {
    public Done {
      files = files.stream().map(List::copyOf).toList();
    }
  }

  /// It was given up, and nothing was changed.
  public record Cancelled() implements Written {}

  /// A page could not be read to its end; nothing was changed.
  public record PageDamaged(PageProblem why) implements Written {}

  /// It cannot be written there; nothing was changed.
  public record NotWritten(Path folder) implements Written {}

  /// Something else is there, which would be lost; nothing was changed.
  public record InTheWay(Path what) implements Written {}

  /// Cuts all portraits and writes them.
  ///
  /// @param work is told how many portraits are cut
  public Written write(List<CutPage> pages, Work work) {
    try {
      Optional<Path> stranger = stranger();
      if (stranger.isPresent()) {
        return new InTheWay(stranger.get());
      }
      return switch (Replacement.open(out, out.resolveSibling(out.getFileName() + ".json"))) {
        case Replacement.InUse() -> new NotWritten(out);
        case Replacement.InTheWay(var what) -> new InTheWay(what);
        case Replacement.Opened(var replacement) -> {
          try (replacement) {
            yield new Writing(replacement, pages, work).written();
          }
        }
      };
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Cancelled();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not written", e);
      return new NotWritten(out);
    }
  }

  /// What lies in the folder and was not written here.
  private Optional<Path> stranger() throws IOException {
    if (!Files.exists(out)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(out)) {
      return Optional.of(out);
    }
    boolean ours = Files.isRegularFile(out.resolve(PortraitsCsv.FILE));
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(out)) {
      for (Path file : inside) {
        String name = String.valueOf(file.getFileName());
        boolean written = name.equals(PortraitsCsv.FILE) || name.endsWith(".jpg");
        if (!ours || !written || !Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private final class Writing {
    private final Replacement replacement;
    private final List<CutPage> pages;
    private final Work work;
    private final PortraitsCsv csv = new PortraitsCsv();
    private final FileNames names = new FileNames();
    private final int of;
    private int done;

    Writing(Replacement replacement, List<CutPage> pages, Work work) {
      this.replacement = replacement;
      this.pages = pages;
      this.work = work;
      this.of = pages.stream().mapToInt(page -> page.portraits().size()).sum();
    }

    Written written() throws IOException, InterruptedException {
      List<List<Path>> files = new ArrayList<>();
      for (CutPage page : pages) {
        if (work.isCancelled()) {
          return new Cancelled();
        }
        List<Path> ofPage = new ArrayList<>();
        List<Frame> frames = page.portraits().stream().map(named -> named.box().frame()).toList();
        boolean whole =
            new Cutting(images)
                .cut(
                    page.page(),
                    frames,
                    (index, portrait) -> {
                      if (!work.isCancelled()) {
                        String file = add(page, index);
                        byte[] jpeg = JpegFile.of(portrait, QUALITY);
                        Files.write(replacement.folder().resolve(file), jpeg);
                        ofPage.add(out.resolve(file));
                        work.done(++done, of);
                      }
                    });
        if (!whole) {
          return new PageDamaged(new PageProblem.Damaged(page.page().file()));
        }
        files.add(ofPage);
      }
      Files.write(replacement.folder().resolve(PortraitsCsv.FILE), csv.bytes());
      if (work.isCancelled()) {
        return new Cancelled();
      }
      return switch (replacement.takePlace()) {
        case PLACED -> new Done(out, files);
        case HELD -> new NotWritten(out);
      };
    }

    private String add(CutPage page, int index) {
      CutPage.Named named = page.portraits().get(index);
      String file = names.next(page.page(), index + 1, named.name());
      csv.add(page.page(), index + 1, named.box(), file, named.name());
      return file;
    }
  }
}
