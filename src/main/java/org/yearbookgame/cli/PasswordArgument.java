package org.yearbookgame.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The password of a class file. It stands in a file of its own: a command line can be read by
/// everybody on the computer.
final class PasswordArgument {
  private static final int MOST_BYTES = 1 << 10;

  @Option(names = "--password-file", paramLabel = "FILE", description = "${bundle:cli.password}")
  private @Nullable Path file;

  /// The file that was named, if one was.
  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /// The password, if a file was named.
  ///
  /// @throws ParameterException where it cannot be read, or its first line is blank
  Optional<char[]> password(CommandSpec command, Messages messages) {
    return file().map(named -> read(named).orElseThrow(() -> wrong(named, command, messages)));
  }

  private static ParameterException wrong(Path file, CommandSpec command, Messages messages) {
    String name = messages.apart(file.toString());
    return new ParameterException(
        command.commandLine(), messages.text("cli.password.unreadable", name));
  }

  private static Optional<char[]> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines()
          .findFirst()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty())
          .map(String::toCharArray);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
