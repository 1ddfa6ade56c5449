package org.yearbookgame.prepare;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A look at what lies where a class folder is to be. Only a folder that holds nothing but what was
/// written by a preparation of the same class may be replaced: nothing of the organizer's is lost.
final class Former {
  /// What systems leave in every folder that somebody looks into.
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final Set<String> FILES = Set.of(ClassJson.FILE, StudentsList.FILE, Logo.FILE);

  private static final Pattern PICTURE = Pattern.compile("\\d{1,6}\\.(jpg|png)");

  private Former() {}

  /// Why what lies there must stay, if it must.
  ///
  /// @param keys what its key file says
  static Optional<PrepareProblem> problem(Path folder, String classId, KeyFile.Reading keys)
      throws IOException {
    Path key = KeyFile.beside(folder);
    return switch (keys) {
      case KeyFile.Unreadable() -> Optional.of(new PrepareProblem.KeyUnreadable(key));
      case KeyFile.Read(var read) when !read.classId().equals(classId) ->
          Optional.of(new PrepareProblem.AnotherClass(folder));
      case KeyFile.Read(var read) -> ofFolder(folder, classId, read.list());
      case KeyFile.Missing() -> ofFolder(folder, classId, "");
    };
  }

  /// @param list the hash of the list as it was written, `""` where that is not known
  private static Optional<PrepareProblem> ofFolder(Path folder, String classId, String list)
      throws IOException {
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(new PrepareProblem.NotOurs(folder, folder));
    }
    Optional<Path> stranger = stranger(folder);
    if (stranger.isPresent()) {
      return Optional.of(new PrepareProblem.NotOurs(folder, folder.relativize(stranger.get())));
    }
    Path students = folder.resolve(StudentsList.FILE);
    Optional<String> id = ClassJson.in(folder).classId();
    if (id.isEmpty() && Files.exists(students)) {
      return Optional.of(new PrepareProblem.NotOurs(folder, students.getFileName()));
    }
    if (id.isPresent() && !id.get().equals(classId)) {
      return Optional.of(new PrepareProblem.AnotherClass(folder));
    }
    return list.isEmpty() || Files.notExists(students) || StudentsList.hash(folder).equals(list)
        ? Optional.empty()
        : Optional.of(new PrepareProblem.ChangedByHand(students));
  }

  /// Something in the folder that no preparation writes.
  private static Optional<Path> stranger(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (isFolder && name.equals(Preparation.IMAGES)) {
          Optional<Path> inside = strangerAmongPictures(entry);
          if (inside.isPresent()) {
            return inside;
          }
        } else if (!isOurs(entry, FILES.contains(name))) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static Optional<Path> strangerAmongPictures(Path images) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(images)) {
      for (Path entry : entries) {
        if (!isOurs(entry, PICTURE.matcher(entry.getFileName().toString()).matches())) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static boolean isOurs(Path entry, boolean named) {
    return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
        && (named || LITTER.contains(entry.getFileName().toString()));
  }
}
