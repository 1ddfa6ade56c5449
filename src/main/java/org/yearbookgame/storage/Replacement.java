package org.yearbookgame.storage;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;

/// The next state of a folder, and of one file that goes with it: built in a workplace beside them
/// and put into their place as a whole. One at a time builds; whenever it is stopped, even by a
/// failure of power, the folder is as it was or as it is to be, and whoever builds next clears what
/// was left and finishes what was begun.
///
/// The workplace is a folder `NAME.preparing`. It holds
///
/// - `lock`, held as long as somebody builds
/// - `next` and `next.json`, what is being built: the folder and the file
/// - `before`, the folder as it was, from the moment it is moved aside until its successor is in
///   place. Where it is found and the folder itself is not, it is moved back
/// - `gone`, what is being deleted
public final class Replacement implements Closeable {
  private static final System.Logger LOG = System.getLogger(Replacement.class.getName());

  static final String ENDING = ".preparing";
  private static final String LOCK = "lock";
  private static final String NEXT = "next";
  private static final String NEXT_FILE = "next.json";
  private static final String BEFORE = "before";
  private static final String GONE = "gone";
  private static final Set<String> NAMES = Set.of(LOCK, NEXT, NEXT_FILE, BEFORE, GONE);

  private final Path folder;
  private final Path file;
  private final Path workplace;
  private final WorkplaceLock lock;

  private Replacement(Path folder, Path file, Path workplace, WorkplaceLock lock) {
    this.folder = folder;
    this.file = file;
    this.workplace = workplace;
    this.lock = lock;
  }

  /// What came of the wish to replace a folder.
  public sealed interface Opening {}

  /// It can be built. The caller closes it.
  public record Opened(Replacement replacement) implements Opening {}

  /// Somebody else is at it.
  public record InUse() implements Opening {}

  /// Something lies where the workplace would be, and is none.
  public record InTheWay(Path what) implements Opening {}

  /// Begins to build what is to replace a folder; what an earlier one left is cleared first.
  ///
  /// @param folder need not be there yet, but the one it lies in must
  /// @param file goes with the folder, and lies in the same one
  /// @throws IOException where nothing can be written there
  public static Opening open(Path folder, Path file) throws IOException {
    Path workplace = beside(folder);
    if (!isWorkplace(workplace)) {
      return new InTheWay(workplace);
    }
    Optional<WorkplaceLock> lock = WorkplaceLock.take(workplace, LOCK);
    if (lock.isEmpty()) {
      return new InUse();
    }
    Replacement replacement = new Replacement(folder, file, workplace, lock.get());
    try {
      if (!replacement.recover()) {
        replacement.lock.close();
        return new InTheWay(replacement.at(BEFORE));
      }
      Files.createDirectory(replacement.folder());
      return new Opened(replacement);
    } catch (IOException e) {
      replacement.close();
      throw e;
    }
  }

  /// Where a folder's workplace is.
  static Path beside(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ENDING);
  }

  /// Whether nothing is there, or nothing but what belongs there.
  private static boolean isWorkplace(Path workplace) throws IOException {
    if (Files.notExists(workplace, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(workplace, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(workplace)) {
      for (Path entry : entries) {
        if (!NAMES.contains(entry.getFileName().toString())) {
          return false;
        }
      }
      return true;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /// The folder to build in, which is empty at first.
  public Path folder() {
    return at(NEXT);
  }

  /// The file to write, if the one beside the folder is to be another.
  public Path file() {
    return at(NEXT_FILE);
  }

  /// How it went.
  public enum Placing {
    PLACED,
    /// Another program holds the folder, or it may not be moved. All is as it was.
    HELD
  }

  /// Fills the folder with what the one to be replaced holds. No picture is copied where the disk
  /// can have a file under two names.
  ///
  /// @param without paths inside the folder that are left out
  public void takeOver(Set<Path> without) throws IOException {
    Tree.link(folder, folder(), without);
  }

  /// Gives all that was built one time: when a picture was written tells no more than the others.
  public void giveOneTime() throws IOException {
    Tree.giveOneTime(folder());
  }

  /// Puts what was built into its place. From here on it is not stopped any more.
  ///
  /// @throws IOException where it cannot be written to the disk. All is then as it was
  public Placing takePlace() throws IOException {
    Tree.force(folder());
    if (isThere(file())) {
      Tree.force(file());
    }
    Tree.forceEntries(workplace);
    Tree.forceEntries(parent());
    boolean replaces = isThere(folder);
    if (replaces && !moved(folder, at(BEFORE))) {
      return Placing.HELD;
    }
    boolean placed = false;
    try {
      placed = moved(folder(), folder);
    } finally {
      if (replaces && !placed) {
        move(at(BEFORE), folder);
      }
    }
    if (placed) {
      finish();
    }
    return placed ? Placing.PLACED : Placing.HELD;
  }

  /// The folder is in place: the file follows, then the former folder goes.
  private void finish() throws IOException {
    if (isThere(file())) {
      move(file(), file);
    }
    Tree.forceEntries(workplace);
    Tree.forceEntries(parent());
    if (isThere(at(BEFORE))) {
      Tree.delete(at(GONE));
      move(at(BEFORE), at(GONE));
    }
  }

  /// Brings what was left behind to its end.
  ///
  /// @return whether that could be told: there may be a folder again where one was moved aside
  private boolean recover() throws IOException {
    boolean before = isThere(at(BEFORE));
    boolean built = isThere(folder());
    boolean there = isThere(folder);
    if (before && built && there) {
      return false;
    }
    if (before && !there) {
      move(at(BEFORE), folder);
    } else if (there && !built) {
      finish();
    }
    clear();
    return true;
  }

  /// The file first: alone it would look like that of a folder that is in place.
  private void clear() throws IOException {
    Files.deleteIfExists(file());
    Tree.delete(folder());
    Tree.delete(at(GONE));
  }

  private static boolean moved(Path from, Path to) throws IOException {
    try {
      move(from, to);
      return true;
    } catch (FileSystemException e) {
      LOG.log(Level.WARNING, "A folder cannot be moved: {0}", e.getReason());
      return false;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Patience.keepTrying(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Path parent() {
    return Optional.ofNullable(folder.getParent()).orElse(folder);
  }

  private Path at(String name) {
    return workplace.resolve(name);
  }

  /// Removes what was not put into place. What cannot be removed now is when somebody builds next.
  @Override
  public void close() {
    try (lock) {
      clear();
      lock.delete();
      Files.deleteIfExists(workplace);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The workplace cannot be cleared", e);
    }
  }
}
