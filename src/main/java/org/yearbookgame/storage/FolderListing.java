package org.yearbookgame.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.yearbookgame.roster.PictureListing;
import org.yearbookgame.roster.Portrait;

/// Lists the names in a picture folder and in the folders below it. A link is no way out: only real
/// folders are gone into.
///
/// @param pictures the picture folder itself, which may be reached by a link
record FolderListing(Path pictures) implements PictureListing {
  private static final System.Logger LOG = System.getLogger(FolderListing.class.getName());

  /// Ten times the largest class that the game is made for; a folder is never read beyond that.
  private static final int MOST_NAMES = 1_000_000;

  @Override
  public Set<String> in(String folder) {
    if (folder.isEmpty()) {
      return names(pictures);
    }
    if (!Portrait.staysInside(folder)) {
      return Set.of();
    }
    Path inside = pictures;
    for (String part : folder.split("/", -1)) {
      try {
        inside = inside.resolve(part);
      } catch (InvalidPathException e) {
        return Set.of(); // no folder can have this name here
      }
      if (!Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
        return Set.of();
      }
    }
    return names(inside);
  }

  private static Set<String> names(Path folder) {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (names.size() == MOST_NAMES) {
          break;
        }
        names.add(entry.getFileName().toString());
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Its pictures are then missing, row by row, which is what the organizer has to know.
      LOG.log(Level.WARNING, "The picture folder {0} cannot be listed: {1}", folder, e.toString());
    }
    return names;
  }
}
