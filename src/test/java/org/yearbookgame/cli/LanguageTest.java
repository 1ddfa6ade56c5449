package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.text.Messages;

final class LanguageTest {
  private static Locale asked(String... args) {
    return Language.of(args, Locale.ITALY);
  }

  @Test
  void systemsLanguageIsSpokenUnlessAnotherIsAskedFor() {
    assertEquals(Locale.ITALY, asked());
    assertEquals(Locale.ITALY, asked("check", "de"));
    assertEquals(Locale.ITALY, asked("--language", "klingon"));
    assertEquals(Locale.GERMAN, asked("--language", "de"));
    assertEquals(Locale.GERMAN, asked("check", "--language=DE", "class", "--json"));
    assertEquals(Locale.ENGLISH, asked("--seed", "7", "--language=en", "--unknown"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "play", "check", "deal"})
  void helpIsInTheLanguage(String command) {
    StringWriter out = new StringWriter();
    int code =
        YearbookCommand.commandLine(
                _ -> 0,
                _ -> 0,
                _ -> new ScreensRequest.Outcome.Drawn(0),
                Optional.empty(),
                Messages.of(Locale.GERMAN))
            .setOut(new PrintWriter(out))
            .execute((command + " --language de --help").strip().split(" ", -1));
    assertEquals(0, code);
    String help = out.toString();
    assertTrue(help.startsWith("Aufruf:") && help.contains("Zeigt diese Hilfe"), help);
    assertTrue(help.contains("Die Sprache:"), help);
  }
}
