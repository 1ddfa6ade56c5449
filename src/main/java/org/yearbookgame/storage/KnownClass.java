package org.yearbookgame.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A class that was opened on this computer.
///
/// @param folder where it lay then
/// @param title as it was then
/// @param classmates how many it had then
/// @param opened when it was opened last
public record KnownClass(ClassFolder folder, String title, int classmates, Instant opened) {
  /// A class that was opened.
  ///
  /// @param at when
  public static KnownClass of(OpenedClass opened, Instant at) {
    return new KnownClass(
        opened.folder(), opened.settings().title(), opened.roster().classmates().size(), at);
  }

  /// Looks whether it still is there, also under another name of its list.
  public ClassSearch find() {
    return Files.isRegularFile(folder.list())
        ? new ClassSearch.Found(folder)
        : ClassFolder.find(folder.root());
  }

  /// The name of its folder, by which its owner knows it.
  public String folderName() {
    Path root = folder.root();
    return Optional.ofNullable(root.getFileName()).orElse(root).toString();
  }

  boolean isSameAs(KnownClass other) {
    return folder.list().equals(other.folder.list());
  }
}
