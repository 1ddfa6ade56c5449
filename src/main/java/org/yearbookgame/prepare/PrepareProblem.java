package org.yearbookgame.prepare;

import java.nio.file.Path;

/// Why a class folder was not written. Nothing was changed.
public sealed interface PrepareProblem {
  /// Nobody can be shown: no row has a name, a gender and a picture that can be read.
  record Nobody() implements PrepareProblem {}

  /// The logo cannot be read, or is too small.
  record LogoUnreadable(Path logo) implements PrepareProblem {}

  /// The folder holds what no class holds that was prepared here, and would be lost.
  ///
  /// @param stranger what it holds, as a path inside it; the folder itself where it is a file
  record NotOurs(Path folder, Path stranger) implements PrepareProblem {}

  /// The folder, or the key file beside it, is of another class.
  record AnotherClass(Path folder) implements PrepareProblem {}

  /// The class's list was changed by hand since it was written, which would be lost.
  record ChangedByHand(Path list) implements PrepareProblem {}

  /// The key file is damaged: which numbers were given cannot be told.
  record KeyUnreadable(Path key) implements PrepareProblem {}

  /// The class folder would lie among what it is made of, or the other way round.
  ///
  /// @param original a folder of pictures, a picture or a list
  record AmongOriginals(Path folder, Path original) implements PrepareProblem {}

  /// There is no folder in which the class folder could be made.
  record NoParent(Path parent) implements PrepareProblem {}

  /// Windows cannot have a folder of this name: a device is called so, or it ends in a dot or a
  /// blank.
  record NameReserved(String name) implements PrepareProblem {}

  /// The paths inside the folder would be longer than Windows allows.
  ///
  /// @param most characters that the folder's path may have
  record PathTooLong(Path folder, int most) implements PrepareProblem {}

  /// Another window, or another program of this game, is writing this class.
  record InUse(Path folder) implements PrepareProblem {}

  /// Something lies where the class folder would be built.
  record InTheWay(Path what) implements PrepareProblem {}

  /// Another program holds the class folder open.
  record Held(Path folder) implements PrepareProblem {}

  /// It cannot be written there, for want of room or of the right to.
  record NotWritable(Path where) implements PrepareProblem {}
}
