package org.yearbookgame.pages;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Reads pages: PNG, JPEG, TIFF with one page or several, and PDF. For use by several threads.
///
/// A header is read before any point is; of large pages no more than a part is decoded at a time,
/// or points are left out.
public final class PageImages {
  private static final System.Logger LOG = System.getLogger(PageImages.class.getName());

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /// Some programs write a few bytes before a PDF.
  private static final int HEAD = 1024;

  private final PicturePages pictures = new PicturePages();
  private final PdfPages documents = new PdfPages();

  /// Looks which pages a file holds, reading no more than their headers.
  public PageFile look(Path file) {
    if (!Files.isReadable(file)) {
      return new PageFile.Unfit(new PageProblem.NotThere(file));
    }
    if (!Files.isRegularFile(file)) {
      return new PageFile.Unfit(new PageProblem.NotAFile(file));
    }
    try {
      return isPdf(file) ? documents.look(file) : pictures.look(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A page cannot be read: {0}", e.getClass().getName());
      return new PageFile.Unfit(new PageProblem.Damaged(file));
    }
  }

  /// Reads a part of a page at the size in which it is wanted.
  ///
  /// @param part in points of the page, inside it
  /// @param width in which it is wanted, in pixels
  /// @param height in which it is wanted, in pixels
  /// @return nothing, where the file turns out to be damaged
  /// @throws InterruptedException if the thread is interrupted, which ends the reading soon
  public Optional<Pixels> read(Page page, Part part, int width, int height)
      throws InterruptedException {
    if (page.photograph().isPresent()) {
      return new Straightening(page, page.photograph().get()).read(this, part, width, height);
    }
    try {
      return isPdf(page.file())
          ? documents.read(page, part, width, height)
          : pictures.read(page, part, width, height);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A page cannot be read: {0}", e.getClass().getName());
      return Optional.empty();
    }
  }

  /// Told by its first bytes, whatever it is called.
  private static boolean isPdf(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      for (int i = 0; i + PDF.length <= head.length; i++) {
        if (Arrays.equals(head, i, i + PDF.length, PDF, 0, PDF.length)) {
          return true;
        }
      }
      return false;
    }
  }
}
