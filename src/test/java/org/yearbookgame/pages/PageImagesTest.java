package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.pages.PageFile.Pages;
import org.yearbookgame.pages.PageFile.Unfit;
import org.yearbookgame.storage.pictures.Part;

final class PageImagesTest {
  private static final Part SQUARE = new Part(310, 410, 80, 80);

  private final PageImages images = new PageImages();
  @TempDir private Path folder;

  @Test
  void picturesAreOnePageEach() throws IOException, InterruptedException {
    for (String format : List.of("png", "jpg")) {
      Path file = folder.resolve("page." + format);
      ImageIO.write(page(Color.RED), format, file.toFile());
      assertEquals(
          new Pages(List.of(new Page(file, OptionalInt.empty(), 600, 800))), images.look(file));
      assertTrue(isRed(images.look(file), 0), format);
    }
  }

  @Test
  void everyPageOfATiffIsRead() throws IOException, InterruptedException {
    Path file = folder.resolve("pages.tif");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      writer.writeToSequence(new IIOImage(page(Color.BLUE), null, null), null);
      writer.writeToSequence(new IIOImage(page(Color.RED), null, null), null);
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    assertEquals(
        new Pages(
            List.of(
                new Page(file, OptionalInt.of(1), 600, 800),
                new Page(file, OptionalInt.of(2), 600, 800))),
        images.look(file));
    assertTrue(isRed(images.look(file), 1));
  }

  @Test
  void aPageOfAPdfHasThePointsOfItsScan() throws IOException, InterruptedException {
    Path file = folder.resolve("pages.pdf");
    pdf(file, Optional.empty());
    assertEquals(
        new Pages(List.of(new Page(file, OptionalInt.of(1), 600, 800))), images.look(file));
    assertTrue(isRed(images.look(file), 0));
    assertEquals("pages.pdf#1", ((Pages) images.look(file)).pages().getFirst().name());
  }

  @Test
  void whatCannotBeReadIsToldWithoutReadingIt() throws IOException {
    Path missing = folder.resolve("missing.png");
    Path text = Files.writeString(folder.resolve("text.png"), "no picture");
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and no more");
    Path locked = folder.resolve("locked.pdf");
    pdf(locked, Optional.of("secret"));
    Path small = folder.resolve("small.png");
    ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", small.toFile());
    assertEquals(
        List.of(
            new Unfit(new PageProblem.NotThere(missing)),
            new Unfit(new PageProblem.NotAFile(folder)),
            new Unfit(new PageProblem.Damaged(text)),
            new Unfit(new PageProblem.Damaged(broken)),
            new Unfit(new PageProblem.Locked(locked)),
            new Unfit(new PageProblem.TooSmall(small, 200, 200))),
        List.of(
            images.look(missing),
            images.look(folder),
            images.look(text),
            images.look(broken),
            images.look(locked),
            images.look(small)));
  }

  /// A red or blue square in the middle of white paper.
  private static BufferedImage page(Color colour) {
    BufferedImage page = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D to = page.createGraphics();
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, 600, 800);
    to.setColor(colour);
    to.fillRect(300, 400, 100, 100);
    to.dispose();
    return page;
  }

  /// A page four inches wide: its scan has 150 points to an inch.
  private static void pdf(Path file, Optional<String> password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(288, 384));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, page(Color.RED)), 0, 0, 288, 384);
      }
      if (password.isPresent()) {
        document.protect(
            new StandardProtectionPolicy(password.get(), password.get(), new AccessPermission()));
      }
      document.save(file.toFile());
    }
  }

  private boolean isRed(PageFile file, int index) throws InterruptedException {
    Page page = ((Pages) file).pages().get(index);
    int argb = images.read(page, SQUARE, 4, 4).orElseThrow().argb()[5];
    return (argb >> 16 & 0xFF) > 230 && (argb & 0xFFFF) < 0x2020;
  }
}
