package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.NotAFile.What;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.PhonePicture;

/// What stands at a picture's place, as far as it can be told without decoding it.
///
/// Only regular files are ever opened: a pipe or a device, on which reading could wait for ever, is
/// left alone.
public sealed interface PictureFile {
  /// A file that can be shown, if it is whole.
  ///
  /// @param bytes the file's size
  record Picture(Path file, long bytes, PictureHeader header) implements PictureFile {
    /// Opens the file for reading. The caller closes it.
    ///
    /// @throws IOException if the file is gone, or became a link, since it was looked at
    public FileChannel open() throws IOException {
      return openFile(file);
    }
  }

  /// Something that cannot be shown.
  record Unfit(RosterProblem.Kind why) implements PictureFile {}

  /// Looks at the file of a portrait, reading no more than its header. It lies inside the picture
  /// folder: no link is followed on the way.
  ///
  /// @param pictures the class's picture folder, which may itself be a link
  static PictureFile look(Path pictures, Portrait portrait) {
    String name = portrait.file();
    try {
      Path file = pictures;
      BasicFileAttributes attributes = attributes(pictures);
      for (Path part : Path.of(name)) {
        file = file.resolve(part);
        attributes = attributes(file, LinkOption.NOFOLLOW_LINKS);
        if (isLink(attributes)) {
          return new Unfit(new NotAFile(name, What.LINK));
        }
      }
      if (!attributes.isRegularFile()) {
        return new Unfit(notAFile(name, attributes));
      }
      return look(name, file, attributes.size());
    } catch (NoSuchFileException | InvalidPathException _) {
      return new Unfit(new NotAFile(name, What.GONE));
    } catch (IOException _) {
      return new Unfit(new NotAFile(name, What.UNREADABLE));
    }
  }

  /// Looks at a picture that lies anywhere, reading no more than its header. Whoever names the file
  /// means what a link there leads to.
  static PictureFile look(Path picture) {
    String name = String.valueOf(picture.getFileName());
    try {
      Path file = picture.toRealPath();
      BasicFileAttributes attributes = attributes(file);
      return attributes.isRegularFile()
          ? look(name, file, attributes.size())
          : new Unfit(notAFile(name, attributes));
    } catch (NoSuchFileException _) {
      return new Unfit(new NotAFile(name, What.GONE));
    } catch (IOException _) {
      return new Unfit(new NotAFile(name, What.UNREADABLE));
    }
  }

  private static NotAFile notAFile(String name, BasicFileAttributes attributes) {
    return new NotAFile(name, attributes.isDirectory() ? What.FOLDER : What.SPECIAL);
  }

  private static PictureFile look(String name, Path file, long bytes) throws IOException {
    try (FileChannel channel = openFile(file)) {
      Optional<PictureHeader> header = PictureHeader.read(channel);
      if (header.isEmpty()) {
        return new Unfit(
            PhoneFormat.isIn(channel) ? new PhonePicture(name) : new NotAPicture(name));
      }
      return PictureLimits.problem(name, bytes, header.get())
          .<PictureFile>map(Unfit::new)
          .orElseGet(() -> new Picture(file, bytes, header.get()));
    }
  }

  private static FileChannel openFile(Path file) throws IOException {
    return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  private static BasicFileAttributes attributes(Path path, LinkOption... options)
      throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, options);
  }

  /// Whether it leads elsewhere: a symbolic link, or a junction, which is a folder and yet not.
  private static boolean isLink(BasicFileAttributes attributes) {
    return attributes.isSymbolicLink() || (attributes.isDirectory() && attributes.isOther());
  }
}
