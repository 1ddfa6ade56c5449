package org.yearbookgame.prepare.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.SamplePictures;
import org.yearbookgame.storage.YearbookFile;

final class PublicationTest {
  private static final Path DEMO = Path.of("assets/demo-class");
  private static final String ID = "0f9b4c1e-6f6e-4d35-9a07-3f2b8f0c7a11";
  private static final Instant DAY = Instant.parse("2026-11-22T10:11:12.345Z");

  @TempDir private Path home;
  private Path root = Path.of("");

  /// Eight people, of whom one is private, one has died and one has no picture; with what else
  /// organizers keep in such a folder.
  @BeforeEach
  void writeClass() throws IOException {
    root = Files.createDirectory(home.resolve("class"));
    Path images = Files.createDirectory(root.resolve("images"));
    for (int i = 1; i <= 8; i++) {
      Files.copy(DEMO.resolve("images/" + i + ".png"), images.resolve(i * 37 + ".png"));
    }
    Files.copy(DEMO.resolve("images/9.png"), images.resolve("Quentin Secret.png"));
    Files.copy(DEMO.resolve("images/10.png"), root.resolve("Harbor crest.png"));
    Files.writeString(root.resolve("Secret notes.txt"), "Quentin Secret");
    write(
        "students.csv",
        """
        Name,Gender,Image,Standing,Among,Caption,Look,Today,Now,Note,Phone
        "Ann ""Nan"" Lee",F,296.png,,,"Chess, first board",curly hair,Ann Wu,333.png,Secret,+49 0001
        Bea,F,37.png,in memoriam,,,,,,Secret,
        Cleo,F,74.png,,,,,,,,
        Dora,f,111.png,,,,,,,,
        Quentin,F,148.png,private,,Secret,Secret,Secret,,Secret,+49 0002
        Eve,X,185.png,,everyone,,,,,,
        Fay,F,none.png,,,,,,,,
        Gus,M,222.png,,F,,,,,,
        """);
    Files.copy(DEMO.resolve("images/11.png"), images.resolve("333.png"));
    write(
        "class.json",
        """
        {"id": "%s", "title": "Class of 1984", "colour": "#1F3A63", "logo": "Harbor crest.png",
         "reunion": "2034-06-24", "rules": {"rounds": 5}, "banker": "Secret"}
        """
            .formatted(ID));
  }

