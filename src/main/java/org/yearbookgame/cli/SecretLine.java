package org.yearbookgame.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Asks for something that nobody is to read over a shoulder, and that must not stand in a command
/// line.
@FunctionalInterface
interface SecretLine {
  /// What was typed; nothing, where there is nobody to type.
  Optional<String> ask(String question) throws IOException;

  /// Asks at the terminal; where another program is in its place, that one gives a line each time.
  static SecretLine here() {
    @SuppressWarnings("SystemConsoleNull") // NullAway still takes it for one that may be missing
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (terminal.isPresent()) {
      return question ->
          Optional.ofNullable(terminal.get().readPassword("%s ", question)).map(String::new);
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return _ -> Optional.ofNullable(lines.readLine());
  }
}
