package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;
import org.yearbookgame.storage.ClassSettings.InMemoriam;
import org.yearbookgame.storage.SettingsProblem.Broken;
import org.yearbookgame.storage.SettingsProblem.Expected;
import org.yearbookgame.storage.SettingsProblem.LogoMissing;
import org.yearbookgame.storage.SettingsProblem.Place;
import org.yearbookgame.storage.SettingsProblem.TooLarge;
import org.yearbookgame.storage.SettingsProblem.UnknownKey;
import org.yearbookgame.storage.SettingsProblem.Unreadable;
import org.yearbookgame.storage.SettingsProblem.WrongValue;

@DefaultLocale("tr-TR")
final class SettingsReadingTest {
  @TempDir private Path folder;

  private SettingsReading read(String field) throws IOException {
    Files.copy(FieldFile.of("settings/" + field), folder.resolve("class.json"));
    return SettingsReading.of(folder.resolve("class.json"));
  }

  private SettingsReading written(String json) throws IOException {
    Files.writeString(folder.resolve("class.json"), json);
    return SettingsReading.of(folder.resolve("class.json"));
  }

  private ClassSettings defaults(String title) {
    return new ClassSettings(
        Optional.empty(),
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Mode.FACES,
        Rules.of(Mode.FACES),
        Rules.of(Mode.NAMES),
        InMemoriam.ASK);
  }

  private ClassSettings defaults() {
    return defaults(folder.getFileName().toString());
  }

  private static Optional<Place> at(int line, int column) {
    return Optional.of(new Place(line, column));
  }

  @Test
  void everySettingIsRead() throws IOException {
    Files.createFile(folder.resolve("logo.png"));
    assertEquals(
        new SettingsReading(
            new ClassSettings(
                Optional.of("5e0a4b4c-1f3a-463b-9d2e-0123456789ab"),
                "Class of 1984",
                Optional.of("Harbor High School"),
                Optional.of("1984/85"),
                Optional.of("#1F3A63"),
                Optional.of("#aa0000"),
                Optional.of(folder.resolve("logo.png")),
                Optional.of("ann@example.org"),
                Optional.of(LocalDate.of(2034, 6, 24)),
                Mode.NAMES,
                new Rules(Mode.FACES, Rules.EVERYONE, 4, Tries.ONE),
                new Rules(Mode.NAMES, Rules.EVERYONE, 4, Tries.ONE),
                InMemoriam.LEAVE_OUT),
            List.of()),
        read("everything.json"));
  }

  @Test
  void withoutAFileTheFolderNamesTheClass() {
    assertEquals(
        new SettingsReading(defaults(), List.of()),
        SettingsReading.of(folder.resolve("class.json")));
  }

  @Test
  void unknownKeysAreNamedWithTheirPlaces() throws IOException {
    SettingsReading read = read("unknown-keys.json");
    assertEquals(
        List.of(
            new UnknownKey("titel", at(2, 3)),
            new UnknownKey("rules.round", at(4, 5)),
            new UnknownKey("more", at(7, 3))),
        read.problems());
    assertEquals(5, read.settings().faces().rounds());
  }

  @Test
  void everyWrongValueIsToldAndPassedOver() throws IOException {
    assertEquals(
        new SettingsReading(
            defaults(),
            List.of(
                new WrongValue("id", Expected.ID, at(2, 3)),
                new WrongValue("title", Expected.TEXT, at(3, 3)),
                new WrongValue("school", Expected.TEXT, at(4, 3)),
                new WrongValue("year", Expected.YEAR, at(5, 3)),
                new WrongValue("colour", Expected.COLOUR, at(6, 3)),
                new WrongValue("colour2", Expected.COLOUR, at(7, 3)),
                new WrongValue("logo", Expected.FILE_INSIDE, at(8, 3)),
                new WrongValue("contact", Expected.TEXT, at(9, 3)),
                new WrongValue("reunion", Expected.DATE, at(10, 3)),
                new WrongValue("rules.mode", Expected.MODE, at(11, 14)),
                new WrongValue("rules.rounds", Expected.ROUNDS, at(11, 30)),
                new WrongValue("rules.choices", Expected.CHOICES, at(11, 43)),
                new WrongValue("rules.tries", Expected.TRIES, at(11, 57)),
                new WrongValue("inMemoriam", Expected.IN_MEMORIAM, at(12, 3)))),
        read("wrong-types.json"));
  }

