package org.yearbookgame.roster;

import java.util.Set;

/// The names that stand in a class's picture folder, listed once a folder: the only thing that
/// reading a list has to know of the disk.
@FunctionalInterface
public interface PictureListing {
  /// The names in a folder below the picture folder (`""` is that folder itself, parts are
  /// separated by `/`); empty where there is no such folder inside it.
  Set<String> in(String folder);
}
