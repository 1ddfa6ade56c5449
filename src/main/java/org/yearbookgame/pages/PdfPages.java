package org.yearbookgame.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// Pages of a PDF: pictures of pages as scanners put them there, and pages that were never paper.
/// Both are drawn; a page has as many points as its largest picture gives it.
final class PdfPages {
  /// Units of a page to an inch.
  private static final double UNITS = 72;

  private static final double FEWEST_DPI = 150;
  private static final double MOST_DPI = 1200;

  /// Of a page without a large picture.
  private static final double USUAL_DPI = 300;

  /// No page, and no picture on one, has more points.
  private static final long MOST_POINTS = 200_000_000;

  /// Pictures on a page that are looked at.
  private static final int MOST_PICTURES = 500;

  PageFile look(Path file) throws IOException {
    try (PDDocument document = open(file)) {
      int count = document.getNumberOfPages();
      if (count > PicturePages.MOST_PAGES) {
        return new PageFile.Unfit(new PageProblem.TooManyPages(file, PicturePages.MOST_PAGES));
      }
      List<Page> pages = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        PDPage page = document.getPage(i);
        double scale = dpi(page) / UNITS;
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double width = scale * (turned ? box.getHeight() : box.getWidth());
        double height = scale * (turned ? box.getWidth() : box.getHeight());
        if (!(width >= 1 && height >= 1) || width * height > MOST_POINTS) {
          return new PageFile.Unfit(new PageProblem.TooLarge(file, (long) width, (long) height));
        }
        pages.add(
            new Page(
                file, OptionalInt.of(i + 1), (int) Math.round(width), (int) Math.round(height)));
      }
      return pages.isEmpty()
          ? new PageFile.Unfit(new PageProblem.NoPages(file))
          : new PageFile.Pages(pages);
    } catch (InvalidPasswordException _) {
      return new PageFile.Unfit(new PageProblem.Locked(file));
    } catch (RuntimeException | StackOverflowError e) { // what damaged files make of the library
      throw new IOException(e);
    }
  }

  /// Keeps what it unpacks in a file rather than in memory.
  private static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
  }

  /// How many points to an inch the page's largest picture has, if it fills the page's width.
  private static double dpi(PDPage page) throws IOException {
    double inches = Math.min(page.getCropBox().getWidth(), page.getCropBox().getHeight()) / UNITS;
    double most = 0;
    PDResources resources = page.getResources();
    int looked = 0;
    for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
      if (++looked > MOST_PICTURES) {
        break;
      }
      PDXObject object = resources.isImageXObject(name) ? resources.getXObject(name) : null;
      if (object instanceof PDImageXObject picture) {
        if ((long) picture.getWidth() * picture.getHeight() > MOST_POINTS) {
          throw new IOException("a picture of too many points");
        }
        boolean strip = picture.getWidth() > 3 * picture.getHeight();
        int across = strip ? picture.getWidth() : Math.min(picture.getWidth(), picture.getHeight());
        most = Math.max(most, across / inches);
      }
    }
    return most < FEWEST_DPI ? USUAL_DPI : Math.min(most, MOST_DPI);
  }

  Optional<Pixels> read(Page page, Part part, int width, int height)
      throws IOException, InterruptedException {
    try (PDDocument document = open(page.file())) {
      int index = page.number().orElse(1) - 1;
      PDRectangle box = document.getPage(index).getCropBox();
      boolean turned = document.getPage(index).getRotation() % 180 != 0;
      BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
      Graphics2D to = drawn.createGraphics();
      to.setColor(Color.WHITE);
      to.fillRect(0, 0, width, height);
      to.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      double across = width / part.width();
      double down = height / part.height();
      to.translate(-part.x() * across, -part.y() * down);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      renderer.renderPageToGraphics(
          index,
          to,
          (float) (page.width() * across / (turned ? box.getHeight() : box.getWidth())),
          (float) (page.height() * down / (turned ? box.getWidth() : box.getHeight())));
      to.dispose();
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return Optional.of(pixels(drawn));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw new IOException(e); // what damaged files make of the library
    }
  }

  private static Pixels pixels(BufferedImage drawn) {
    byte[] samples = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < samples.length; i += 3) {
      byte blue = samples[i];
      samples[i] = samples[i + 2];
      samples[i + 2] = blue;
    }
    return new Pixels(drawn.getWidth(), drawn.getHeight(), 3, samples);
  }
}
