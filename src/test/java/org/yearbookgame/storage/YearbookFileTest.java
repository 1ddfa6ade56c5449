package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.storage.YearbookFile.Fault;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.storage.YearbookFile.Why;

/// Class files as they arrive: whole, cut off, and made to do harm.
final class YearbookFileTest {
  private static final SampleYearbook SOUND = SampleYearbook.of("Class of 1984");

  @TempDir private Path home;

  private AppDirs dirs() {
    return new AppDirs(home.resolve("data"));
  }

  private Path file() {
    return home.resolve("Class.yearbook");
  }

  private Opening open(Path file) {
    return YearbookFile.open(file, Optional.empty(), dirs(), unwatched());
  }

  private Opening open(byte[] bytes) {
    return open(SampleYearbook.write(file(), bytes));
  }

  private Opening open(SampleYearbook sample) {
    return open(sample.write(file()));
  }

  private Opening open(Path file, String password) {
    return YearbookFile.open(file, Optional.of(password.toCharArray()), dirs(), unwatched());
  }

  private static Watcher unwatched() {
    return new Watching(Integer.MAX_VALUE, new ArrayList<>());
  }

  /// Gives the work up once so many are done.
  private record Watching(int most, List<String> seen) implements Watcher {
    @Override
    public void done(int count, int of) {
      seen.add(count + " of " + of);
    }

    @Override
    public boolean isCancelled() {
      return seen.size() >= most;
    }
  }

  private Path kept() {
    return dirs().classes().resolve(SampleYearbook.ID);
  }

  private Opening.Kept keptHere() {
    return new Opening.Kept(
        new ClassFolder(kept(), kept().resolve("students.csv"), kept().resolve("images")));
  }

  private static Opening damaged(Fault fault) {
    return new Opening.Damaged(fault);
  }

  private void assertNothingKept() throws IOException {
    assertEquals(List.of(), inside(dirs().classes()));
    assertEquals(List.of("Class.yearbook"), insideWithout("data"));
  }

  private List<String> insideWithout(String name) throws IOException {
    return inside(home).stream().filter(one -> !one.equals(name)).toList();
  }

  private static List<String> inside(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }

  private void assertKeptIs(SampleYearbook sample) throws IOException {
    for (SampleYearbook.Entry entry : sample.entries()) {
      assertArrayEquals(entry.bytes(), Files.readAllBytes(kept().resolve(entry.name())));
    }
    assertEquals(List.of(SampleYearbook.ID, SampleYearbook.ID + ".json"), inside(dirs().classes()));
  }

  // What is sound

  @Test
  void soundFileIsKeptToTheByteAndCanBePlayed() throws IOException {
    assertEquals(keptHere(), open(SOUND));
    assertKeptIs(SOUND);
    OpenedClass opened = keptHere().folder().open();
    assertEquals("Class of 1984", opened.settings().title());
    assertEquals(List.of(), opened.lookedInto(() -> false).problems());
  }