  private void write(String name, String text) {
    try {
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassFolder found(Path root) {
    return ((ClassSearch.Found) ClassFolder.find(root)).folder();
  }

  private Path file() {
    return home.resolve("Class of 1984.yearbook");
  }

  private Publication publication() {
    return switch (Publication.of(found(root), new Portraits(), Work.unwatched())) {
      case Publication.Reading.Ready(var publication) -> publication;
      case Publication.Reading other -> throw new AssertionError(other);
    };
  }

  private PublishProblem refused() {
    return switch (Publication.of(found(root), new Portraits(), Work.unwatched())) {
      case Publication.Reading.Refused(var why) -> why;
      case Publication.Reading other -> throw new AssertionError(other);
    };
  }

  private Published publish(Optional<String> password) {
    return publication()
        .write(file(), Quality.BEST, password.map(String::toCharArray), DAY, Work.unwatched());
  }

  private OpenedClass opened(Optional<String> password) {
    var opening =
        YearbookFile.open(
            file(),
            password.map(String::toCharArray),
            new AppDirs(home.resolve("data")),
            Work.unwatched());
    return switch (opening) {
      case YearbookFile.Opening.Opened opened -> opened.folder().open();
      case YearbookFile.Opening.NotOpened other -> throw new AssertionError(other);
    };
  }

  /// All of a classmate that does not depend on where the list and its pictures lie.
  private static List<Object> of(Classmate person) {
    return List.of(
        person.name(),
        person.gender().written(),
        person.among(),
        person.portrait().equals(person.portrait()),
        person.standing(),
        person.caption(),
        person.look(),
        person.today(),
        person.now());
  }

  private static List<List<Object>> of(OpenedClass opened) {
    return opened.roster().classmates().stream().map(PublicationTest::of).toList();
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatGoesOutComesInAsItWas() throws IOException {
    Published published = publish(Optional.empty());
    assertEquals(new Published.Done(new GoesOut(6, 1, 1, 1), Files.size(file())), published);
    OpenedClass before = found(root).open();
    OpenedClass after = opened(Optional.empty());
    assertEquals(of(before), of(after));
    assertEquals(before.settings().rules(), after.settings().rules());
    assertEquals(before.settings().reunion(), after.settings().reunion());
    assertEquals(
        Files.size(root.resolve("Harbor crest.png")),
        Files.size(after.settings().logo().orElseThrow()));
    assertEquals(List.of(), after.settingsProblems());
    assertEquals(List.of("Class of 1984.yearbook", "class", "data"), inside(home));
  }

  @Test
  void nothingPrivateAndNothingOfTheOrganizersOwnGoesOut() throws IOException {
    publish(Optional.empty());
    Map<String, byte[]> entries = entries();
    assertEquals(
        List.of(
            "class.json",
            "images/111.png",
            "images/185.png",
            "images/222.png",
            "images/296.png",
            "images/333.png",
            "images/37.png",
            "images/74.png",
            "logo.png",
            "manifest.json",
            "students.csv"),
        List.copyOf(entries.keySet()));
    entries.forEach(
        (name, bytes) -> {
          String text = new String(bytes, ISO_8859_1);
          for (String secret : List.of("Quentin", "Secret", "+49", "banker", "Phone", "Note")) {
            assertFalse(text.contains(secret), name + ": " + secret);
          }
        });
  }

  @Test
  void orderAndTimesOfEntriesTellNothing() throws IOException {
    List<String> names = new ArrayList<>();
    publish(Optional.empty());
    try (ZipFile zip = new ZipFile(file().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        assertEquals("1980-01-01T00:00", entry.getTimeLocal().toString());
      }
    }
    assertEquals(
        Stream.of(37, 74, 111, 185, 222, 296, 333).map(n -> "images/" + n + ".png").toList(),
        names.subList(0, 7));
  }

  @Test
  void sameClassAtTheSameTimeGivesTheSameBytes() throws IOException {
    publish(Optional.empty());
    byte[] first = Files.readAllBytes(file());
    publish(Optional.empty());
    assertEquals(new String(first, ISO_8859_1), Files.readString(file(), ISO_8859_1));
  }

  @Test
  void passwordLocksEverythingButNumbers() throws IOException {
    publish(Optional.of("Fjörd"));
    String raw = Files.readString(file(), ISO_8859_1);
    assertFalse(raw.contains("Cleo"), "the list is to be read");
    assertFalse(raw.contains(ID), "the manifest is to be read");
    assertEquals(of(found(root).open()), of(opened(Optional.of("Fjörd"))));
  }

  @Test
  void blankPasswordIsNone() throws IOException {
    publish(Optional.of("  "));
    assertEquals(of(found(root).open()), of(opened(Optional.empty())));
  }

  @Test
  void everyLineOfTheSettingsComesInAsItWas() throws IOException {
    Files.copy(
        Path.of("src/test/resources/org/yearbookgame/storage/settings/everything.json"),
        root.resolve("everything.json"));
    String all = Files.readString(root.resolve("everything.json"));
    write("class.json", all.replace("logo.png", "Harbor crest.png"));
    ClassSettings before = found(root).open().settings();
    publish(Optional.empty());
    ClassSettings after = opened(Optional.empty()).settings();
    assertEquals("logo.png", after.logo().orElseThrow().getFileName().toString());
    assertEquals(
        before.toString().replaceAll("logo=[^,]*,", ""),
        after.toString().replaceAll("logo=[^,]*,", ""));
  }

  @Test
  void thoseWhomTheClassLeavesOutForHavingDiedStayAtHome() throws IOException {
    write("class.json", "{\"id\": \"%s\", \"inMemoriam\": \"leave out\"}".formatted(ID));
    publish(Optional.empty());
    assertFalse(new String(entries().get("students.csv"), UTF_8).contains("Bea"));
    assertFalse(entries().containsKey("images/37.png"));
  }

  @Test
  void sizeIsToldBeforeToAFewPercent() throws IOException {
    long told = publication().size(Quality.BEST);
    publish(Optional.empty());
    assertEquals(1.0, (double) told / Files.size(file()), 0.05);
  }

  /// A class of grainy pictures.
  ///
  /// @param mask how far the grain goes
  private void writeGrain(int count, int mask) throws IOException {
    BufferedImage grain = new BufferedImage(960, 1200, BufferedImage.TYPE_INT_RGB);
    SplittableRandom random = new SplittableRandom(84);
    for (int y = 0; y < grain.getHeight(); y++) {
      for (int x = 0; x < grain.getWidth(); x++) {
        grain.setRGB(x, y, 0x404040 + (random.nextInt() & mask));
      }
    }
    byte[] png = SamplePictures.file("png", grain);
    StringBuilder list = new StringBuilder("Name,Gender,Image\n");
    for (int number = 1; number <= count; number++) {
      byte[] own = SamplePictures.withChunk(png, "teST", new byte[] {(byte) number});
      Files.write(root.resolve("images/" + number + ".png"), own);
      list.append("Person ").append(number).append(",F,").append(number).append(".png\n");
    }
    write("students.csv", list.toString());
    write("class.json", "{\"id\": \"%s\"}".formatted(ID));
  }

  private Published publishForEmail() {
    return publication().write(file(), Quality.EMAIL, Optional.empty(), DAY, Work.unwatched());
  }

  @Test
  void smallClassGoesByEmailAsItIs() throws IOException {
    publish(Optional.empty());
    byte[] best = Files.readAllBytes(file());
    assertEquals(new Published.Done(new GoesOut(6, 1, 1, 1), best.length), publishForEmail());
    assertEquals(new String(best, ISO_8859_1), Files.readString(file(), ISO_8859_1));
  }

  @Test
  void largeClassGoesByEmailWithSmallerPictures() throws IOException {
    writeGrain(16, 0x0F0F0F);
    assertTrue(publication().size(Quality.BEST) > Quality.MOST_EMAIL_BYTES);
    long told = publication().size(Quality.EMAIL);
    publishForEmail();
    long bytes = Files.size(file());
    assertTrue(bytes < Quality.MOST_EMAIL_BYTES, bytes + " bytes");
    assertEquals(1.0, (double) told / bytes, 0.05);
    byte[] picture = entries().get("images/1.jpg");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
    assertEquals(List.of(640, 800), List.of(read.getWidth(), read.getHeight()));
    assertEquals(16, opened(Optional.empty()).roster().classmates().size());
  }

  @Test
  void veryLargeClassGoesByEmailWithStillSmallerPictures() throws IOException {
    writeGrain(24, 0x7F7F7F);
    publishForEmail();
    long bytes = Files.size(file());
    assertTrue(bytes < Quality.MOST_EMAIL_BYTES, bytes + " bytes");
    assertEquals(24, opened(Optional.empty()).roster().classmates().size());
  }

  @Test
  void fileThatWasThereStaysUntilTheNewOneIsWhole() throws IOException {
    Files.writeString(file(), "the file of last year");
    for (int most = 0; most <= 7; most++) {
      int stopAt = most;
      Work work =
          new Work() {
            private int done;

            @Override
            public void done(int count, int of) {
              done = count;
            }

            @Override
            public boolean isCancelled() {
              return done >= stopAt;
            }
          };
      assertEquals(
          new Published.Cancelled(),
          publication().write(file(), Quality.BEST, Optional.empty(), DAY, work));
      assertEquals("the file of last year", Files.readString(file()));
    }
    assertEquals(List.of("Class of 1984.yearbook", "class"), inside(home));
    publish(Optional.empty());
    assertEquals(of(found(root).open()), of(opened(Optional.empty())));
  }

  @Test
  void whereNothingCanBeWrittenIsTold() {
    Path nowhere = home.resolve("gone/x.yearbook");
    assertEquals(
        new Published.Refused(new PublishProblem.NotWritten(nowhere)),
        publication().write(nowhere, Quality.BEST, Optional.empty(), DAY, Work.unwatched()));
  }

  @Test
  void fileNamesThatMayTellAreRefused() throws IOException {
    for (String name : List.of("Ann.png", "0296.png", "296", "-296.png", "sub/296.png")) {
      Path moved = root.resolve("images").resolve(name);
      Files.createDirectories(moved.getParent());
      Files.move(root.resolve("images/296.png"), moved);
      String list = Files.readString(root.resolve("students.csv"));
      write("students.csv", list.replace("296.png", name));
      assertEquals(new PublishProblem.NotNumbered(2), refused());
      write("students.csv", list);
      Files.move(moved, root.resolve("images/296.png"));
    }
  }

  @Test
  void numberOfTwoPicturesIsRefused() throws IOException {
    Files.write(root.resolve("images/296.jpg"), SamplePictures.png(160, 200));
    String list = Files.readString(root.resolve("students.csv"));
    write("students.csv", list.replace("111.png", "296.jpg"));
    assertEquals(new PublishProblem.NotNumbered(5), refused());
  }

  @Test
  void classWithoutAnIdIsToldOne() {
    for (String json : List.of("{}", "{\"id\": \"con\"}")) {
      write("class.json", json);
      assertTrue(
          refused() instanceof PublishProblem.NoId(String fresh)
              && fresh.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }
  }

  @Test
  void settingsThatCannotBeReadAreToldFirst() {
    write("class.json", "{\"title\": \"Class");
    assertTrue(refused() instanceof PublishProblem.SettingsUnreadable);
  }

  @Test
  void classOfWhichNobodyCanBeAskedIsRefused() {
    write("students.csv", "Name,Gender,Image\nAnn,F,296.png\n");
    assertEquals(new PublishProblem.NothingPlayable(), refused());
  }
}