  @Test
  void whatStandsBeforeABreakCounts() throws IOException {
    assertEquals(
        new SettingsReading(defaults("Class of 1984"), List.of(new Broken(at(3, 3)))),
        read("comma-missing.json"));
  }

  @Test
  void onlyTheFirstObjectCounts() throws IOException {
    assertEquals(
        new SettingsReading(defaults("One"), List.of(new Broken(at(2, 1)))),
        read("two-objects.json"));
  }

  @Test
  void whatIsNoObjectIsBroken() throws IOException {
    assertEquals(
        new SettingsReading(defaults(), List.of(new Broken(at(1, 1)))), read("no-object.json"));
  }

  @Test
  void rulesThatAreNoObjectAreAWrongValue() throws IOException {
    assertEquals(
        new SettingsReading(defaults(), List.of(new WrongValue("rules", Expected.RULES, at(2, 3)))),
        read("rules-no-object.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNTIL_RIGHT", "until-right", " Until  Right "})
  void wordsAreReadForgivingly(String word) throws IOException {
    assertEquals(
        new SettingsReading(defaults(), List.of()),
        written("{\"rules\": {\"tries\": \"" + word + "\", \"mode\": \"Find the FACE\"}}"));
  }

  @Test
  void bottomlessNestingIsBroken() throws IOException {
    SettingsReading read = written("{\"title\": \"Deep\", \"x\": " + "[".repeat(200_000));
    assertEquals(defaults("Deep"), read.settings());
    assertEquals(
        List.of(UnknownKey.class, Broken.class),
        read.problems().stream().map(Object::getClass).toList());
  }

  @Test
  void endlessNumberIsNoYear() throws IOException {
    SettingsReading read = written("{\"year\": " + "9".repeat(900) + "}");
    assertEquals(
        new SettingsReading(defaults(), List.of(new WrongValue("year", Expected.YEAR, at(1, 2)))),
        read);
  }

  @Test
  void hugeFileIsRefused() throws IOException {
    byte[] blanks = new byte[(1 << 20) + 1];
    Arrays.fill(blanks, (byte) ' ');
    Files.write(folder.resolve("class.json"), blanks);
    assertEquals(
        new SettingsReading(defaults(), List.of(new TooLarge())),
        SettingsReading.of(folder.resolve("class.json")));
  }

  @Test
  void folderInPlaceOfTheFileCannotBeRead() throws IOException {
    Files.createDirectory(folder.resolve("class.json"));
    assertEquals(
        new SettingsReading(defaults(), List.of(new Unreadable())),
        SettingsReading.of(folder.resolve("class.json")));
  }

  @Test
  void logoThatIsNotThereIsTold() throws IOException {
    assertEquals(
        new SettingsReading(defaults(), List.of(new LogoMissing("logo.png", at(1, 2)))),
        written("{\"logo\": \"logo.png\"}"));
  }

  @Test
  void logoMayNotLeaveTheFolderByALink(@TempDir Path elsewhere) throws IOException {
    Files.createFile(elsewhere.resolve("logo.png"));
    Files.createSymbolicLink(folder.resolve("logo.png"), elsewhere.resolve("logo.png"));
    Files.createSymbolicLink(folder.resolve("sub"), elsewhere);
    assertEquals(
        List.of(new LogoMissing("logo.png", at(1, 2))),
        written("{\"logo\": \"logo.png\"}").problems());
    assertEquals(
        List.of(new LogoMissing("sub/logo.png", at(1, 2))),
        written("{\"logo\": \"sub/logo.png\"}").problems());
  }
}
