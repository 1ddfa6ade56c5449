package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.game.Difficulty;
import org.yearbookgame.game.Rules;
import org.yearbookgame.storage.KeepingProblem.NotKept;
import org.yearbookgame.storage.KeepingProblem.NotOpened;
import org.yearbookgame.storage.KeepingProblem.SetAside;
import org.yearbookgame.storage.KeepingProblem.What;
import org.yearbookgame.storage.PlayerSettings.Wish;

@InEnglishAndTurkish
final class KeepingTest {
  private static final Instant DAY = Instant.parse("2026-06-20T19:00:00Z");
  private static final PlayerSettings ALL =
      new PlayerSettings(150, Wish.ON, Wish.OFF, false, OptionalInt.of(20), Difficulty.HARD);

  @TempDir private Path home;

  private Path data() {
    return home.resolve("data");
  }

  private Path file(String name) {
    return data().resolve(name);
  }

  private SettingsFile settings() {
    return new SettingsFile(new AppDirs(data()), InstantSource.fixed(DAY));
  }

  private ClassesFile classes() {
    return new ClassesFile(new AppDirs(data()), InstantSource.fixed(DAY));
  }

  private static <T> Kept<T> well(T value) {
    return new Kept<>(value, Optional.empty());
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(data());
    Files.writeString(file(name), text);
  }

  private static KnownClass known(String name, int secondsLater) {
    Path root = Path.of("/reunion", name);
    return new KnownClass(
        new ClassFolder(root, root.resolve("students.csv"), root.resolve("images")),
        name,
        48,
        DAY.plusSeconds(secondsLater));
  }

  private static List<String> titles(Kept<KnownClasses> kept) {
    return kept.value().newestFirst().stream().map(KnownClass::title).toList();
  }

