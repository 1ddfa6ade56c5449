package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.TakenApart;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.audit.LeakAudit;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import tools.jackson.databind.json.JsonMapper;

final class PrepareCommandTest {
  @TempDir private Path home;

  private record Ran(int code, String out, String err) {}

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

  private Ran prepare(TakenApart apart, String... more) {
    return run(
        Stream.concat(
                Stream.of(
                    "prepare",
                    apart.pictures().toString(),
                    apart.list().toString(),
                    "--out",
                    out().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Path out() {
    return home.resolve("class");
  }

  private OpenedClass opened() {
    return ((ClassSearch.Found) ClassFolder.find(out())).folder().open();
  }

  @Test
  void exampleClassTakenApartComesBackAsAClass() throws IOException {
    TakenApart apart = TakenApart.into(home);
    Ran ran = prepare(apart, "--title", "Class of 1984", "--reunion", "2034-06-24");
    assertEquals(1, ran.code()); // one has no picture
    OpenedClass opened = opened();
    assertEquals(List.of(), opened.problems());
    assertEquals("Class of 1984", opened.settings().title());
    Map<String, Classmate> back = new HashMap<>();
    opened.roster().classmates().forEach(person -> back.put(person.name().text(), person));
    Set<String> names =
        TakenApart.people().stream()
            .map(person -> person.name().text())
            .collect(Collectors.toSet());
    names.remove(TakenApart.WITHOUT);
    assertEquals(names, back.keySet());
    for (Classmate person : TakenApart.people()) {
      Classmate one = back.get(person.name().text());
      if (one != null) {
        Path file = out().resolve("images").resolve(one.portrait().file());
        BufferedImage portrait = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertTrue(alike(TakenApart.drawing(person), portrait), person.row() + " " + file);
      }
    }
    assertTrue(LeakAudit.of(out(), Set.of(), Work.unwatched()).clean());
    assertEquals(0, run("check", out().toString(), "--audit").code());
  }

  private Path pictures() {
    return home.resolve("pictures");
  }

  /// Named drawings and their list.
  private Ran small(String list, String... more) throws IOException {
    Files.createDirectories(pictures());
    int picture = 1;
    for (String name : List.of("Ann Lee", "Bea", "Cat", "Dot", "Gil", "Eve Smyth")) {
      Path from = Path.of("assets/demo-class/images", picture++ + ".png");
      Files.copy(from, pictures().resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
    }
    Path file = Files.writeString(home.resolve("list.csv"), list);
    return run(
        Stream.concat(
                Stream.of(
                    "prepare", pictures().toString(), file.toString(), "--out", out().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static final String LIST =
      "Name,Gender,Standing\n\nAnn Lee,F,\nBea,F,private\nCat,F,\nDot,F,\nGil,F,\n";

  @Test
  void whatIsSaidIsPlainAndRowsAreThoseOfTheSpreadsheet() throws IOException {
    assertEquals(
        new Ran(
            1,
            """
            7 rows in the list, 6 pictures.
            Row 8 · “Eva Smith” has no picture. “Eve Smyth.png” might be the one, but that is not \
            certain, so it is not used.
            Row 9 · no gender. Write one in the column “Gender”, in any words; this classmate \
            cannot be asked until it is set.
            Row 9 · “Fay” has no picture. Name a picture after this classmate, or write its file \
            name in the column “Image”.
            To use some of these: write them to a file with --suggestions, delete the lines that \
            are wrong, and name the file with --accept.
            4 classmates are in “%s”. One is private and stays out. 2 are left out for now.
            Does anything give the answer away? No: 4 pictures looked through
            """
                .formatted(out()),
            ""),
        small(LIST + "Eva Smith,F,\nFay,,\n"));
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    Ran ran = small(LIST, "--dry-run");
    assertEquals(0, ran.code());
    assertTrue(ran.out().endsWith("left out. Nothing was written.\n"), ran.out());
    try (Stream<Path> names = Files.list(home)) {
      assertEquals(Set.of(pictures(), home.resolve("list.csv")), names.collect(Collectors.toSet()));
    }
  }

  private record Told(
      boolean written,
      Map<String, Integer> counts,
      List<Map<String, Object>> problems,
      List<Map<String, Object>> suggestions,
      List<String> unmatched,
      List<String> further,
      Map<String, Object> audit) {}

  @Test
  void everythingIsToldInJsonToo() throws IOException {
    Ran ran = small(LIST, "--json");
    assertEquals("", ran.err());
    Told told = new JsonMapper().readValue(ran.out(), Told.class);
    assertEquals(
        Map.of(
            "rows", 5,
            "pictures", 6,
            "shown", 4,
            "privateOnes", 1,
            "leftOut", 0,
            "doubtful", 0,
            "renumbered", 0),
        told.counts());
    assertEquals(List.of("Eve Smyth.png"), told.unmatched());
    assertEquals(true, told.audit().get("clean"));
  }

  @Test
  void sameSeedMakesTheSameClassAndALaterOneKeepsTheNumbers() throws IOException {
    small(LIST, "--seed", "7", "--title", "1984", "--contact", "ann@example.org");
    String students = Files.readString(out().resolve("students.csv"));
    String settings = Files.readString(out().resolve("class.json"));
    small(LIST);
    assertEquals(students, Files.readString(out().resolve("students.csv")));
    assertEquals(settings, Files.readString(out().resolve("class.json")));
    small(LIST + "Eve Smyth,F,\n", "--title", "Class of 1984");
    assertEquals(
        students, Files.readString(out().resolve("students.csv")).replaceAll("Eve.*\n", ""));
    assertEquals(Optional.of("ann@example.org"), opened().settings().contact());
    assertEquals("Class of 1984", opened().settings().title());
  }

  @Test
  void listThatCannotBeReadIsOneAndASentence() throws IOException {
    Ran ran = small("Name,Sex\nAnn,F\n");
    assertEquals(1, ran.code());
    assertTrue(ran.err().startsWith("Row 1 · no column “Gender”."), ran.err());
    assertEquals(1, small("\0\0").code());
    assertFalse(Files.exists(out()));
  }

  @Test
  void wrongUseIsTwoAndASentence() throws IOException {
    small(LIST);
    String list = home.resolve("list.csv").toString();
    String pictures = pictures().toString();
    String out = home.resolve("other").toString();
    for (String[] args :
        List.of(
            new String[] {"prepare"},
            new String[] {"prepare", pictures, list},
            new String[] {"prepare", home.resolve("gone").toString(), list, "--out", out},
            new String[] {"prepare", pictures, home.resolve("gone").toString(), "--out", out},
            new String[] {"prepare", pictures, list, "--out", pictures},
            new String[] {"prepare", pictures, list, "--out", pictures + "/class"},
            new String[] {"prepare", pictures, list, "--out", home.toString()},
            new String[] {"prepare", pictures, list, "--out", out, "--colour", "navy"},
            new String[] {"prepare", pictures, list, "--out", out, "--reunion", "June"},
            new String[] {"remove", out, "Ann"},
            new String[] {"remove", out().toString(), "Nobody"},
            new String[] {"remove", out().toString(), "Ann Lee", "--row", "3"})) {
      Ran ran = run(args);
      assertEquals(2, ran.code(), ran.toString());
      assertEquals("", ran.out());
      assertFalse(ran.err().isBlank());
    }
    assertFalse(Files.exists(Path.of(out)));
  }

  @Test
  void whatCannotBeWrittenIsOneAndASentence() throws IOException {
    Files.createDirectories(out());
    Files.writeString(out().resolve("notes.txt"), "mine");
    Ran ran = small(LIST);
    assertEquals(1, ran.code());
    assertEquals(
        "“%s” holds “notes.txt”, which was not made when a class was prepared and would be lost. "
                .formatted(out())
            + "Choose another folder, or move it away first. Nothing was changed.\n",
        ran.err());
    assertEquals("mine", Files.readString(out().resolve("notes.txt")));
  }

  @Test
  void removingTellsWhatItErasesAndAsksBefore() throws IOException {
    small(LIST);
    String image = opened().roster().classmates().getFirst().portrait().file();
    Ran asked = run("remove", out().toString(), "ann lee");
    assertEquals(1, asked.code());
    assertTrue(
        asked.out().startsWith("Row 2 and one picture of “Ann Lee” would be erased from the class"),
        asked.out());
    assertTrue(Files.exists(out().resolve("images").resolve(image)));
    assertEquals(
        new Ran(
            0,
            """
            Erased: row 2 of the list.
            Erased: “images/%s”.
            Erased: one entry of the key file. They stay out when the class is prepared again, as \
            long as the key file is beside it.
            Your own list and pictures were not touched, and still hold them. Files already sent \
            cannot be changed: send the new one and ask people to delete the old.
            """
                .formatted(image),
            ""),
        run("remove", out().toString(), "Ann Lee", "--yes"));
    assertFalse(Files.exists(out().resolve("images").resolve(image)));
    assertTrue(small(LIST).out().contains("Row 3 · removed from this class before."));
    small(LIST, "--bring-back", "ANN LEE");
    assertEquals("Ann Lee", opened().roster().classmates().getFirst().name().text());
  }

  @Test
  void namesakesAreToldApartByTheirRows() throws IOException {
    Files.createDirectories(out());
    Files.writeString(
        out().resolve("students.csv"), "Name,Gender,Image\nAnn,F,1.png\nBo,M,2.png\nAnn,F,\n");
    Files.writeString(out().resolve("1.png"), "Ann");
    Ran several = run("remove", out().toString(), "Ann", "--yes");
    assertEquals(2, several.code());
    assertTrue(
        several
            .err()
            .startsWith(
                """
                Several in the class are called “Ann”. Say which with --row.
                Row 2 · Ann, F: 1.png
                Row 4 · Ann, F: no picture
                """),
        several.err());
    assertEquals(0, run("remove", out().toString(), "Ann", "--row", "4", "--yes").code());
    assertEquals(
        "Name,Gender,Image\nAnn,F,1.png\nBo,M,2.png\n",
        Files.readString(out().resolve("students.csv")));
  }

  /// Whether two pictures show the same, roughly.
  private static boolean alike(BufferedImage one, BufferedImage other) {
    long apart = 0;
    int squares = 24;
    for (int y = 0; y < squares; y++) {
      for (int x = 0; x < squares; x++) {
        apart += Math.abs(grey(one, x, y, squares) - grey(other, x, y, squares));
      }
    }
    return apart / squares / squares < 12;
  }

  private static int grey(BufferedImage image, int x, int y, int squares) {
    int width = image.getWidth() / squares;
    int height = image.getHeight() / squares;
    long sum = 0;
    for (int dy = 0; dy < height; dy++) {
      for (int dx = 0; dx < width; dx++) {
        sum += grey(image, x * width + dx, y * height + dy);
      }
    }
    return (int) (sum / ((long) width * height));
  }

  /// Java takes the numbers of a grey picture for another grey than screens do.
  private static int grey(BufferedImage image, int x, int y) {
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return image.getRaster().getSample(x, y, 0);
    }
    return image.getRGB(x, y) >> 8 & 0xFF;
  }
}
