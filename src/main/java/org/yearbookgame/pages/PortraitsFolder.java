package org.yearbookgame.pages;

import java.nio.file.Path;
import java.util.List;
import org.yearbookgame.prepare.Work;

/// Writes a folder of portraits and `portraits.csv`, as a whole or not at all.
public final class PortraitsFolder {
  private final Path out;

  @SuppressWarnings("UnusedVariable") // nothing is cut yet
  private final PageImages images;

  /// Is to be written.
  ///
  /// @param out where it is to be: nothing is there yet, or an empty folder, or one that was
  ///   written here before
  public PortraitsFolder(Path out, PageImages images) {
    this.out = out;
    this.images = images;
  }

  /// What came of it.
  public sealed interface Written {}

  /// It is there.
  ///
  /// @param files of the portraits, page by page, in the order in which one reads
  public record Done(Path folder, List<List<Path>> files) implements Written {}

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
    return new NotWritten(out);
  }
}
