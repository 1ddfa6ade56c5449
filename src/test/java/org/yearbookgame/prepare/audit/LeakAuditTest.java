package org.yearbookgame.prepare.audit;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.audit.Finding.Beside;
import org.yearbookgame.prepare.audit.Finding.Flaw;
import org.yearbookgame.prepare.audit.Finding.Flawed;
import org.yearbookgame.prepare.audit.Finding.NoList;
import org.yearbookgame.prepare.audit.Finding.Order;
import org.yearbookgame.prepare.audit.Finding.OtherSize;
import org.yearbookgame.prepare.audit.Finding.Stopped;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.SamplePictures;

final class LeakAuditTest {
  private static final Instant DAY = Instant.parse("2026-05-01T12:00:00Z");

  @TempDir private Path root;

  private static AuditReport audit(Path root, String... further) {
    return LeakAudit.of(root, Set.of(further), Work.unwatched());
  }

  /// The two orders of each leak that is one of order.
  private static Map<String, Ranking> orders(AuditReport report) {
    return report.leaks().stream()
        .map(Order.class::cast)
        .collect(
            Collectors.toMap(
                order -> order.of() + " " + order.by(),
                Order::ranking,
                (one, _) -> one,
                TreeMap::new));
  }

  private Path picture(int number) {
    return root.resolve("images/" + number + ".png");
  }

  @Test
  void demoClassIsClean() {
    AuditReport report = audit(Path.of("assets/demo-class"));
    assertEquals(List.of(), report.leaks());
    assertTrue(report.clean());
    assertEquals(48, report.pictures());
  }

  @Test
  void classWithNumbersDrawnByLotIsClean() throws IOException {
    AuditReport report = audit(SampleFolder.of(root, SampleFolder.names(40)));
    assertEquals(List.of(), report.leaks());
    assertEquals(
        List.of(
            new Flawed(Flaw.NOT_LOOKED_THROUGH, List.of(), 41),
            new Beside(new TreeSet<>(), List.of(), 40),
            new Flawed(Flaw.NAME_IN_PICTURE, List.of(), 40),
            new Flawed(Flaw.NAME_IN_FILE, List.of(), 1),
            new Flawed(Flaw.NAMED_AFTER, List.of(), 41),
            new Flawed(Flaw.NO_NUMBER, List.of(), 40),
            new OtherSize(120, 150, List.of(), 40)),
        report.findings().subList(0, 7));
    assertEquals(14, report.findings().size() - 7);
  }

  @Test
  void numbersOfTheWebVersionRiseWithTheNames() throws IOException {
    AuditReport report = audit(SampleFolder.ofWebVersion(root));
    assertFalse(report.clean());
    assertEquals(221, report.pictures());
    Map<String, Ranking> orders = orders(report);
    assertEquals(Set.of("NUMBER FIRST_NAME", "NUMBER FULL_NAME", "NUMBER LIST"), orders.keySet());
    orders
        .values()
        .forEach(
            ranking -> {
              assertEquals(221, ranking.people());
              assertEquals(221, ranking.inOrder());
              assertEquals(Ranking.Verdict.RISES, ranking.verdict());
              assertTrue(ranking.rho() > 0.99 && ranking.p() < 0.0001, ranking.toString());
            });
  }

  @Test
  void eightInOrderAreToldAndSevenAreTooFew() throws IOException {
    for (int people : List.of(7, 8)) {
      List<String> names = SampleFolder.names(people);
      Path folder =
          SampleFolder.of(root.resolve("of" + people), names, SampleFolder.rising(people));
      assertEquals(people == 7, audit(folder).clean(), people + " people");
    }
  }

  @Test
  void numbersThatFallWithLastNamesAreTold() throws IOException {
    List<String> names = new ArrayList<>(SampleFolder.names(221));
    names.sort(Comparator.comparing((String name) -> name.substring(name.indexOf(' '))).reversed());
    List<Integer> rows = new ArrayList<>(SampleFolder.rising(221));
    Collections.shuffle(rows, new Random(4));
    List<String> listed = rows.stream().map(row -> names.get(row - 1)).toList();
    Map<String, Ranking> orders = orders(audit(SampleFolder.of(root, listed, rows)));
    assertEquals(Set.of("NUMBER LAST_NAME"), orders.keySet());
    orders.values().forEach(ranking -> assertEquals(Ranking.Verdict.FALLS, ranking.verdict()));
  }

  @Test
  void numbersInTheOrderOfDatesAreTold() throws IOException {
    SampleFolder.of(root, SampleFolder.names(40));
    for (int i = 1; i <= 40; i++) {
      written(picture(i), DAY.plusSeconds(i));
    }
    assertEquals(Set.of("NUMBER DATE"), orders(audit(root)).keySet());
  }

