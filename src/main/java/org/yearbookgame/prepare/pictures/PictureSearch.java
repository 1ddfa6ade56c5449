package org.yearbookgame.prepare.pictures;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.roster.RosterProblem.Kind;
import org.yearbookgame.roster.RosterProblem.PhonePicture;
import org.yearbookgame.roster.RosterProblem.PictureTooLarge;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;
import org.yearbookgame.storage.PictureFile;

/// A search for pictures in what somebody brought: files, and folders with all that is in them.
/// What a file is its first bytes tell, not its name. Files are only read, and no link inside a
/// folder is followed. For one search, off the FX thread.
public final class PictureSearch {
  /// The most pictures that are found at once: more than any class has.
  static final int MOST = 10_000;

  /// The most files that are looked at: somebody may bring a whole disk.
  static final int MOST_FILES = 100_000;

  /// Folders inside folders, deeper than anybody keeps pictures.
  private static final int MOST_DEPTH = 32;

  /// What a file is called that somebody takes for a picture.
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif", "webp");

  private final Set<Path> known = new HashSet<>();
  private final List<Path> pictures = new ArrayList<>();
  private final List<Path> phonePictures = new ArrayList<>();
  private final List<Path> damaged = new ArrayList<>();
  private int twice;
  private int files;

  /// @param there pictures that are here already
  public PictureSearch(Collection<Path> there) {
    there.forEach(file -> known.add(real(file)));
  }

  /// What was found.
  ///
  /// @param pictures in the order in which they were brought, those of a folder by their names
  /// @param phonePictures pictures of phones, which cannot be read
  /// @param damaged files that are called pictures and are none
  /// @param twice how many were here already, or were brought twice
  /// @param all whether everything was looked at; not, where there is far more than a class has
  public record Found(
      List<Path> pictures, List<Path> phonePictures, List<Path> damaged, int twice, boolean all) {
    public Found {
      pictures = List.copyOf(pictures);
      phonePictures = List.copyOf(phonePictures);
      damaged = List.copyOf(damaged);
    }
  }

  /// Looks through files and folders.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends the search soon
  public Found in(Collection<Path> brought) throws InterruptedException {
    for (Path path : brought) {
      for (Path file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
        stopIfInterrupted();
        look(file.toAbsolutePath().normalize());
      }
    }
    return new Found(pictures, phonePictures, damaged, twice, hasRoom());
  }

  private boolean hasRoom() {
    return pictures.size() < MOST && files < MOST_FILES;
  }

  private void look(Path file) {
    if (!hasRoom()) {
      return;
    }
    files++;
    switch (PictureFile.look(file)) {
      case PictureFile.Picture _ -> take(file);
      case PictureFile.Unfit(var why) -> {
        if (isPicture(why)) {
          take(file);
        } else if (why instanceof PhonePicture) {
          phonePictures.add(file);
        } else if (isCalledPicture(file)) {
          damaged.add(file);
        }
      }
    }
  }

  /// The check tells what is wrong with its size.
  private static boolean isPicture(Kind why) {
    return why instanceof PictureTooSmall || why instanceof PictureTooLarge;
  }

  private static boolean isCalledPicture(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private void take(Path file) {
    if (known.add(real(file))) {
      pictures.add(file);
    } else {
      twice++;
    }
  }

  /// By which one file is known, however it is written and whatever leads to it.
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException _) {
      return file.toAbsolutePath().normalize();
    }
  }

  /// The files in a folder and in those in it, but for hidden ones, in the order of their names.
  private List<Path> inside(Path folder) throws InterruptedException {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, Set.of(), MOST_DEPTH, new Listing(folder, found));
    } catch (IOException _) {
      // What cannot be listed is passed over; nothing else makes a listing fail.
    }
    stopIfInterrupted();
    found.sort(null);
    return found;
  }

  private static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /// Lists files until there is no room for more, or nobody waits for them.
  private final class Listing extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> found;

    Listing(Path folder, List<Path> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
      boolean passedOver = isHidden(inside) && !inside.equals(folder);
      return passedOver ? FileVisitResult.SKIP_SUBTREE : further();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        found.add(file);
      }
      return further();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return further();
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException failed) {
      return further();
    }

    private FileVisitResult further() {
      boolean room = files + found.size() <= MOST_FILES;
      return room && !Thread.currentThread().isInterrupted()
          ? FileVisitResult.CONTINUE
          : FileVisitResult.TERMINATE;
    }

    private static boolean isHidden(Path path) {
      return String.valueOf(path.getFileName()).startsWith(".");
    }
  }
}
