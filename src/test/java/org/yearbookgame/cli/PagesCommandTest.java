package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.pages.made.Kind;
import org.yearbookgame.pages.made.MadePage;
import org.yearbookgame.pages.made.PageMaker;
import org.yearbookgame.text.Messages;

final class PagesCommandTest {
  @TempDir private Path home;
  private Path page = Path.of("");
  private Path out = Path.of("");
  private int portraits;

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void makePage() throws IOException {
    MadePage made = PageMaker.make(Kind.WHITE_PAPER, 4, 800);
    portraits = made.portraits().size();
    page = home.resolve("seniors.png");
    out = home.resolve("portraits");
    ImageIO.write(made.image(), "png", page.toFile());
  }

  private static Ran run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        YearbookCommand.commandLine(
                _ -> 0,
                _ -> 0,
                _ -> new ScreensRequest.Outcome.Drawn(0),
                Optional.empty(),
                Messages.of(Locale.ENGLISH))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    return new Ran(code, out.toString(), err.toString());
  }

  private Ran pages(String... more) {
    return run(
        Stream.concat(Stream.of("pages", page.toString(), "--out", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Path names(int count) throws IOException {
    List<String> names =
        IntStream.range(0, count).mapToObj(i -> "Person " + (char) ('A' + i)).toList();
    return Files.write(home.resolve("names.txt"), names);
  }

  @Test
  void portraitsAndTheirListAreWrittenAndThePageIsOnlyRead() throws IOException {
    byte[] before = Files.readAllBytes(page);
    Ran ran = pages("--names", names(portraits).toString());
    assertEquals(0, ran.code(), ran.err());
    List<String> lines = Files.readAllLines(out.resolve("portraits.csv"));
    assertEquals("page,index,x,y,width,height,angle,confidence,file,name", lines.getFirst());
    assertEquals(portraits + 1, lines.size());
    assertTrue(lines.get(1).startsWith("seniors.png,1,"), lines.get(1));
    assertTrue(lines.get(1).endsWith(",Person A.jpg,Person A"), lines.get(1));
    assertTrue(Files.isRegularFile(out.resolve("Person A.jpg")));
    assertArrayEquals(before, Files.readAllBytes(page));
    assertTrue(ran.err().startsWith("Scan at 300 dpi or more"), ran.err());
  }

  @Test
  void whereTheNamesAreTooFewNobodyIsNamedAndItIsTold() throws IOException {
    Ran ran = pages("--names", names(portraits - 1).toString());
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains("Nobody is named."), ran.out());
    assertTrue(Files.readAllLines(out.resolve("portraits.csv")).get(1).endsWith(".jpg,"));
  }

  @Test
  void aPageThatCannotBeReadLeavesNothingBehind() throws IOException {
    Path broken = Files.writeString(home.resolve("broken.png"), "no picture");
    Ran ran = pages(broken.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("is no picture and no PDF"), ran.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aFolderOfSomethingElseIsLeftAsItWas() throws IOException {
    Files.createDirectory(out);
    Path diary = Files.writeString(out.resolve("diary.txt"), "Dear diary");
    Ran ran = pages();
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("diary.txt"), ran.err());
    assertEquals("Dear diary", Files.readString(diary));
  }

  @Test
  void whatWasWrittenBeforeIsReplaced() throws IOException {
    assertEquals(0, pages().code());
    assertEquals(0, pages("--names", names(portraits).toString()).code());
    try (Stream<Path> inside = Files.list(out)) {
      assertEquals(portraits + 1, inside.count());
    }
  }

  @Test
  void otherProgramsAreToldTheSame() {
    Ran ran = pages("--json");
    assertEquals("", ran.err());
    assertTrue(ran.out().startsWith("{\"folder\":"), ran.out());
    assertTrue(ran.out().contains("\"page\":\"seniors.png\""), ran.out());
  }
}
