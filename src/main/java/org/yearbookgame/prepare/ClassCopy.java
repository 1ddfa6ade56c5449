package org.yearbookgame.prepare;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.storage.Replacement;

/// A copy of a class folder that was prepared, for the computer of a kiosk. It appears whole or not
/// at all, and replaces nothing but an earlier one of the same class. The key file stays behind.
///
/// @param prepared the class folder
/// @param project that it was prepared from
public record ClassCopy(Path prepared, Project project) {
  private static final System.Logger LOG = System.getLogger(ClassCopy.class.getName());

  /// What came of copying.
  public sealed interface Copied {
    record Done() implements Copied {}

    /// It was given up, and all is as it was.
    record Cancelled() implements Copied {}

    /// It cannot be written, and all is as it was.
    record NotWritten(PrepareProblem why) implements Copied {}
  }

  /// Copies the class folder.
  ///
  /// @param out the new folder, in one that is there
  /// @param work is told of files
  public Copied to(Path out, Work work) {
    Path folder = out.toAbsolutePath().normalize();
    try {
      Optional<PrepareProblem> wrong =
          Whereabouts.problem(folder, project, System.getProperty("os.name"));
      return wrong.isPresent() ? new Copied.NotWritten(wrong.get()) : replace(folder, work);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not copied", e);
      return new Copied.NotWritten(new PrepareProblem.NotWritable(out));
    }
  }

  private Copied replace(Path folder, Work work) throws IOException {
    Path key = KeyFile.beside(folder);
    return switch (Replacement.open(folder, key)) {
      case Replacement.InUse() -> new Copied.NotWritten(new PrepareProblem.InUse(folder));
      case Replacement.InTheWay(var what) ->
          new Copied.NotWritten(new PrepareProblem.InTheWay(what));
      case Replacement.Opened(var replacement) -> {
        try (replacement) {
          Optional<PrepareProblem> wrong =
              Former.problem(folder, project.classId(), KeyFile.read(key));
          yield wrong.isPresent()
              ? new Copied.NotWritten(wrong.get())
              : copy(folder, replacement, work);
        }
      }
    };
  }

  private Copied copy(Path folder, Replacement replacement, Work work) throws IOException {
    List<Path> files = files();
    for (int i = 0; i < files.size(); i++) {
      if (work.isCancelled()) {
        return new Copied.Cancelled();
      }
      Path file = replacement.folder().resolve(prepared.relativize(files.get(i)).toString());
      Files.createDirectories(file.getParent());
      Files.copy(files.get(i), file);
      work.done(i + 1, files.size());
    }
    replacement.giveOneTime();
    return switch (replacement.takePlace()) {
      case HELD -> new Copied.NotWritten(new PrepareProblem.Held(folder));
      case PLACED -> new Copied.Done();
    };
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> inside = Files.walk(prepared)) {
      return inside.filter(Files::isRegularFile).toList();
    }
  }
}