  @Test
  void copiesMadeInTheOrderOfNumbersTellNothing() throws IOException {
    SampleFolder.of(root, SampleFolder.names(40));
    for (int i = 1; i <= 40; i++) {
      written(picture(i), DAY.plus(Duration.ofMillis(900L * i)));
    }
    assertTrue(audit(root).clean());
  }

  @Test
  void copiesMadeInTheOrderOfNamesAreTold() throws IOException {
    SampleFolder.of(root, SampleFolder.names(40));
    List<String> rows = Files.readAllLines(root.resolve("students.csv"));
    for (int i = 1; i <= 40; i++) {
      written(root.resolve("images").resolve(fileOf(rows.get(i))), DAY.plusMillis(i));
    }
    assertEquals(
        Set.of("DATE FIRST_NAME", "DATE FULL_NAME", "DATE LIST"), orders(audit(root)).keySet());
  }

  @Test
  void numbersInTheOrderOfSizesAreTold() throws IOException {
    SampleFolder.of(root, SampleFolder.names(40));
    for (int i = 1; i <= 40; i++) {
      Files.write(picture(i), noisy(i));
      written(picture(i), DAY);
    }
    assertEquals(Set.of("NUMBER SIZE"), orders(audit(root)).keySet());
  }

  @Test
  void sizesInTheOrderOfNamesAreTold() throws IOException {
    SampleFolder.of(root, SampleFolder.names(40));
    List<String> rows = Files.readAllLines(root.resolve("students.csv"));
    for (int i = 1; i <= 40; i++) {
      Path file = root.resolve("images").resolve(fileOf(rows.get(i)));
      Files.write(file, noisy(i));
      written(file, DAY);
    }
    assertEquals(
        Set.of("SIZE FIRST_NAME", "SIZE FULL_NAME", "SIZE LIST"), orders(audit(root)).keySet());
  }

  private static String fileOf(String row) {
    return row.substring(row.lastIndexOf(',') + 1);
  }

  /// The more rows of noise, the larger its file.
  private static byte[] noisy(int rows) {
    BufferedImage image = SamplePictures.fields(120, 150);
    Random random = new Random(rows);
    for (int i = 0; i < 120 * rows; i++) {
      image.setRGB(i % 120, i / 120, random.nextInt());
    }
    return SamplePictures.file("png", image);
  }