  @Test
  void everyFileIsCountedAsItIsUnpacked() {
    List<String> seen = new ArrayList<>();
    YearbookFile.open(SOUND.write(file()), Optional.empty(), dirs(), new Watching(9, seen));
    assertEquals(List.of("1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "6 of 6"), seen);
  }

  @Test
  void passwordIsAskedForAndChecked() throws IOException {
    Path file = SOUND.write(file(), "Fjörd 84");
    assertEquals(new Opening.PasswordNeeded(), open(file));
    assertEquals(new Opening.PasswordWrong(), open(file, "fjörd 84"));
    assertEquals(new Opening.PasswordWrong(), open(file, ""));
    assertNothingKept();
    assertEquals(keptHere(), open(file, "Fjörd 84"));
    assertKeptIs(SOUND);
  }

  @Test
  void passwordCopiedWithBlanksOrTypedOnAnotherKeyboardOpens() {
    Path file = SOUND.write(file(), "Fjörd 84");
    assertEquals(keptHere(), open(file, " Fjo\u0308rd 84\n"));
  }

  @Test
  void passwordForAFileWithoutOneDoesNoHarm() {
    assertEquals(keptHere(), open(SOUND.write(file()), "anything"));
  }

  @Test
  void nameOfTheFileTellsWhetherItIsOne() {
    assertTrue(YearbookFile.isNamed(Path.of("Class of 1984.yearbook")));
    assertTrue(YearbookFile.isNamed(Path.of("KLASSE.YEARBOOK")));
    assertFalse(YearbookFile.isNamed(Path.of("students.csv")));
  }

  // What takes whose place

  @Test
  void newerFileTakesThePlaceOfTheOlder() throws IOException {
    SampleYearbook newer =
        SampleYearbook.of("Class of ’84")
            .without(SOUND.picture())
            .madeAt(SampleYearbook.DAY.plusSeconds(1));
    open(SOUND);
    assertEquals(keptHere(), open(newer));
    assertKeptIs(newer);
    assertFalse(Files.exists(kept().resolve(SOUND.picture())));
  }

  @Test
  void olderFileLeavesTheNewerInItsPlace() throws IOException {
    SampleYearbook older = SampleYearbook.of("Old").madeAt(SampleYearbook.DAY.minusSeconds(1));
    open(SOUND);
    assertEquals(new Opening.NewerKept(keptHere().folder()), open(older));
    assertKeptIs(SOUND);
  }

  @Test
  void sameFileOpenedAgainMendsWhatWasKept() throws IOException {
    open(SOUND);
    Files.delete(kept().resolve(SOUND.picture()));
    assertEquals(keptHere(), open(SOUND));
    assertKeptIs(SOUND);
  }

  @Test
  void damagedFileLeavesTheClassThatIsHere() throws IOException {
    open(SOUND);
    SampleYearbook newer = SampleYearbook.of("New").madeAt(SampleYearbook.DAY.plusSeconds(1));
    assertEquals(
        damaged(Fault.CONTENT),
        open(newer.withThisManifest().replacing(newer.picture(), new byte[9])));
    assertKeptIs(SOUND);
  }

  @Test
  void givenUpAtAnyFileAllIsAsItWas() throws IOException {
    open(SOUND);
    Path newer = SampleYearbook.of("New").madeAt(SampleYearbook.DAY.plusSeconds(1)).write(file());
    for (int done = 0; done <= 6; done++) {
      Watcher watcher = new Watching(done, new ArrayList<>());
      assertEquals(
          new Opening.Cancelled(), YearbookFile.open(newer, Optional.empty(), dirs(), watcher));
      assertKeptIs(SOUND);
    }
  }

  @Test
  void classThatIsBeingUnpackedElsewhereIsLeftAlone() throws IOException {
    KeptClasses kept = new KeptClasses(dirs());
    try (Replacement _ = ((Replacement.Opened) kept.replace(SampleYearbook.ID)).replacement()) {
      assertEquals(new Opening.Refused(Why.IN_USE), open(SOUND));
      kept.tidy();
    }
    assertEquals(keptHere(), open(SOUND));
  }

  @Test
  void whatAProgramThatWasKilledLeftIsPutRightAtTheNextStart() throws IOException {
    open(SOUND);
    Path workplace = dirs().classes().resolve(SampleYearbook.ID + ".preparing");
    Files.createDirectories(workplace.resolve("next/images"));
    Files.write(workplace.resolve("next/images/5.png"), new byte[9]);
    Files.move(kept(), workplace.resolve("before"));
    new KeptClasses(dirs()).tidy();
    assertKeptIs(SOUND);
    Files.createDirectories(dirs().classes().resolve(SampleYearbook.ID + ".removed/images"));
    new KeptClasses(dirs()).tidy();
    assertKeptIs(SOUND);
  }

  // What did not arrive whole

  @Test
  void fileCutOffAnywhereIsDamaged() throws IOException {
    byte[] whole = SOUND.zip();
    for (int length = 0; length < whole.length; length += 1 + whole.length / 97) {
      assertEquals(damaged(Fault.NO_ZIP), open(Arrays.copyOf(whole, length)), length + " bytes");
    }
    assertNothingKept();
  }

  @Test
  void byteChangedAnywhereNeverBringsAnotherClass() throws IOException {
    byte[] whole = SOUND.zip();
    for (int at = 0; at < whole.length; at += 1 + whole.length / 149) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x41;
      switch (open(changed)) {
        case Opening.Kept _ -> assertKeptIs(SOUND); // a time stamp, or another byte of no weight
        case Opening.Damaged _ -> {}
        case Opening other -> throw new AssertionError(at + ": " + other);
      }
    }
  }

  @Test
  void byteChangedInALockedFileNeverBringsAnotherClass() throws IOException {
    byte[] whole = SOUND.zip(Optional.of("1984"), AesKeyStrength.KEY_STRENGTH_256);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 79) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x41;
      switch (open(SampleYearbook.write(file(), changed), "1984")) {
        case Opening.Kept _ -> assertKeptIs(SOUND);
        case Opening.Damaged _, Opening.PasswordWrong() -> {}
        case Opening other -> throw new AssertionError(at + ": " + other);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no zip", "PK\5\6"})
  void whatIsNoZipIsDamaged(String text) {
    assertEquals(damaged(Fault.NO_ZIP), open(text.getBytes(UTF_8)));
  }

  @Test
  void whatCannotBeOpenedIsNotCalledDamaged() throws IOException {
    assertEquals(new Opening.Refused(Why.NOT_THERE), open(home.resolve("gone.yearbook")));
    assertEquals(new Opening.Refused(Why.UNREADABLE), open(home));
    Files.writeString(home.resolve("data"), "a file where the folder would be");
    assertEquals(new Opening.Refused(Why.NOT_KEPT), open(SOUND));
  }

  // What is made to do harm

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../escaped.png",
        "images/../../escaped.png",
        "images/..\\..\\escaped.png",
        "..\\escaped.png",
        "/tmp/escaped.png",
        "//host/share/escaped.png",
        "C:/escaped.png",
        "C:escaped.png",
        "images/CON.png",
        "images/nul",
        "COM1",
        "images/1.png.",
        "images/1.png ",
        "images/1.png:stream",
        "images/",
        "images",
        "images/sub/1.png",
        "images/1.PNG",
        "Students.csv",
        "STUDENTS.CSV",
        "students.csv\0.png",
        "images/\u0661.png",
        "class\u202Ejson",
        "manifest.json/",
        "./students.csv",
        "lock"
      })
  void nameThatNoProgramOfOursGivesIsRefused(String name) throws IOException {
    SampleYearbook hostile = SOUND.withThisManifest().with(name, new byte[3]);
    assertEquals(damaged(Fault.NAME), open(hostile));
    assertNothingKept();
    assertFalse(Files.exists(home.resolve("escaped.png")));
  }

