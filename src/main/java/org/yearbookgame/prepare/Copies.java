package org.yearbookgame.prepare;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the same picture under other names.
final class Copies {
  private Copies() {}

  /// All regular files below a folder that are the same to the byte as one of these, and these.
  ///
  /// @param files below the folder, too
  /// @return as paths inside the folder
  static Set<Path> of(Collection<Path> files, Path folder) throws IOException {
    Map<Path, Long> sizes = new HashMap<>();
    for (Path file : files) {
      sizes.put(file, Files.size(file));
    }
    Set<Path> same = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            for (Map.Entry<Path, Long> one : sizes.entrySet()) {
              if (attributes.isRegularFile()
                  && attributes.size() == one.getValue()
                  && Files.mismatch(file, one.getKey()) == -1) {
                same.add(folder.relativize(file));
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return same;
  }
}
