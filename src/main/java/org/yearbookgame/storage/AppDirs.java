package org.yearbookgame.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what is its own, by the customs of each system.
///
/// @param state what may be lost without harm: the log
public record AppDirs(Path state) {
  private static final String NAME = "yearbook";

  /// The folders of this user on this machine.
  public static AppDirs ofThisUser() {
    return of(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /// @param system as `os.name` has it
  /// @param home the user's folder
  static AppDirs of(String system, Map<String, String> environment, Path home) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return new AppDirs(
          folder(environment, "LOCALAPPDATA")
              .orElse(home.resolve("AppData").resolve("Local"))
              .resolve(NAME));
    }
    if (os.startsWith("mac")) {
      return new AppDirs(home.resolve("Library").resolve("Logs").resolve(NAME));
    }
    return new AppDirs(
        folder(environment, "XDG_STATE_HOME")
            .orElse(home.resolve(".local").resolve("state"))
            .resolve(NAME));
  }

  /// A relative path there is to be ignored, says the XDG specification.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