  @Test
  void namesThatDifferByUnicodeFormAloneAreRefused() throws IOException {
    SampleYearbook hostile =
        SOUND
            .withThisManifest()
            .with("images/\u00e9.png", new byte[3])
            .with("images/e\u0301.png", new byte[3]);
    assertEquals(damaged(Fault.NAME), open(hostile));
    assertNothingKept();
  }

  @Test
  void entryThatComesTwiceIsRefused() throws IOException {
    for (SampleYearbook.Entry entry : SOUND.entries()) {
      assertEquals(damaged(Fault.TWICE), open(SOUND.withThisManifest().with(entry)));
    }
    SampleYearbook twice = SOUND.with(Manifest.NAME, SOUND.truth().toJson());
    assertEquals(damaged(Fault.TWICE), open(twice.withThisManifest()));
    assertNothingKept();
  }

  @Test
  void linkOrFolderIsRefusedWhateverItsName() throws IOException {
    int symbolicLink = 0xA1FF0000;
    int pipe = 0x11A40000;
    int folder = 0x10;
    int junction = 0x400;
    for (int attributes : new int[] {symbolicLink, pipe, folder, junction}) {
      byte[] zip = withAttributes(SOUND.zip(), SOUND.picture(), attributes);
      assertEquals(damaged(Fault.NO_PLAIN_FILE), open(zip), Integer.toHexString(attributes));
    }
    assertNothingKept();
    assertEquals(keptHere(), open(withAttributes(SOUND.zip(), SOUND.picture(), 0x81A40020)));
  }

