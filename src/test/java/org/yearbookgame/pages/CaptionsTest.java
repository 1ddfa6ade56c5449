package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.storage.pictures.Part;

final class CaptionsTest {
  @TempDir private Path folder;

  private final Page page = new Page(Path.of("page.png"), OptionalInt.empty(), 1000, 1000);
  private final PortraitBox portrait = box(100, 100, 100, 200);

  private static PortraitBox box(double x, double y, double width, double height) {
    return PortraitBox.certain(Frame.upright(new Part(x, y, width, height)));
  }

  private Part strip(PortraitBox... others) {
    List<PortraitBox> boxes =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(portrait), java.util.stream.Stream.of(others))
            .toList();
    return Captions.strip(page, new PageLayout(boxes, List.of(), 0, 1), portrait);
  }

  @Test
  void theCaptionIsBelowAsFarAsTheNextPortrait() {
    assertEquals(new Part(85, 300, 130, 50), strip(box(100, 350, 100, 200)));
  }

  @Test
  void whereThereIsNoRoomBelowItIsBeside() {
    assertEquals(
        new Part(200, 100, 200, 200), strip(box(100, 305, 100, 200), box(400, 100, 100, 200)));
  }

  private List<Optional<String>> read(String command) throws InterruptedException, IOException {
    BufferedImage scan = new BufferedImage(1000, 1000, BufferedImage.TYPE_BYTE_GRAY);
    Path file = folder.resolve("page.png");
    ImageIO.write(scan, "png", file.toFile());
    FoundPage found =
        new FoundPage(
            new Page(file, OptionalInt.empty(), 1000, 1000),
            new PageLayout(List.of(portrait, box(400, 100, 100, 200)), List.of(), 0, 2));
    return new Captions(new PageImages(), command, Duration.ofMillis(300)).read(found);
  }

  private String script(String does) throws IOException {
    Path script = folder.resolve("reader");
    Files.writeString(script, "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return script.toString();
  }

  @Test
  void withoutTheCommandNothingIsRead() throws Exception {
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), read(folder.resolve("missing").toString()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theFirstLineIsTheCaption() throws Exception {
    assertEquals(
        List.of(Optional.of("Anna Lee"), Optional.of("Anna Lee")),
        read(script("echo; echo '  Anna Lee '; echo 'Chess 2'")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoeverTakesTooLongIsNotAskedAgain() throws Exception {
    assertEquals(List.of(Optional.empty(), Optional.empty()), read(script("exec sleep 60")));
  }
}
