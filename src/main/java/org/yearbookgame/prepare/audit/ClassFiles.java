package org.yearbookgame.prepare.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yearbookgame.storage.ClassFolder;

/// All files of a class: those in its folder and below, and its pictures, should they lie
/// elsewhere. No link is followed but to these two folders.
final class ClassFiles {
  /// Ten times the largest class that the game is made for. What lies beyond is told as one that
  /// cannot be looked through.
  private static final int MOST_FILES = 1_000_000;

  private static final int DEEPEST = 32;

  private static final String SETTINGS = "class.json";

  private final TreeMap<String, ClassFile> byName = new TreeMap<>();
  private final String list;
  private final String pictures;

  private ClassFiles(String list, String pictures) {
    this.list = list;
    this.pictures = pictures;
  }

  /// What a file is for.
  enum Role {
    LIST,
    SETTINGS,
    OTHER
  }

  /// Lists the files. Those that cannot be reached are listed as no regular ones.
  static ClassFiles of(ClassFolder folder) {
    Path root = folder.root();
    Path pictures = folder.pictures();
    boolean inside = pictures.startsWith(root);
    String name = inside ? name(root, pictures) : name(pictures.getRoot(), pictures);
    ClassFiles files = new ClassFiles(name(root, folder.list()), name.isEmpty() ? "" : name + "/");
    files.list(root, "");
    if (!inside || Files.isSymbolicLink(pictures)) {
      files.byName.remove(name);
      files.list(pictures, files.pictures);
    }
    return files;
  }

  /// In the order of their names.
  Collection<ClassFile> all() {
    return byName.values();
  }

  /// The file of a path inside the picture folder.
  Optional<ClassFile> picture(String path) {
    return Optional.ofNullable(byName.get(pictures + path));
  }

  Role roleOf(ClassFile file) {
    if (file.name().equals(list)) {
      return Role.LIST;
    }
    return file.name().equals(SETTINGS) ? Role.SETTINGS : Role.OTHER;
  }

  private void list(Path folder, String prefix) {
    try {
      Path start = folder.toRealPath();
      Files.walkFileTree(
          start,
          Set.of(),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = prefix + name(start, file);
              if (byName.size() >= MOST_FILES) {
                byName.put(name, ClassFile.outOfReach(name, file));
                return FileVisitResult.TERMINATE;
              }
              byName.put(name, ClassFile.of(name, file, attributes));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
              String name = prefix + name(start, file);
              byName.put(name, ClassFile.outOfReach(name, file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException _) {
      byName.put(prefix, ClassFile.outOfReach(prefix, folder));
    }
  }

  private static String name(Path from, Path file) {
    return from.relativize(file).toString().replace('\\', '/');
  }
}
