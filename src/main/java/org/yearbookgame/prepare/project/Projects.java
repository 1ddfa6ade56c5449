package org.yearbookgame.prepare.project;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.FolderLock;
import org.yearbookgame.storage.Tree;

/// The projects on this computer, each in a folder of the program's own. To be used off the FX
/// thread.
public final class Projects {
  private static final System.Logger LOG = System.getLogger(Projects.class.getName());
  private static final Pattern CLASS_ID = Pattern.compile("[0-9a-z-]{1,64}");

  /// More classes than anybody prepares.
  private static final int MOST = 1000;

  private final Path folder;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  /// @param clock tells the date under which a damaged project is set aside
  /// @param ids gives each new class one of its own
  public Projects(AppDirs dirs, InstantSource clock, Supplier<UUID> ids) {
    this.folder = dirs.data().resolve("projects");
    this.clock = clock;
    this.ids = ids;
  }

  /// A project, as it is listed.
  ///
  /// @param title "" where the class has none yet
  /// @param classmates how many rows the list has
  /// @param changed when it was saved last
  public record Listed(String classId, String title, int classmates, Instant changed) {}

  /// What came of deleting.
  public sealed interface Deletion {
    record Done() implements Deletion {}

    /// It is open in another window.
    record InUse() implements Deletion {}

    /// It cannot be deleted.
    record NotDeleted(Path folder) implements Deletion {}
  }

  /// All projects, the one changed last first.
  public List<Listed> list() {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(one -> CLASS_ID.matcher(String.valueOf(one.getFileName())).matches())
          .limit(MOST)
          .flatMap(one -> ProjectFile.glance(one).stream())
          .sorted(Comparator.comparing(Listed::changed).reversed())
          .toList();
    } catch (NoSuchFileException _) {
      return List.of();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not listed: " + folder, e);
      return List.of();
    }
  }

  /// Opens a project.
  ///
  /// @throws IllegalArgumentException where no class can have such an id
  public ProjectFile.Opening open(String classId) {
    return ProjectFile.open(folderOf(classId), clock);
  }

  /// Opens a new project.
  public ProjectFile.Opening create() {
    return open(ids.get().toString());
  }

  /// Deletes a project with all that can be undone; pictures and lists that it was made from are
  /// not touched.
  public Deletion delete(String classId) {
    Path project = folderOf(classId);
    try {
      Optional<FolderLock> lock = FolderLock.await(project);
      if (lock.isEmpty()) {
        return new Deletion.InUse();
      }
      lock.get().close();
      Tree.delete(project);
      return new Deletion.Done();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not deleted: " + project, e);
      return new Deletion.NotDeleted(project);
    }
  }

  private Path folderOf(String classId) {
    if (!CLASS_ID.matcher(classId).matches()) {
      throw new IllegalArgumentException("not the id of a class");
    }
    return folder.resolve(classId);
  }
}