  @Test
  void anotherSizeIsTold() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Files.write(picture(4), SamplePictures.png(150, 120));
    assertLeaks(new OtherSize(120, 150, List.of("images/4.png"), 9));
  }

  @Test
  void mixedFormatsAreFine() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Path list = root.resolve("students.csv");
    Files.writeString(list, Files.readString(list).replace(",4.png", ",4.jpg"));
    Files.delete(picture(4));
    Path jpeg = root.resolve("images/4.jpg");
    Files.write(jpeg, SamplePictures.file("jpeg", SamplePictures.fields(120, 150)));
    written(jpeg, DAY);
    assertLeaks();
  }

  @Test
  void extrasAreToldWithTheirFiles() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Files.write(
        picture(4), SamplePictures.withChunk(SamplePictures.png(120, 150), "tEXt", new byte[9]));
    assertLeaks(new Beside(new TreeSet<>(Set.of(Extra.TEXT)), List.of("images/4.png"), 9));
  }

  @Test
  void picturesNamedAfterPeopleAreTold() throws IOException {
    List<String> names = SampleFolder.names(9);
    SampleFolder.of(root, names);
    Path list = root.resolve("students.csv");
    String someone = names.get(4).replace(' ', '_') + ".png";
    String file = fileOf(Files.readAllLines(list).get(5));
    Files.move(root.resolve("images").resolve(file), root.resolve("images").resolve(someone));
    Files.writeString(list, Files.readString(list).replace("," + file, "," + someone));
    assertLeaks(
        new Flawed(Flaw.NAMED_AFTER, List.of("images/" + someone), 10),
        new Flawed(Flaw.NO_NUMBER, List.of("images/" + someone), 9));
  }

  @Test
  void wordsAroundAllNumbersTellNothing() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Path list = root.resolve("students.csv");
    for (int i = 1; i <= 9; i++) {
      Files.move(picture(i), root.resolve("images/IMG_000" + i + ".png"));
    }
    Files.writeString(list, Files.readString(list).replaceAll(",(\\d)", ",IMG_000$1"));
    assertLeaks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"key.txt", "notes/old list.csv", ".hidden", "students.csv~", "class.json"})
  void nameInAnotherFileIsTold(String file) throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Path other = root.resolve(file);
    Files.createDirectories(other.getParent());
    Files.writeString(other, "{\"7\": \"AGNES\"}");
    assertLeaks(new Flawed(Flaw.NAME_IN_FILE, List.of(file), 2));
    Files.write(other, "7=Zimmermann".getBytes(UTF_16LE));
    assertLeaks(new Flawed(Flaw.NAME_IN_FILE, List.of(file), 2));
  }

  @Test
  void whatTheClassSaysOfItselfMayNameSomebody() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Files.writeString(
        root.resolve("class.json"),
        """
        {"title": "Class of 1984", "school": "Bruno Quispe High", "id": "bea-ada",
         "contact": "Agnes Zimmermann, agnes@example.org", "rules": {"mode": "names"}}
        """);
    assertLeaks();
    AuditReport report = audit(root, "Bruno Quispe");
    assertEquals(List.of(new Flawed(Flaw.NAME_IN_FILE, List.of("class.json"), 2)), report.leaks());
  }

  @Test
  void furtherNamesMayStandNowhere() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    assertTrue(audit(root, "Priya Ramanujan", "Agnes Zimmermann", "").clean());
    Path list = root.resolve("students.csv");
    Files.writeString(list, Files.readString(list) + "Priya Ramanujan,F,\n");
    assertTrue(audit(root).clean());
    Files.writeString(root.resolve("note.txt"), "priya");
    assertEquals(
        List.of(new Flawed(Flaw.NAME_IN_FILE, List.of("note.txt"), 2)), audit(root).leaks());
    Files.writeString(
        list, Files.readString(list).replace("Priya Ramanujan", "P., once Priya Ramanujan"));
    assertEquals(
        List.of(new Flawed(Flaw.NAME_IN_FILE, List.of("note.txt", "students.csv"), 2)),
        audit(root, "Ramanujan, Priya").leaks());
  }

  @Test
  void whatCannotBeLookedThroughIsTold() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Files.createSymbolicLink(root.resolve("images/12.png"), picture(4));
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
      zip.putNextEntry(new ZipEntry("sheet"));
      zip.write(new byte[100]);
    }
    Files.write(root.resolve("list.xlsx"), zipped.toByteArray());
    byte[] sound = SamplePictures.png(120, 150);
    Files.write(picture(5), Arrays.copyOf(sound, sound.length - 20));
    try (RandomAccessFile large = new RandomAccessFile(root.resolve("large").toFile(), "rw")) {
      large.setLength(1L << 32);
    }
    assertLeaks(
        new Flawed(
            Flaw.NOT_LOOKED_THROUGH,
            List.of("images/12.png", "images/5.png", "large", "list.xlsx"),
            13));
  }

  @Test
  void picturesMayLieElsewhere() throws IOException {
    SampleFolder.of(root.resolve("class"), SampleFolder.names(9));
    Path away = Files.move(root.resolve("class/images"), root.resolve("away"));
    ClassFolder folder =
        new ClassFolder(root.resolve("class"), root.resolve("class/students.csv"), away);
    AuditReport report = LeakAudit.of(folder, Set.of(), Work.unwatched());
    assertEquals(List.of(), report.leaks());
    assertEquals(9, report.pictures());
    Files.createSymbolicLink(root.resolve("class/images"), away);
    assertEquals(report, audit(root.resolve("class")));
  }

  @Test
  void withoutAListThereIsNothingToCompareWith() throws IOException {
    assertLeaks(new NoList());
    Files.write(root.resolve("students.csv"), new byte[100]);
    assertLeaks(new NoList());
  }

  @Test
  void everyFileIsCountedAndWorkThatWasGivenUpIsNeverClean() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Counted all = new Counted(Integer.MAX_VALUE);
    LeakAudit.of(root, Set.of(), all);
    assertEquals(SampleFolder.rising(10), all.sorted());
    AuditReport stopped = LeakAudit.of(root, Set.of(), new Counted(0));
    assertFalse(stopped.clean());
    assertEquals(List.of(new Stopped(0, 10)), stopped.leaks());
  }

  /// Work that is given up after so many files.
  private record Counted(int most, Queue<Integer> counts) implements Work {
    Counted(int most) {
      this(most, new ConcurrentLinkedQueue<>());
    }

    List<Integer> sorted() {
      return counts.stream().sorted().toList();
    }

    @Override
    public void done(int count, int of) {
      counts.add(count);
    }

    @Override
    public boolean isCancelled() {
      return counts.size() >= most;
    }
  }

  @Test
  void reportTellsNoNameToALog() throws IOException {
    SampleFolder.of(root, SampleFolder.names(9));
    Files.writeString(root.resolve("Agnes.txt"), "Agnes");
    Files.write(root.resolve("images/Agnes.png"), SamplePictures.png(50, 50));
    assertFalse(audit(root).toString().contains("Agnes"));
  }

  private void assertLeaks(Finding... leaks) {
    assertEquals(List.of(leaks), audit(root).leaks());
  }

  private static void written(Path file, Instant when) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(when));
  }
}
