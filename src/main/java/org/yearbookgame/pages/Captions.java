package org.yearbookgame.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.yearbookgame.prepare.pictures.JpegFile;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.storage.pictures.Pixels;

/// The captions under or beside portraits. They are read by the command `tesseract` where it is
/// installed; all else works the same without it.
///
/// @param images reads the pages
/// @param command that reads a picture's text: its name, where it is on the path, or where it is
/// @param patience how long one caption is waited for; whoever takes longer is not asked again
public record Captions(PageImages images, String command, Duration patience) {
  private static final System.Logger LOG = System.getLogger(Captions.class.getName());

  private static final String COMMAND = "tesseract";

  /// Lines of a caption are higher than this share of the portrait, and lower than that.
  private static final double LEAST_ROOM = .05;

  private static final double MOST_ROOM = .4;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int MOST_BYTES = 4096;
  private static final float QUALITY = .95f;

  /// Read by `tesseract`, if it is on the path.
  public Captions(PageImages images) {
    this(images, COMMAND, PATIENCE);
  }

  /// The strip of a page in which a portrait's caption is: below it, as far as the next portrait,
  /// or to its right where there is no room below.
  ///
  /// @param box one of the page's portraits
  /// @return in points of the page, inside it
  public static Part strip(Page page, PageLayout layout, PortraitBox box) {
    Part own = box.frame().bounds();
    double bottom = own.y() + own.height();
    double right = own.x() + own.width();
    double below = page.height();
    double beside = page.width();
    for (PortraitBox other : layout.boxes()) {
      Part there = other.frame().bounds();
      boolean under = there.x() < right && there.x() + there.width() > own.x();
      boolean level = there.y() < bottom && there.y() + there.height() > own.y();
      if (under && there.y() > own.y() + own.height() / 2) {
        below = Math.min(below, there.y());
      }
      if (level && there.x() > own.x() + own.width() / 2) {
        beside = Math.min(beside, there.x());
      }
    }
    double room = Math.min(below - bottom, MOST_ROOM * own.height());
    Part strip =
        room > LEAST_ROOM * own.height()
            ? new Part(own.x() - own.width() * .15, bottom, own.width() * 1.3, room)
            : new Part(right, own.y(), Math.max(1, beside - right), own.height());
    return onPage(page, strip);
  }

  private static Part onPage(Page page, Part part) {
    double left = Math.clamp(Math.floor(part.x()), 0, page.width() - 1);
    double top = Math.clamp(Math.floor(part.y()), 0, page.height() - 1);
    double right = Math.clamp(Math.ceil(part.x() + part.width()), left + 1, page.width());
    double bottom = Math.clamp(Math.ceil(part.y() + part.height()), top + 1, page.height());
    return new Part(left, top, right - left, bottom - top);
  }

  /// Reads the captions of a page's portraits.
  ///
  /// @return of each portrait the first line that is written there; nothing, where it cannot be
  ///   read
  /// @throws InterruptedException if the thread is interrupted
  public List<Optional<String>> read(FoundPage page) throws InterruptedException {
    List<Optional<String>> captions = new ArrayList<>();
    boolean there = true;
    for (PortraitBox box : page.layout().boxes()) {
      Optional<String> caption = Optional.empty();
      if (there) {
        try {
          caption = read(page.page(), strip(page.page(), page.layout(), box));
        } catch (IOException e) {
          LOG.log(Level.INFO, "Captions are not read: {0}", e.getClass().getName());
          there = false;
        }
      }
      captions.add(caption);
    }
    return captions;
  }

  private Optional<String> read(Page page, Part strip) throws IOException, InterruptedException {
    Optional<Pixels> pixels = images.read(page, strip, (int) strip.width(), (int) strip.height());
    if (pixels.isEmpty()) {
      return Optional.empty();
    }
    Path picture = Files.createTempFile("caption", ".jpg");
    try {
      Files.write(picture, JpegFile.of(pixels.get(), QUALITY));
      return said(picture);
    } finally {
      Files.delete(picture);
    }
  }

  /// What the command says, which is started itself and not by a shell. What it wrote is taken once
  /// it has ended, as far as a pipe holds it, so that nothing is waited for.
  ///
  /// @throws IOException where it is not installed, or takes too long
  private Optional<String> said(Path picture) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command, picture.toString(), "stdout", "--psm", "6")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new InterruptedIOException("too long");
      }
      int length = Math.min(out.available(), MOST_BYTES);
      String text = new String(out.readNBytes(length), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> line.length() > 2).findFirst();
    } finally {
      process.destroyForcibly();
    }
  }
}
