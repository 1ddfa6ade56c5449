package org.yearbookgame.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.cli.ScreensRequest;
import org.yearbookgame.cli.ScreensRequest.Outcome;
import org.yearbookgame.cli.YearbookCommand;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.FxToolkit;
import picocli.CommandLine;

@ExtendWith(FxToolkit.class)
final class ScreensCommandTest {
  private static final Path KEPT = Path.of("src/test/resources/org/yearbookgame/ui/gallery");
  private static final Path DEMO = Path.of("assets/demo-class");
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  /// Letters drawn by another machine differ by less than this; a name that is missing by more.
  private static final double ALIKE = 6;

  @TempDir private static Path drawn;
  private static Ran ran = new Ran(-1, "", "");

  private record Ran(int code, String out, String err) {}

  private static Ran run(ScreensRequest.Painter painter, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        YearbookCommand.commandLine(_ -> 0, _ -> 0, painter, Optional.empty(), ENGLISH)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    return new Ran(line.execute(args), out.toString(), err.toString());
  }

  private static Outcome paint(ScreensRequest request) {
    Gallery gallery = new Gallery(request.folder().open(), ENGLISH, 1984);
    List<Size> sizes =
        request.sizes().stream().map(size -> new Size(size.width(), size.height(), 1)).toList();
    return new Outcome.Drawn(
        FxToolkit.onFxThread(() -> gallery.draw(request.out(), sizes, request.stress())));
  }

  @BeforeAll
  static void draw() {
    ran = run(ScreensCommandTest::paint, "screens", DEMO.toString(), "--out", drawn.toString());
  }

  @Test
  void saysHowManyPicturesWereDrawnAndLeavesNoOtherFile() throws IOException {
    int count = Exhibit.ALL.size();
    assertEquals(
        new Ran(0, count + " pictures are in " + drawn + "." + System.lineSeparator(), ""), ran);
    try (Stream<Path> files = Files.list(drawn)) {
      assertEquals(
          Exhibit.ALL.stream().map(exhibit -> exhibit.name() + "-1280x800.png").sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"home-open", "play-open", "play-late", "names-open", "finish-most"})
  void screenLooksAsItDid(String name) throws IOException {
    Miniature now = Miniature.of(image(name));
    double difference = now.difference(Miniature.read(KEPT.resolve(name + ".png")));
    if (difference > ALIKE) {
      now.write(Path.of("target/gallery", name + ".png"));
    }
    assertTrue(
        difference <= ALIKE,
        () ->
            String.format(
                Locale.ROOT,
                "%s differs by %.1f: look at target/gallery/%s.png, and keep it where it is right",
                name,
                difference,
                name));
  }

  @Test
  void missingPrintIsSeen() throws IOException {
    assertChangeIsSeen("play-open", 660, 236, 268, 382);
  }

  @Test
  void missingNameIsSeen() throws IOException {
    assertChangeIsSeen("play-late", 400, 560, 200, 50);
  }

  private static void assertChangeIsSeen(String name, int x, int y, int width, int height)
      throws IOException {
    BufferedImage changed = image(name);
    Graphics2D brush = changed.createGraphics();
    brush.setColor(new Color(0xF6F1E6));
    brush.fillRect(x, y, width, height);
    brush.dispose();
    double difference =
        Miniature.of(changed).difference(Miniature.read(KEPT.resolve(name + ".png")));
    assertTrue(difference > ALIKE, () -> "differs by " + difference);
  }

  private static BufferedImage image(String name) throws IOException {
    return ImageIO.read(drawn.resolve(name + "-1280x800.png").toFile());
  }

  @Test
  void sizesScalesAndStressAreHandedOn() {
    Outcome[] none = {new Outcome.Drawn(0)};
    ScreensRequest[] asked = new ScreensRequest[1];
    ScreensRequest.Painter painter =
        request -> {
          asked[0] = request;
          return none[0];
        };
    run(
        painter,
        "screens",
        DEMO.toString(),
        "--out=x",
        "--size=1280x800",
        "--size=911x432",
        "--scale=150",
        "--stress");
    assertEquals(
        new ScreensRequest(
            asked[0].folder(),
            Path.of("x"),
            List.of(new ScreensRequest.Size(1280, 800), new ScreensRequest.Size(911, 432)),
            List.of(150),
            true),
        asked[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--size=1280", "--size=1280x80", "--size=100x800", "--scale=99"})
  void sizeThatNoWindowHasIsRefused(String size) {
    Ran refused = run(_ -> new Outcome.Drawn(0), "screens", DEMO.toString(), "--out=x", size);
    assertEquals(2, refused.code());
  }

  @Test
  void picturesThatCannotBeWrittenOrDrawnEndWithOne() {
    assertAll(
        () ->
            assertEquals(
                1,
                run(_ -> new Outcome.NotWritten(), "screens", DEMO.toString(), "--out=x").code()),
        () ->
            assertEquals(
                1,
                run(_ -> new Outcome.NoToolkit(), "screens", DEMO.toString(), "--out=x").code()));
  }
}
