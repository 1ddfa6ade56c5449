package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.kiosk.KioskFile;
import org.yearbookgame.kiosk.KioskSettings;
import org.yearbookgame.text.Messages;
import picocli.CommandLine;

final class KioskCommandTest {
  private static final String DEMO = "assets/demo-class";
  private static final String NO_PIN =
      "No PIN is set, so nobody can leave the kiosk at its screen. Set one: yearbook kiosk"
          + " --set-pin\n";

  @TempDir private Path data;

  private final List<KioskSettings> launched = new ArrayList<>();
  private final Deque<String> typed = new ArrayDeque<>();

  private record Ran(int code, String out, String err) {}

  private Ran run(String... args) {
    Messages messages = Messages.of(Locale.ENGLISH);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        new CommandLine(
                new KioskCommand(
                    request -> {
                      launched.add(request.settings());
                      return 0;
                    },
                    _ -> Optional.ofNullable(typed.poll()),
                    messages))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setParameterExceptionHandler(
                (wrong, _) -> {
                  err.write(wrong.getMessage());
                  return 2;
                });
    line.setResourceBundle(messages.bundle());
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data", data.toString()));
    return new Ran(line.execute(all.toArray(String[]::new)), out.toString(), err.toString());
  }

  private KioskFile file() {
    return KioskFile.in(data);
  }

  @Test
  void problemsAreToldWithTheirLinesAndTheKioskStarts() throws IOException {
    Path settings = data.resolve("mine.conf");
    Files.writeString(settings, "# mine\nround = 5\nrounds = 7\n");
    assertEquals(
        new Ran(
            0,
            "",
            "Kiosk settings, line 2: “round” is not known. It is passed over. See that it is"
                + " spelled as the game knows it.\n"
                + "Kiosk settings, line 3: “rounds” cannot be that. Write 5, 10 or 20; 5 is"
                + " used.\n"
                + NO_PIN),
        run(DEMO, "--settings", settings.toString()));
    assertEquals(List.of(KioskSettings.USUAL), launched);
  }

  @Test
  void commandLineOverrulesTheSettings() throws IOException {
    Files.writeString(file().path(), "monitor = 1\nmm-per-pixel = 0.2\nboard = off\n");
    run(DEMO, "--monitor", "2", "--mm-per-px", "0.25");
    KioskSettings settings = launched.getFirst();
    assertEquals(
        List.of(OptionalInt.of(2), OptionalDouble.of(0.25), false),
        List.of(settings.monitor(), settings.mmPerPixel(), settings.board()));
    assertEquals(2, run(DEMO, "--monitor", "0").code());
    assertEquals(2, run(DEMO, "--mm-per-px", "25").code());
  }

  @Test
  void classIsNeeded() {
    assertEquals(new Ran(2, "", "No class was named."), run());
    assertEquals(List.of(), launched);
  }

  @Test
  void pinIsSetByTypingItTwice() throws IOException {
    Files.writeString(data.resolve("kiosk-lock.conf"), "wrong = 5\nsince = 2026-11-22T20:00:00Z\n");
    typed.addAll(List.of("2468", "2468"));
    assertEquals(
        new Ran(
            0, "The PIN is set in “" + file().path() + "”. It holds from the next start.\n", ""),
        run("--set-pin"));
    assertTrue(file().read().settings().pin().orElseThrow().matches("2468"));
    assertFalse(Files.exists(data.resolve("kiosk-lock.conf")));
  }

  @Test
  void pinThatDoesNotFitChangesNothing() {
    typed.addAll(List.of("123"));
    assertEquals(new Ran(2, "", "A PIN has 4 to 8 digits and nothing else."), run("--set-pin"));
    typed.addAll(List.of("2468", "2469"));
    assertEquals(
        new Ran(2, "", "These were two different PINs. Nothing was changed."), run("--set-pin"));
    assertFalse(file().exists());
  }
}
