package org.yearbookgame.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.results.SharedDatabase;
import org.yearbookgame.results.SharedDatabase.Login;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The database that several kiosks share, as the organizer names it: on the command line or, for a
/// whole machine, in its environment. A user and password stand in a file or in the environment: a
/// command line can be read by everybody on the computer.
final class DatabaseArgument {
  private static final String ADDRESS = "YEARBOOK_RESULTS";
  private static final String USER = "YEARBOOK_RESULTS_USER";
  private static final String PASSWORD = "YEARBOOK_RESULTS_PASSWORD";

  @Option(names = "--results", paramLabel = "URL", description = "${bundle:cli.database}")
  private @Nullable String address;

  @Option(names = "--results-login", paramLabel = "FILE", description = "${bundle:cli.login}")
  private @Nullable Path login;

  /// The database, if one was named.
  ///
  /// @throws ParameterException where the address is of another form, or the file cannot be read
  Optional<SharedDatabase> shared(CommandSpec command, Messages messages) {
    return Optional.ofNullable(address)
        .or(() -> environment(ADDRESS))
        .map(
            named ->
                SharedDatabase.of(named, login(command, messages))
                    .orElseThrow(() -> wrong(command, messages.text("cli.database.wrong"))));
  }

  /// Whether the whole machine has one.
  static boolean isInEnvironment() {
    return environment(ADDRESS).isPresent();
  }

  private Login login(CommandSpec command, Messages messages) {
    if (login == null) {
      return new Login(environment(USER), environment(PASSWORD));
    }
    try {
      return Login.read(login);
    } catch (IOException _) {
      String name = messages.apart(login.toString());
      throw wrong(command, messages.text("cli.login.unreadable", name));
    }
  }

  private static Optional<String> environment(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank());
  }

  private static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
