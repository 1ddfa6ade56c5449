package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.yearbookgame.roster.RosterProblem;

/// A class in one file, `NAME.yearbook`, as it is sent around: a zip with a [Manifest]. Opening one
/// keeps a copy of the class in the program's own folder, since mail programs open files from a
/// place that they clear away.
///
/// A file may come from anybody: nothing in it is shown before all of it was checked.
public final class YearbookFile {
  private static final System.Logger LOG = System.getLogger(YearbookFile.class.getName());

  public static final String ENDING = ".yearbook";

  /// The largest class that can be sent, with a picture of today of everybody.
  public static final int MOST_ENTRIES = 20_000;

  /// The largest single file in it: ten times a portrait that is hardly compressed.
  public static final long MOST_ENTRY_BYTES = 64L << 20;

  /// All files in it together. 20,000 portraits of the usual size take as much.
  public static final long MOST_BYTES = 2L << 30;

  private YearbookFile() {}

  /// What came of opening a file.
  public sealed interface Opening {
    /// There is a class to be played.
    sealed interface Opened extends Opening {
      ClassFolder folder();
    }

    /// There is none.
    sealed interface NotOpened extends Opening {}

    /// The class is kept here.
    record Kept(ClassFolder folder) implements Opened {}

    /// A newer file of the class was opened before, and is kept instead: the older one might bring
    /// back somebody who asked to be left out.
    record NewerKept(ClassFolder folder) implements Opened {}

    record PasswordNeeded() implements NotOpened {}

    record PasswordWrong() implements NotOpened {}

    /// The file is not as it was made. Nothing of it is kept.
    record Damaged(Fault fault) implements NotOpened {}

    /// The file may be whole, but cannot be opened here and now.
    record Refused(Why why) implements NotOpened {}

    record Cancelled() implements NotOpened {}
  }

  /// What is wrong with a damaged file: for the log and for tests, as its remedy is always the
  /// same.
  public enum Fault {
    /// It is no zip as we write them, or not all of it.
    NO_ZIP,
    TOO_MANY,
    /// A name that no program of ours gives: it might lead out of the class's folder.
    NAME,
    TWICE,
    /// A link or a folder.
    NO_PLAIN_FILE,
    /// Only some of it is encrypted, or in a way that is easily broken.
    ENCRYPTION,
    PASSWORD,
    MANIFEST,
    /// An entry that the manifest does not know.
    UNLISTED,
    /// An entry that the manifest promises.
    MISSING,
    TOO_LARGE,
    /// An entry that cannot be unpacked, or is not what the manifest says.
    CONTENT,
    /// A picture that cannot be shown.
    PICTURE,
    /// It is no class, or another one than the manifest says.
    NO_CLASS
  }

  /// Why a file cannot be opened here and now.
  public enum Why {
    NOT_THERE,
    UNREADABLE,
    /// It was made by a newer program.
    NEWER_PROGRAM,
    /// Another program is unpacking the same class, or holds its pictures open.
    IN_USE,
    /// There is no room for the copy, or no right to write it.
    NOT_KEPT
  }

  /// Whether a path is to be opened as a file of this kind, by its name.
  public static boolean isNamed(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// Opens a file: checks it, and keeps its class in the place of an older one.
  ///
  /// @param password as it was typed, where one was
  /// @param dirs where the copy is kept
  /// @param watcher is told of files unpacked; given up, all is as it was
  public static Opening open(Path file, Optional<char[]> password, AppDirs dirs, Watcher watcher) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Opening.Refused(Why.UNREADABLE); // a pipe would never end
    }
    try (YearbookZip zip = YearbookZip.open(file, password.map(YearbookFile::asTyped))) {
      if (zip.isEncrypted() && password.isEmpty()) {
        return new Opening.PasswordNeeded();
      }
      return switch (Manifest.read(bytes(zip))) {
        case Manifest.Reading.Newer() -> new Opening.Refused(Why.NEWER_PROGRAM);
        case Manifest.Reading.Unreadable() -> damaged(new DamagedFile(Fault.MANIFEST));
        case Manifest.Reading.Read(var manifest) ->
            new Unpacking(zip, manifest, watcher).into(new KeptClasses(dirs));
      };
    } catch (DamagedFile e) {
      return e.fault() == Fault.PASSWORD ? new Opening.PasswordWrong() : damaged(e);
    } catch (NoSuchFileException _) {
      return new Opening.Refused(Why.NOT_THERE);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A class file cannot be read", e);
      return new Opening.Refused(Why.UNREADABLE);
    }
  }

  private static Opening damaged(DamagedFile why) {
    LOG.log(Level.INFO, "A class file is damaged", why);
    return new Opening.Damaged(why.fault());
  }

  private static byte[] bytes(YearbookZip zip) throws IOException {
    try (InputStream in = zip.read(Manifest.NAME)) {
      byte[] bytes = in.readNBytes(Manifest.MOST_BYTES + 1);
      if (bytes.length > Manifest.MOST_BYTES) {
        throw new DamagedFile(Fault.TOO_LARGE);
      }
      return bytes;
    }
  }

  /// Whether a file can stand as a class's logo: any picture that can be shown, however small.
  public static boolean isLogo(Path file) {
    return switch (PictureFile.look(file)) {
      case PictureFile.Picture _ -> true;
      case PictureFile.Unfit(var why) -> why instanceof RosterProblem.PictureTooSmall;
    };
  }

  /// A password as it is used: without blanks around it, which come along when it is copied, and in
  /// one form of Unicode, since keyboards differ.
  public static char[] asTyped(char[] password) {
    return Normalizer.normalize(new String(password).strip(), Normalizer.Form.NFC).toCharArray();
  }
}