  /// Changes the outer attributes of an entry, in the directory.
  private static byte[] withAttributes(byte[] zip, String name, int attributes) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = bytes.getInt(zip.length - 6);
    while (!new String(zip, at + 46, bytes.getShort(at + 28), UTF_8).equals(name)) {
      at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
    }
    bytes.putInt(at + 38, attributes);
    return zip;
  }

  @Test
  void moreThanTwentyThousandEntriesAreRefused() throws IOException {
    List<SampleYearbook.Entry> entries = new ArrayList<>(SOUND.entries());
    for (int i = 1; entries.size() <= YearbookFile.MOST_ENTRIES; i++) {
      entries.add(new SampleYearbook.Entry("images/" + (1000 + i) + ".png", new byte[0], true));
    }
    SampleYearbook hostile =
        new SampleYearbook(SOUND.classId(), SOUND.made(), entries, Optional.empty());
    assertEquals(damaged(Fault.TOO_MANY), open(hostile));
    assertNothingKept();
  }

  @Test
  void directoryLargerThanAnyOfOursIsRefusedUnread() {
    byte[] zip = SOUND.zip();
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 10, Integer.MAX_VALUE);
    assertEquals(damaged(Fault.TOO_MANY), open(zip));
  }

  @Test
  void largeFormatOfZipIsRefusedUnread() {
    byte[] zip = SOUND.zip();
    byte[] locator = new byte[20];
    ByteBuffer.wrap(locator).put("PK\6\7".getBytes(UTF_8));
    byte[] end = Arrays.copyOfRange(zip, zip.length - 22, zip.length);
    ByteBuffer.wrap(end)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(12, ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt(12) + 20);
    byte[] hostile = SamplePictures.concat(Arrays.copyOf(zip, zip.length - 22), locator, end);
    assertEquals(damaged(Fault.NO_ZIP), open(hostile));
  }

  @Test
  void entryThatUnpacksToMoreThanTheManifestSaysIsStopped() throws IOException {
    SampleYearbook hostile =
        SOUND.withThisManifest().replacing(SOUND.picture(), new byte[100_000_000]);
    Watching watching = new Watching(99, new ArrayList<>());
    assertEquals(
        damaged(Fault.TOO_LARGE),
        YearbookFile.open(hostile.write(file()), Optional.empty(), dirs(), watching));
    assertEquals(List.of(), watching.seen());
    assertNothingKept();
  }

  @Test
  void entryThatLiesOfItsSizeInTheZipIsStoppedAllTheSame() throws IOException {
    byte[] zip = SOUND.withThisManifest().replacing(SOUND.picture(), new byte[5_000_000]).zip();
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < zip.length - 46; at++) {
      if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) == 5_000_000) {
        bytes.putInt(at + 24, SOUND.bytes(SOUND.picture()).length);
      }
    }
    assertTrue(open(zip) instanceof Opening.Damaged);
    assertNothingKept();
  }

  @Test
  void manifestThatPromisesTooMuchIsRefusedBeforeAnythingIsUnpacked() throws IOException {
    Manifest truth = SOUND.truth();
    List<Manifest.Entry> large = new ArrayList<>(truth.entries());
    Manifest.Entry first = large.removeFirst();
    large.add(new Manifest.Entry(first.name(), YearbookFile.MOST_ENTRY_BYTES + 1, first.sha256()));
    assertEquals(damaged(Fault.TOO_LARGE), open(SOUND.withManifest(json(truth, large))));
    List<Manifest.Entry> many = new ArrayList<>(truth.entries());
    for (int i = 1; i <= 33; i++) {
      many.add(
          new Manifest.Entry(
              "images/" + (1000 + i) + ".png", YearbookFile.MOST_ENTRY_BYTES, first.sha256()));
    }
    assertEquals(damaged(Fault.TOO_LARGE), open(SOUND.withManifest(json(truth, many))));
    assertNothingKept();
  }

  private static String json(Manifest of, List<Manifest.Entry> entries) {
    return new String(new Manifest(of.classId(), of.made(), 4, 0, entries).toJson(), UTF_8);
  }

  @Test
  void manifestThatUnpacksToMoreThanAnyOfOursIsStopped() {
    assertEquals(damaged(Fault.TOO_LARGE), open(SOUND.withManifest(" ".repeat(5_000_000))));
  }

  @Test
  void entryThatIsNotInTheManifestIsRefused() throws IOException {
    assertEquals(
        damaged(Fault.UNLISTED), open(SOUND.withThisManifest().with("images/5.png", new byte[3])));
    assertNothingKept();
  }

  @Test
  void entryThatTheManifestPromisesMustBeThere() throws IOException {
    for (SampleYearbook.Entry entry : SOUND.entries()) {
      assertEquals(damaged(Fault.MISSING), open(SOUND.withThisManifest().without(entry.name())));
    }
    assertNothingKept();
  }

  @Test
  void entryOfOtherBytesThanTheManifestSaysIsRefused() throws IOException {
    for (SampleYearbook.Entry entry : SOUND.entries()) {
      byte[] other = entry.bytes().clone();
      other[other.length / 2] ^= 1;
      assertEquals(
          damaged(Fault.CONTENT), open(SOUND.withThisManifest().replacing(entry.name(), other)));
    }
    assertNothingKept();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"format\": \"1\"}",
        "{\"format\": 0}",
        "{\"format\": 1, \"class\": \"../../etc\", \"made\": \"2026-11-22T10:00:00Z\"}",
        "{\"format\": 1, \"class\": \"con\", \"made\": \"2026-11-22T10:00:00Z\"}",
        "{\"format\": 1, \"class\": \"0f9b4c1e-6f6e\", \"made\": \"yesterday\"}",
        "{\"format\": 1, \"class\": \"0f9b4c1e-6f6e\", \"made\": \"2026-11-22T10:00:00Z\","
            + " \"entries\": [{\"name\": \"../x\", \"bytes\": 1, \"sha256\": \"\"}]}"
      })
  void manifestThatIsNotOursIsRefused(String json) throws IOException {
    assertEquals(damaged(Fault.MANIFEST), open(SOUND.withManifest(json)));
    assertNothingKept();
  }

  @Test
  void fileOfANewerProgramIsToldApartFromADamagedOne() {
    assertEquals(
        new Opening.Refused(Why.NEWER_PROGRAM),
        open(SOUND.withManifest("{\"format\": 2, \"whatever\": []}")));
  }

  @Test
  void pictureThatCannotBeShownIsRefused() throws IOException {
    for (byte[] bad :
        List.of(
            "<svg onload='alert(1)'/>".getBytes(UTF_8),
            SamplePictures.pngHead(50_000, 50_000, false),
            SamplePictures.png(40, 50))) {
      assertEquals(damaged(Fault.PICTURE), open(SOUND.replacing(SOUND.picture(), bad)));
    }
    assertEquals(damaged(Fault.PICTURE), open(SOUND.with("logo.png", "no logo".getBytes(UTF_8))));
    assertNothingKept();
    assertEquals(keptHere(), open(SOUND.with("logo.png", SamplePictures.png(40, 50))));
  }

  @Test
  void fileThatIsNoClassOrAnotherOneIsRefused() throws IOException {
    assertEquals(damaged(Fault.NO_CLASS), open(SOUND.without("students.csv")));
    assertEquals(
        damaged(Fault.NO_CLASS),
        open(SOUND.replacing("students.csv", new byte[] {'a', 'b', 0, 0})));
    assertEquals(damaged(Fault.NO_CLASS), open(SOUND.without("class.json")));
    assertEquals(
        damaged(Fault.NO_CLASS),
        open(SOUND.of("11111111-6f6e-4d35-9a07-3f2b8f0c7a11", SampleYearbook.DAY)));
    assertNothingKept();
  }

  @Test
  void fileThatIsOnlyPartlyLockedIsRefused() throws IOException {
    SampleYearbook.Entry list =
        new SampleYearbook.Entry("students.csv", SOUND.bytes("students.csv"), false);
    Path file = SOUND.without("students.csv").with(list).write(file(), "1984");
    assertEquals(damaged(Fault.ENCRYPTION), open(file, "1984"));
    assertNothingKept();
  }

  @Test
  void weakerLockThanOursIsRefused() throws IOException {
    byte[] weak = SOUND.zip(Optional.of("1984"), AesKeyStrength.KEY_STRENGTH_128);
    assertEquals(damaged(Fault.ENCRYPTION), open(SampleYearbook.write(file(), weak), "1984"));
    assertNothingKept();
  }

  // What is removed

  @Test
  void removedClassIsGoneAndMayComeAgain() throws IOException {
    KeptClasses kept = new KeptClasses(dirs());
    open(SOUND);
    assertTrue(kept.keeps(keptHere().folder()));
    assertTrue(kept.remove(keptHere().folder()));
    assertEquals(List.of(), inside(dirs().classes()));
    SampleYearbook older = SOUND.madeAt(SampleYearbook.DAY.minus(Duration.ofDays(9)));
    assertEquals(keptHere(), open(older));
  }
}
