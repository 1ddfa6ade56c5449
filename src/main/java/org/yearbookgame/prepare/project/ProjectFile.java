package org.yearbookgame.prepare.project;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.storage.FolderLock;
import org.yearbookgame.storage.WholeFile;
import tools.jackson.core.JacksonException;

/// A project as it is kept in `project.json`, with all that can be undone and redone. Whoever opens
/// it first may change it until it is closed; in every other window it can only be read. To be used
/// off the FX thread.
public final class ProjectFile implements Closeable {
  private static final System.Logger LOG = System.getLogger(ProjectFile.class.getName());

  private static final String NAME = "project";
  private static final String ENDING = ".json";

  /// Some times what the largest class takes with all that can be undone.
  private static final int MOST_BYTES = 1 << 26;

  private final WholeFile file;
  private final Optional<FolderLock> lock;
  private boolean closed;

  private ProjectFile(WholeFile file, Optional<FolderLock> lock) {
    this.file = file;
    this.lock = lock;
  }

  /// What came of opening a project.
  public sealed interface Opening {
    /// It is open.
    ///
    /// @param setAside where a file is now that was damaged, so that the project begins anew
    record Opened(ProjectFile file, History history, Optional<Path> setAside) implements Opening {}

    /// There is a file, but it cannot be opened. It is left as it is.
    record NotOpened(Path file) implements Opening {}

    /// A newer version of the program wrote it. It is left as it is.
    record Newer(Path file) implements Opening {}
  }

  /// What came of saving.
  public sealed interface Saved {
    record Done() implements Saved {}

    /// It cannot be written there.
    record NotWritten(Path folder) implements Saved {}
  }

  /// Opens the project in a folder; an empty one where there is none.
  ///
  /// @param folder is made where it is missing; its name is the class's id
  /// @param clock tells the date under which a damaged file is set aside
  public static Opening open(Path folder, InstantSource clock) {
    WholeFile file = new WholeFile(folder, NAME, ENDING);
    try {
      Optional<FolderLock> lock = FolderLock.await(folder);
      Opening opening = read(new ProjectFile(file, lock), clock);
      if (lock.isPresent() && !(opening instanceof Opening.Opened)) {
        lock.get().close();
      }
      return opening;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not opened: " + file.path(), e);
      return new Opening.NotOpened(file.path());
    }
  }

  private static Opening read(ProjectFile project, InstantSource clock) throws IOException {
    WholeFile file = project.file;
    String classId = String.valueOf(file.folder().getFileName());
    History empty = History.of(Project.empty(classId));
    try {
      Optional<byte[]> bytes = file.read(MOST_BYTES);
      if (bytes.isPresent() && SavedProject.isNewer(bytes.get())) {
        return new Opening.Newer(file.path());
      }
      Optional<History> history = bytes.flatMap(SavedProject::read);
      if (history.isPresent() || project.isReadOnly()) {
        return history
            .<Opening>map(kept -> new Opening.Opened(project, kept, Optional.empty()))
            .orElseGet(() -> new Opening.NotOpened(file.path()));
      }
      return new Opening.Opened(project, empty, Optional.of(file.setAside(clock)));
    } catch (NoSuchFileException _) {
      return new Opening.Opened(project, empty, Optional.empty());
    }
  }

  /// What a list of projects tells of one; nothing where none is there.
  static Optional<Projects.Listed> glance(Path folder) {
    WholeFile file = new WholeFile(folder, NAME, ENDING);
    try {
      FileTime changed = Files.getLastModifiedTime(file.path());
      String classId = String.valueOf(folder.getFileName());
      Project project =
          file.read(MOST_BYTES).flatMap(SavedProject::glance).orElse(Project.empty(classId));
      return Optional.of(
          new Projects.Listed(
              classId, project.card().title(), project.entries().size(), changed.toInstant()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Whether it is open in another window, which alone may change it.
  public boolean isReadOnly() {
    return lock.isEmpty();
  }

  /// Writes the project and what can be undone. After [#close] nothing is written any more.
  ///
  /// @throws IllegalStateException where it can only be read
  public synchronized Saved save(History history) {
    if (isReadOnly()) {
      throw new IllegalStateException("open in another window");
    }
    if (closed) {
      return new Saved.Done();
    }
    try {
      byte[] whole = SavedProject.write(history);
      file.replace(
          whole.length <= MOST_BYTES ? whole : SavedProject.write(History.of(history.present())));
      return new Saved.Done();
    } catch (IOException | JacksonException e) {
      LOG.log(Level.WARNING, "Not saved: " + file.path(), e);
      return new Saved.NotWritten(file.folder());
    }
  }

  /// Deletes pictures that nothing needs any more, as far as they lie in the project's own folder:
  /// what the organizer brought is not touched.
  ///
  /// @return whether all of them are gone
  public boolean delete(Set<Path> pictures) {
    boolean gone = true;
    for (Path picture : pictures) {
      if (picture.normalize().startsWith(folder().normalize())) {
        try {
          Files.deleteIfExists(picture);
        } catch (IOException e) {
          LOG.log(Level.WARNING, "Not deleted: {0}", e.getClass().getName());
          gone = false;
        }
      }
    }
    return gone;
  }

  /// Lets another window change it. Where nothing was ever saved, nothing is left behind.
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (lock.isPresent()) {
      lock.get().leave();
    }
  }

  /// The folder, in which further files of the project may lie.
  public Path folder() {
    return file.folder();
  }
}
