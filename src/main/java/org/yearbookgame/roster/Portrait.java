package org.yearbookgame.roster;

/// One picture of one classmate, named by its file's path inside the class's picture folder, with
/// `/` between folders. The file's name is for finding the file, and for nothing that a player
/// sees.
public record Portrait(String file) {
  /// Checks the path, see [#staysInside].
  ///
  /// @throws IllegalArgumentException if the path is blank, absolute or could leave its folder
  public Portrait {
    if (!staysInside(file)) {
      throw new IllegalArgumentException("not a path inside the picture folder");
    }
  }

  /// Whether a path names something inside the folder it starts from, as far as its text can tell:
  /// relative, no `..`, no empty part, no drive, no backslash and no control character.
  public static boolean staysInside(String path) {
    if (path.isBlank()) {
      return false;
    }
    boolean nested = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < ' ' || c == 0x7F || c == '\\' || c == ':') {
        return false;
      }
      nested |= c == '/';
    }
    if (!nested && path.charAt(0) != '.') {
      return true; // nearly every path of a long list
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        return false;
      }
    }
    return true;
  }

  /// Not the path: many a file is named after the one it shows, and names must not reach a log.
  @Override
  public String toString() {
    return "Portrait";
  }
}
