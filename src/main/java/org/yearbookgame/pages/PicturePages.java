package org.yearbookgame.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.yearbookgame.pages.PageFile.Pages;
import org.yearbookgame.pages.PageFile.Unfit;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureHeader;
import org.yearbookgame.storage.PictureHeader.Format;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.PictureReader;
import org.yearbookgame.storage.pictures.Pixels;

/// Pages that are pictures.
final class PicturePages {
  /// A tabloid page at 1200 dpi has 285 million points; a letter page 135 million.
  private static final long MOST_POINTS = 300_000_000;

  /// Of progressive JPEG the decoder keeps 6 bytes a point outside the heap.
  private static final long MOST_PROGRESSIVE = 80_000_000;

  /// What is decoded as a whole.
  private static final long MOST_WHOLE = 16_000_000;

  /// A page with several portraits on it cannot be smaller.
  private static final int FEWEST_POINTS = 300;

  /// More pages than a yearbook has.
  static final int MOST_PAGES = 1000;

  private final PictureReader reader = new PictureReader();

  PageFile look(Path file) throws IOException {
    Optional<PictureHeader> read = PictureHeader.read(file);
    if (read.isEmpty()) {
      return new Unfit(new PageProblem.Damaged(file));
    }
    PictureHeader header = read.get();
    List<PictureHeader> headers =
        header.format() == Format.TIFF ? ofTiff(file, header) : List.of(header);
    if (headers.size() > MOST_PAGES) {
      return new Unfit(new PageProblem.TooManyPages(file, MOST_PAGES));
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      PictureHeader one = headers.get(i);
      if (one.pixels() > most(one.format())) {
        return new Unfit(new PageProblem.TooLarge(file, one.uprightWidth(), one.uprightHeight()));
      }
      boolean small = Math.min(one.width(), one.height()) < FEWEST_POINTS;
      if (small && headers.size() == 1) {
        return new Unfit(new PageProblem.TooSmall(file, one.uprightWidth(), one.uprightHeight()));
      }
      if (!small) { // a small picture among larger ones is a preview
        OptionalInt number =
            one.format() == Format.TIFF ? OptionalInt.of(i + 1) : OptionalInt.empty();
        pages.add(new Page(file, number, (int) one.uprightWidth(), (int) one.uprightHeight()));
      }
    }
    return pages.isEmpty() ? new Unfit(new PageProblem.NoPages(file)) : new Pages(pages);
  }

  private static long most(Format format) {
    return switch (format) {
      case PNG, JPEG, TIFF -> MOST_POINTS;
      case PROGRESSIVE_JPEG -> MOST_PROGRESSIVE;
      case GIF, BMP, WEBP -> MOST_WHOLE;
    };
  }

  /// The pages of a TIFF file. How the first one is turned is how all are: they went through the
  /// same scanner.
  private static List<PictureHeader> ofTiff(Path file, PictureHeader first) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      List<PictureHeader> headers = new ArrayList<>();
      int count = Math.min(reader.getNumImages(true), MOST_PAGES + 1);
      for (int i = 0; i < count; i++) {
        int width = reader.getWidth(i);
        int height = reader.getHeight(i);
        if (width < 1 || height < 1) {
          throw new IOException("a page without points");
        }
        headers.add(new PictureHeader(Format.TIFF, width, height, first.orientation()));
      }
      return headers;
    } catch (RuntimeException e) { // whatever readers throw at a damaged file
      throw new IOException(e);
    } finally {
      reader.dispose();
    }
  }

  Optional<Pixels> read(Page page, Part part, int width, int height)
      throws IOException, InterruptedException {
    Optional<PictureHeader> first = PictureHeader.read(page.file());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    PictureHeader header = first.get();
    boolean turned = header.orientation().swapsSides();
    PictureHeader own =
        new PictureHeader(
            header.format(),
            turned ? page.height() : page.width(),
            turned ? page.width() : page.height(),
            header.orientation());
    Picture picture = new Picture(page.file().toRealPath(), Files.size(page.file()), own);
    return reader.read(
        picture, page.number().orElse(1) - 1, own.orientation(), part, width, height);
  }
}
