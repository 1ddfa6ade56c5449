package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.game.Tries;
import org.yearbookgame.kiosk.KioskProblem.BadValue;
import org.yearbookgame.kiosk.KioskProblem.KeyTwice;
import org.yearbookgame.kiosk.KioskProblem.NoKey;
import org.yearbookgame.kiosk.KioskProblem.UnknownKey;
import org.yearbookgame.results.SharedDatabase;
import org.yearbookgame.results.SharedDatabase.Login;

final class KioskFileTest {
  @TempDir private Path folder;

  private KioskFile written(String text) throws IOException {
    Path file = folder.resolve("kiosk.conf");
    Files.writeString(file, text);
    return new KioskFile(file);
  }

  private static KioskFile.Reading usualWith(KioskProblem... problems) {
    return new KioskFile.Reading(KioskSettings.USUAL, List.of(problems));
  }

  @Test
  void everyKeyIsRead() throws IOException {
    Files.writeString(folder.resolve("login.txt"), "kiosk\ns3cret\n");
    Pin pin = new Pin(1000, "0".repeat(32), "1".repeat(64));
    KioskFile file =
        written(
            """
            \uFEFF# by hand
            rounds=10
              Guesses = until-right
            idle-asking = 30
            idle-talking = 90
            ; a remark of another kind
            countdown = 15
            board = off
            language = de
            pin = %s
            monitor = 2
            mm-per-pixel = 0,2415
            low-controls = yes
            cursor = on
            results = jdbc:postgresql://db/yearbook?sslmode=require
            results-login = login.txt
            """
                .formatted(pin.written()));
    assertEquals(
        new KioskFile.Reading(
            new KioskSettings(
                10,
                Tries.UNTIL_RIGHT,
                Duration.ofSeconds(30),
                Duration.ofSeconds(90),
                Duration.ofSeconds(15),
                false,
                Optional.of(Locale.GERMAN),
                Optional.of(pin),
                OptionalInt.of(2),
                OptionalDouble.of(0.2415),
                true,
                true,
                SharedDatabase.of(
                    "jdbc:postgresql://db/yearbook?sslmode=require",
                    new Login(Optional.of("kiosk"), Optional.of("s3cret")))),
            List.of()),
        file.read());
  }

  @Test
  void everyProblemIsNamedWithItsLineAndTheUsualValueIsUsed() throws IOException {
    assertEquals(
        usualWith(
            new UnknownKey(2, "round"),
            new NoKey(3),
            new BadValue(4, KioskKey.ROUNDS),
            new KeyTwice(5, KioskKey.ROUNDS),
            new BadValue(6, KioskKey.PIN),
            new NoKey(7),
            new BadValue(8, KioskKey.CURSOR),
            new BadValue(9, KioskKey.RESULTS_LOGIN)),
        written(
                """

                round = 5
                board on
                rounds = 7
                rounds = 10
                pin = 1234
                = 5
                cursor =
                results-login = not-there.txt
                """)
            .read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rounds = 0",
        "rounds = 15",
        "rounds = 99999999999999999999",
        "rounds = ５",
        "guesses = two",
        "idle-asking = 9",
        "idle-talking = 601",
        "countdown = -30",
        "board = maybe",
        "language = fr",
        "pin = pbkdf2-sha512:99999999:00000000000000000000000000000000:00",
        "monitor = 0",
        "mm-per-pixel = 0",
        "mm-per-pixel = NaN",
        "low-controls = 1",
        "results = jdbc:h2:mem:x",
      })
  void valueThatCannotBeLeavesTheUsualOne(String line) throws IOException {
    KioskKey key = KioskKey.of(line.substring(0, line.indexOf(' '))).orElseThrow();
    assertEquals(usualWith(new BadValue(1, key)), written(line).read());
  }

  @Test
  void fileThatIsNotThereOrTooLargeIsAProblem() throws IOException {
    Path missing = folder.resolve("missing");
    assertEquals(usualWith(new KioskProblem.NotRead(missing)), new KioskFile(missing).read());
    KioskFile large = written("#".repeat(1 << 17));
    assertEquals(usualWith(new KioskProblem.NotRead(large.path())), large.read());
  }

  @Test
  void changeLeavesRemarksAndEverythingElse() throws IOException {
    KioskFile file =
        written(
            """
            # Ann: ten was too long
            rounds = 10
            colour = blue

            board = off
            """);
    file.change(Map.of(KioskKey.ROUNDS, "5", KioskKey.LANGUAGE, "de"));
    assertEquals(
        """
        # Ann: ten was too long
        rounds = 5
        colour = blue

        board = off
        language = de
        """,
        Files.readString(file.path()));
  }

  @Test
  void newFileExplainsEveryKeyAndSaysWhatIsUsual() throws IOException {
    KioskFile file = new KioskFile(folder.resolve("new").resolve("kiosk.conf"));
    file.change(Map.of());
    assertEquals(usualWith(), file.read());
    String text = Files.readString(file.path());
    assertEquals(
        List.of(),
        List.of(KioskKey.values()).stream()
            .filter(key -> key != KioskKey.PIN)
            .filter(key -> !text.contains("\n" + key.written() + " = "))
            .filter(key -> !text.contains("\n# " + key.written() + " = "))
            .toList());
  }
}
