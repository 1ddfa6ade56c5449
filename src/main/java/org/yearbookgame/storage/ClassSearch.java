package org.yearbookgame.storage;

import java.nio.file.Path;
import java.util.Optional;

/// What came of looking for a class.
public sealed interface ClassSearch {
  /// The class, for whoever need not tell why there is none.
  default Optional<ClassFolder> found() {
    return Optional.empty();
  }

  record Found(ClassFolder folder) implements ClassSearch {
    @Override
    public Optional<ClassFolder> found() {
      return Optional.of(folder);
    }
  }

  /// No class is there: what was looked for, and where.
  sealed interface Missing extends ClassSearch {
    Path where();
  }

  /// Neither a file nor a folder is there.
  record NothingThere(Path where) implements Missing {}

  /// The folder holds no list of a name that the game knows, see [ClassFolder#LISTS].
  record NoListInside(Path where) implements Missing {}

  /// What was named as the folder of the pictures is none.
  record NoPictureFolder(Path where) implements Missing {}
}
