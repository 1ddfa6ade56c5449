package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The classes that came in a [YearbookFile], each in a folder of the program's own that is named
/// by the class's id, with its manifest beside it. Such a folder appears and is replaced as a
/// whole, see [Replacement], and goes as a whole.
///
/// To be used off the FX thread.
public final class KeptClasses {
  private static final System.Logger LOG = System.getLogger(KeptClasses.class.getName());
  private static final String MANIFEST = ".json";

  /// A folder that was removed, and is being deleted.
  private static final String REMOVED = ".removed";

  private final Path classes;

  public KeptClasses(AppDirs dirs) {
    this.classes = dirs.classes();
  }

  /// Whether a class is one of these, rather than a folder of the player's own.
  public boolean keeps(ClassFolder folder) {
    return classes.equals(folder.root().getParent());
  }

  ClassFolder folder(String classId) {
    Path root = classes.resolve(classId);
    return new ClassFolder(
        root, root.resolve(ClassFolder.LISTS.getFirst()), root.resolve(ClassFolder.PICTURES));
  }

  /// What the file said that a class came in; nothing where the class is not here.
  Optional<Manifest> manifest(String classId) {
    try (InputStream in = Files.newInputStream(manifestFile(classId))) {
      return Files.isDirectory(folder(classId).root())
              && Manifest.read(in.readNBytes(Manifest.MOST_BYTES))
                  instanceof Manifest.Reading.Read(Manifest manifest)
          ? Optional.of(manifest)
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Begins to build what is to take the place of a class.
  ///
  /// @throws IOException where nothing can be written here
  Replacement.Opening replace(String classId) throws IOException {
    Files.createDirectories(classes);
    return Replacement.open(folder(classId).root(), manifestFile(classId));
  }

  /// Brings to its end what a program that was stopped has left. Classes that somebody else is
  /// unpacking are left alone.
  public void tidy() {
    for (Path left : left(Replacement.ENDING)) {
      String name = String.valueOf(left.getFileName());
      String classId = name.substring(0, name.length() - Replacement.ENDING.length());
      try {
        if (replace(classId) instanceof Replacement.Opened(Replacement recovered)) {
          recovered.close();
        }
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Not recovered: " + left, e);
      }
    }
    left(REMOVED).forEach(KeptClasses::delete);
  }

  /// Removes a class from this computer.
  ///
  /// @return whether it is gone
  /// @throws IllegalArgumentException where it is not one of these
  public boolean remove(ClassFolder folder) {
    if (!keeps(folder)) {
      throw new IllegalArgumentException("a folder of the player's own");
    }
    String classId = String.valueOf(folder.root().getFileName());
    Path removed = classes.resolve(classId + REMOVED);
    try {
      Tree.delete(removed);
      if (Files.exists(folder.root(), LinkOption.NOFOLLOW_LINKS)) {
        Patience.keepTrying(
            () -> Files.move(folder.root(), removed, StandardCopyOption.ATOMIC_MOVE));
      }
      Files.deleteIfExists(manifestFile(classId));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not removed: " + folder.root(), e);
      return false;
    }
    delete(removed);
    return true;
  }

  private Path manifestFile(String classId) {
    return classes.resolve(classId + MANIFEST);
  }

  private List<Path> left(String ending) {
    if (!Files.isDirectory(classes)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(classes)) {
      return inside.filter(one -> one.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not listed: " + classes, e);
      return List.of();
    }
  }

  /// What cannot be deleted now, because another program holds it open, will be later.
  private static void delete(Path removed) {
    try {
      Tree.delete(removed);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not deleted: " + removed, e);
    }
  }
}
