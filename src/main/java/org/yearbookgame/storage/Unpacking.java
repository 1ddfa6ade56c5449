package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.storage.YearbookFile.Fault;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.storage.YearbookFile.Why;

/// Unpacks a file into a folder beside the classes that are kept, checks every entry on the way,
/// and keeps the class once all of it is there.
record Unpacking(YearbookZip zip, Manifest manifest, Watcher watcher) {
  private static final System.Logger LOG = System.getLogger(Unpacking.class.getName());
  private static final int PAGE = 1 << 16;
  private static final String LOGO = "logo.";

  /// @throws DamagedFile where the file is not as the manifest says
  Opening into(KeptClasses kept) throws DamagedFile {
    checkLists();
    try {
      return switch (kept.replace(manifest.classId())) {
        case Replacement.Opened(Replacement replacement) -> {
          try (replacement) {
            yield replace(kept, replacement);
          }
        }
        case Replacement.InUse() -> new Opening.Refused(Why.IN_USE);
        case Replacement.InTheWay _ -> new Opening.Refused(Why.NOT_KEPT);
      };
    } catch (DamagedFile e) {
      throw e;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A class cannot be kept", e);
      return new Opening.Refused(Why.NOT_KEPT);
    }
  }

  private Opening replace(KeptClasses kept, Replacement replacement) throws IOException {
    ClassFolder place = kept.folder(manifest.classId());
    Optional<Manifest> before = kept.manifest(manifest.classId());
    if (before.filter(one -> one.made().isAfter(manifest.made())).isPresent()) {
      return new Opening.NewerKept(place);
    }
    if (!unpack(replacement.folder())) {
      return new Opening.Cancelled();
    }
    checkClass(replacement.folder());
    Files.write(replacement.file(), manifest.toJson());
    return switch (replacement.takePlace()) {
      case PLACED -> new Opening.Kept(place);
      case HELD -> new Opening.Refused(Why.IN_USE);
    };
  }

  /// That the file holds what the manifest says, no more and no less, as far as names and numbers
  /// tell.
  private void checkLists() throws DamagedFile {
    Set<String> listed = new HashSet<>();
    for (Manifest.Entry entry : manifest.entries()) {
      listed.add(entry.name());
      if (entry.bytes() > YearbookFile.MOST_ENTRY_BYTES) {
        throw new DamagedFile(Fault.TOO_LARGE);
      }
    }
    if (manifest.bytes() > YearbookFile.MOST_BYTES) {
      throw new DamagedFile(Fault.TOO_LARGE);
    }
    if (!zip.names().containsAll(listed)) {
      throw new DamagedFile(Fault.MISSING);
    }
    if (zip.names().size() != listed.size() + 1) {
      throw new DamagedFile(Fault.UNLISTED);
    }
  }

  /// @return whether all is there; not where it was given up
  private boolean unpack(Path folder) throws IOException {
    Files.createDirectory(folder.resolve(ClassFolder.PICTURES));
    int done = 0;
    for (Manifest.Entry entry : manifest.entries()) {
      if (watcher.isCancelled()) {
        return false;
      }
      unpack(entry, folder.resolve(entry.name()));
      checkPicture(entry.name(), folder.resolve(entry.name()));
      watcher.done(++done, manifest.entries().size());
    }
    return !watcher.isCancelled();
  }

  /// Counts what comes out, whatever a header says: no more is unpacked than the manifest promised.
  private void unpack(Manifest.Entry entry, Path to) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] page = new byte[PAGE];
    long left = entry.bytes();
    try (InputStream in = zip.read(entry.name());
        OutputStream out =
            Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int count = in.read(page); count >= 0; count = in.read(page)) {
        left -= count;
        if (left < 0) {
          throw new DamagedFile(Fault.TOO_LARGE);
        }
        digest.update(page, 0, count);
        out.write(page, 0, count);
      }
    }
    if (left > 0 || !Sha256.hex(digest).equals(entry.sha256())) {
      throw new DamagedFile(Fault.CONTENT);
    }
  }

  private static void checkPicture(String name, Path file) throws DamagedFile {
    boolean sound =
        name.startsWith(ClassFolder.PICTURES)
            ? PictureFile.look(file) instanceof PictureFile.Picture
            : !name.startsWith(LOGO) || YearbookFile.isLogo(file);
    if (!sound) {
      throw new DamagedFile(Fault.PICTURE);
    }
  }

  /// That a class is there, and the very one that the manifest names.
  private void checkClass(Path folder) throws DamagedFile {
    boolean there =
        ClassFolder.find(folder) instanceof ClassSearch.Found(ClassFolder found)
            && found.open().settings().id().equals(Optional.of(manifest.classId()))
            && StudentsCsv.read(found.list()) instanceof ListFile.Listed;
    if (!there) {
      throw new DamagedFile(Fault.NO_CLASS);
    }
  }
}
