package org.yearbookgame.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit.Why;

/// What Windows makes of a path, on whatever system it was written.
public final class WindowsPath {
  /// Beyond it many a program on Windows finds no file (`MAX_PATH`).
  private static final int LONGEST = 260;

  /// Devices, with any ending: "nul.png" is one too.
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³]) *(?:\\..*)?");

  private WindowsPath() {}

  /// What keeps a file from being reached on Windows, if anything does.
  public static Optional<Why> problem(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (DEVICE.matcher(name).matches()) {
        return Optional.of(Why.RESERVED);
      }
      if (name.endsWith(" ") || (name.endsWith(".") && !name.equals(".") && !name.equals(".."))) {
        return Optional.of(Why.ENDS_IN_DOT);
      }
    }
    return file.toString().length() > LONGEST ? Optional.of(Why.TOO_LONG) : Optional.empty();
  }
}
