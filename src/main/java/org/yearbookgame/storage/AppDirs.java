package org.yearbookgame.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what is its own: in the operating system's place for application data.
///
/// @param data the folder, which need not be there yet
public record AppDirs(Path data) {
  /// The place that the operating system has for it: `%APPDATA%` on Windows, `~/Library/Application
  /// Support` on macOS, `$XDG_DATA_HOME` or `~/.local/share` elsewhere (XDG Base Directory
  /// Specification 0.8).
  ///
  /// @param system the operating system's name, as in `os.name`
  /// @param home the user's own folder
  /// @param environment the environment variables
  public static AppDirs of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new AppDirs(
          absolute(environment, "APPDATA")
              .orElse(home.resolve("AppData").resolve("Roaming"))
              .resolve("Yearbook Game"));
    }
    if (name.startsWith("mac")) {
      return new AppDirs(home.resolve("Library/Application Support/Yearbook Game"));
    }
    return new AppDirs(
        absolute(environment, "XDG_DATA_HOME")
            .orElse(home.resolve(".local/share"))
            .resolve("yearbook-game"));
  }

  /// Where classes are kept that came in a file, see [KeptClasses].
  public Path classes() {
    return data.resolve("classes");
  }

  /// The place on this computer, for whoever uses it.
  public static AppDirs here() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  /// Where people keep what they write: `Documents` in the user's own folder, or else that folder.
  public static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }

  /// Where it is remembered how those of a class look; the file need not be there yet.
  ///
  /// @param classId any text that stands for the class
  public Path looks(String classId) {
    return data.resolve("looks").resolve(hash(classId));
  }

  /// Where a kiosk remembers the evening it stands in; the file need not be there yet.
  ///
  /// @param classId any text that stands for the class
  public Path evening(String classId) {
    return data.resolve("kiosk").resolve(hash(classId) + ".conf");
  }

  private static String hash(String classId) {
    MessageDigest digest = Sha256.digest();
    digest.update(classId.getBytes(StandardCharsets.UTF_8));
    return Sha256.hex(digest);
  }

  /// Where a second start of the program reaches the first.
  public Path doorbell() {
    return data.resolve("open");
  }

  /// Where the log is written.
  public Path log() {
    return data.resolve("log");
  }

  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
