package org.yearbookgame.prepare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yearbookgame.prepare.project.Project;

/// Whether a class folder can be where it is wanted.
final class Whereabouts {
  /// Names of devices, with any ending, and names that Windows cuts.
  private static final Pattern RESERVED =
      Pattern.compile(
          "(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\\..*)?|.*[. ]", Pattern.CASE_INSENSITIVE);

  /// The longest path of a file that Windows' own programs open is of 259 characters; this many are
  /// those of a picture inside the folder, as in `\images\999999.jpg`.
  private static final int LONGEST_INSIDE = 18;

  private static final int LONGEST = 259 - LONGEST_INSIDE;

  private Whereabouts() {}

  /// Why the class folder cannot be there, if it cannot.
  ///
  /// @param folder absolute
  /// @param project from whose pictures the class is made
  /// @param system the operating system's name, as in `os.name`
  static Optional<PrepareProblem> problem(Path folder, Project project, String system) {
    Path name = folder.getFileName();
    Path parent = folder.getParent();
    if (name == null || parent == null) {
      return Optional.of(new PrepareProblem.NotOurs(folder, folder));
    }
    if (RESERVED.matcher(name.toString()).matches()) {
      return Optional.of(new PrepareProblem.NameReserved(name.toString()));
    }
    if (system.toLowerCase(Locale.ROOT).startsWith("windows")
        && folder.toString().length() > LONGEST) {
      return Optional.of(new PrepareProblem.PathTooLong(folder, LONGEST));
    }
    if (!Files.isDirectory(parent)) {
      return Optional.of(new PrepareProblem.NoParent(parent));
    }
    return project.sources().stream()
        .map(source -> source.file().toAbsolutePath().normalize())
        .filter(original -> original.startsWith(folder))
        .findFirst()
        .map(original -> new PrepareProblem.AmongOriginals(folder, original));
  }
}