  @Test
  void nothingIsMadeUntilSomethingIsChosen() {
    assertEquals(well(PlayerSettings.USUAL), settings().read());
    assertEquals(well(KnownClasses.NONE), classes().read());
    assertFalse(Files.exists(data()));
  }

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    assertEquals(well(ALL), settings().change(PlayerSettings.USUAL, ALL));
    assertEquals(well(ALL), settings().read());
    PlayerSettings everyone = ALL.withRounds(Rules.EVERYONE);
    settings().change(ALL, everyone);
    assertEquals(well(everyone), settings().read());
    settings().change(everyone, PlayerSettings.USUAL);
    assertEquals(well(PlayerSettings.USUAL), settings().read());
  }

  @Test
  void onlyWhatWasChangedIsWritten() {
    PlayerSettings usual = PlayerSettings.USUAL;
    settings().change(usual, usual.withTextSize(200));
    settings().change(usual, usual.withHighContrast(Wish.ON));
    assertEquals(well(usual.withTextSize(200).withHighContrast(Wish.ON)), settings().read());
  }

  @Test
  void unknownKeysAreKept() throws IOException {
    write("settings.json", "{\"difficulty\": \"hard\", \"textSize\": 110}");
    settings().change(PlayerSettings.USUAL, PlayerSettings.USUAL.withTextSize(125));
    String now = Files.readString(file("settings.json"));
    assertTrue(
        now.matches("(?s)\\{\\s*\"difficulty\" : \"hard\",\\s*\"textSize\" : 125\\s*}"), now);
    write(
        "classes.json",
        """
        {"classes": [
          {"root": "/reunion/a", "list": "/reunion/a/students.csv", "pictures": "/reunion/a",
           "title": "a", "classmates": 0, "opened": "2026-06-19T19:00:00Z", "met": 31},
          {"file": "b.yearbook"}], "version": 2}
        """);
    classes().add(known("a", 0));
    String known = Files.readString(file("classes.json"));
    for (String kept : List.of("\"met\" : 31", "\"file\" : \"b.yearbook\"", "\"version\" : 2")) {
      assertTrue(known.contains(kept), known);
    }
  }

  @Test
  void valuesThatMakeNoSenseArePassedOver() throws IOException {
    write(
        "settings.json",
        """
        {"textSize": 9999, "highContrast": [1], "calmMotion": 7, "includeInMemoriam": "perhaps",
         "rounds": -3}
        """);
    assertEquals(well(PlayerSettings.USUAL.withTextSize(200)), settings().read());
    write(
        "classes.json",
        """
        {"classes": [7, {}, {"root": "a", "list": "b", "pictures": "\\u0000", "opened": "today"}]}
        """);
    assertEquals(well(KnownClasses.NONE), classes().read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"textSize\": 1", "[]", "null", "\0\0\0\0", "{} {}"})
  void damagedFileIsSetAsideUnderItsDate(String damaged) throws IOException {
    write("settings.json", damaged);
    Path aside = file("settings.damaged-2026-06-20.json");
    assertEquals(
        new Kept<>(PlayerSettings.USUAL, Optional.of(new SetAside(What.SETTINGS, aside))),
        settings().read());
    assertEquals(damaged, Files.readString(aside));
    assertEquals(well(PlayerSettings.USUAL), settings().read());
    write("settings.json", damaged);
    Path second = file("settings.damaged-2026-06-20-2.json");
    assertEquals(
        new Kept<>(ALL, Optional.of(new SetAside(What.SETTINGS, second))),
        settings().change(PlayerSettings.USUAL, ALL));
    assertEquals(well(ALL), settings().read());
  }

  @Test
  void hugeOrDeepFileIsDamaged() throws IOException {
    Path aside = file("classes.damaged-2026-06-20.json");
    write("classes.json", "{\"x\": \"" + "x".repeat(2 << 20) + "\"}");
    assertEquals(
        new Kept<>(KnownClasses.NONE, Optional.of(new SetAside(What.CLASSES, aside))),
        classes().read());
    write("classes.json", "[".repeat(100_000));
    assertEquals(
        Optional.of(new SetAside(What.CLASSES, file("classes.damaged-2026-06-20-2.json"))),
        classes().read().problem());
  }

  @Test
  void whatAStoppedProgramLeftBehindIsNeverReadAndSoonGone() throws IOException {
    settings().change(PlayerSettings.USUAL, ALL);
    write("settings.json.new", "{\"textSize\": 1");
    assertEquals(well(ALL), settings().read());
    settings().change(ALL, ALL.withTextSize(175));
    assertEquals(well(ALL.withTextSize(175)), settings().read());
    assertFalse(Files.exists(file("settings.json.new")));
  }

  @Test
  void whereNothingCanBeWrittenTheChoiceHoldsForNow() throws IOException {
    Files.writeString(data(), "a file where the folder should be");
    assertEquals(
        Optional.of(new NotOpened(What.SETTINGS, file("settings.json"))),
        settings().read().problem());
    assertEquals(
        new Kept<>(ALL, Optional.of(new NotKept(What.SETTINGS, data()))),
        settings().change(PlayerSettings.USUAL, ALL));
    Kept<KnownClasses> kept = classes().add(known("a", 0));
    assertEquals(Optional.of(new NotKept(What.CLASSES, data())), kept.problem());
    assertEquals(List.of("a"), titles(kept));
  }

  @Test
  void fileThatCannotBeOpenedIsLeftAsItIs() throws IOException {
    Files.createDirectories(file("settings.json").resolve("inside"));
    assertEquals(
        new Kept<>(
            PlayerSettings.USUAL, Optional.of(new NotOpened(What.SETTINGS, file("settings.json")))),
        settings().read());
    assertEquals(
        new Kept<>(ALL, Optional.of(new NotKept(What.SETTINGS, data()))),
        settings().change(PlayerSettings.USUAL, ALL));
    assertTrue(Files.isDirectory(file("settings.json").resolve("inside")));
  }

  @Test
  void theLastClassOpenedComesFirstAndEachComesOnce() {
    classes().add(known("a", 0));
    classes().add(known("b", 1));
    classes().add(known("a", 2));
    assertEquals(List.of("a", "b"), titles(classes().read()));
    classes().add(known("a", 0)); // a clock that was put back
    assertEquals(List.of("a", "b"), titles(classes().read()));
    KnownClass a = classes().read().value().newestFirst().getFirst();
    assertEquals(known("a", 2), a);
    assertEquals(List.of("b"), titles(classes().remove(a)));
  }

  @Test
  void nobodyKnowsMoreThanTwenty() {
    IntStream.range(0, 25).forEach(i -> classes().add(known("c" + i, i)));
    assertEquals(
        IntStream.range(5, 25).mapToObj(i -> "c" + (29 - i)).toList(), titles(classes().read()));
  }

  @Test
  void windowsThatWriteAtTheSameTimeLoseNothing() throws InterruptedException, ExecutionException {
    try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
      List<Future<Kept<KnownClasses>>> adding =
          IntStream.range(0, 16)
              .mapToObj(i -> windows.submit(() -> classes().add(known("c" + i, i))))
              .toList();
      for (Future<Kept<KnownClasses>> added : adding) {
        assertEquals(Optional.empty(), added.get().problem());
      }
    }
    assertEquals(
        IntStream.range(0, 16).mapToObj(i -> "c" + (15 - i)).toList(), titles(classes().read()));
  }

  @Test
  void whatFailsForAMomentIsTriedAgain() throws IOException {
    int[] tries = {0};
    Patience.keepTrying(
        () -> {
          if (++tries[0] < 3) {
            throw new FileSystemException("classes.json", null, "used by another process");
          }
          return tries;
        });
    assertEquals(3, tries[0]);
    assertThrows(
        FileSystemException.class,
        () ->
            Patience.keepTrying(
                () -> {
                  throw new FileSystemException("classes.json");
                }));
  }

  @Test
  void knownClassIsFoundUnderAnotherNameOfItsList() throws IOException {
    Path root = Files.createDirectories(home.resolve("Reunion 84"));
    Path list = root.resolve("students.csv");
    KnownClass known = new KnownClass(new ClassFolder(root, list, root), "Class of 1984", 48, DAY);
    assertEquals("Reunion 84", known.folderName());
    assertEquals(new ClassSearch.NoListInside(root), known.find());
    Files.createFile(root.resolve("roster.csv"));
    assertEquals(
        new ClassSearch.Found(new ClassFolder(root, root.resolve("roster.csv"), root)),
        known.find());
    Files.createFile(list);
    assertEquals(new ClassSearch.Found(known.folder()), known.find());
  }
}
