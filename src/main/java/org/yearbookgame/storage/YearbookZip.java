package org.yearbookgame.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.yearbookgame.storage.YearbookFile.Fault;

/// The zip that a `.yearbook` file is, with only such entries as a program of ours writes: plain
/// files of known names, each once, all of them encrypted or none. Whatever else a zip can be is
/// refused before the library that reads it, which believes what a zip claims, sees it.
final class YearbookZip implements Closeable {
  /// Without a comment, which we never write, it is the last thing in a zip.
  private static final int END_BYTES = 22;

  private static final int ZIP64_LOCATOR_BYTES = 20;

  /// [YearbookFile#MOST_ENTRIES] take half as many.
  private static final long MOST_DIRECTORY_BYTES = 4 << 20;

  /// The kind of file, in the upper half of an entry's attributes, where a Unix wrote it.
  private static final int UNIX_KIND = 0xF0;

  private static final int UNIX_PLAIN = 0x80;

  /// A folder, or a link of Windows, in their lower half.
  private static final int DOS_FOLDER = 0x10;

  private static final int DOS_LINK = 0x04;

  private final ZipFile zip;
  private final Map<String, FileHeader> entries;
  private final boolean encrypted;

  private YearbookZip(ZipFile zip, Map<String, FileHeader> entries, boolean encrypted) {
    this.zip = zip;
    this.entries = entries;
    this.encrypted = encrypted;
  }

  /// Opens a file and looks at its directory.
  ///
  /// @throws DamagedFile where it is no such zip
  /// @throws IOException where it cannot be read
  static YearbookZip open(Path file, Optional<char[]> password) throws IOException {
    lookAtEnd(file);
    ZipFile zip = new ZipFile(file.toFile());
    password.ifPresent(zip::setPassword);
    try {
      return of(zip, zip.getFileHeaders());
    } catch (DamagedFile e) {
      throw e;
    } catch (IOException | RuntimeException e) { // whatever the library makes of hostile bytes
      throw new DamagedFile(Fault.NO_ZIP, e);
    }
  }

  /// How large the directory is, and that there is only one way to read it.
  private static void lookAtEnd(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      HeaderBytes bytes = new HeaderBytes(channel);
      long end = bytes.size() - END_BYTES;
      if (end < 0 || bytes.size() > YearbookFile.MOST_BYTES || !bytes.says("PK\5\6", end)) {
        throw new DamagedFile(Fault.NO_ZIP);
      }
      int count = bytes.u16(end + 10, ByteOrder.LITTLE_ENDIAN);
      long size = bytes.u32(end + 12, ByteOrder.LITTLE_ENDIAN);
      long start = bytes.u32(end + 16, ByteOrder.LITTLE_ENDIAN);
      if (count > YearbookFile.MOST_ENTRIES + 1 || size > MOST_DIRECTORY_BYTES) {
        throw new DamagedFile(Fault.TOO_MANY);
      }
      boolean parted =
          bytes.u16(end + 4, ByteOrder.LITTLE_ENDIAN) != 0
              || bytes.u16(end + 8, ByteOrder.LITTLE_ENDIAN) != count;
      boolean large = end >= ZIP64_LOCATOR_BYTES && bytes.says("PK\6\7", end - ZIP64_LOCATOR_BYTES);
      if (parted || large || start + size != end) {
        throw new DamagedFile(Fault.NO_ZIP);
      }
    }
  }

  private static YearbookZip of(ZipFile zip, List<FileHeader> headers) throws DamagedFile {
    Map<String, FileHeader> entries = LinkedHashMap.newLinkedHashMap(headers.size());
    long encrypted = headers.stream().filter(FileHeader::isEncrypted).count();
    if (encrypted != 0 && encrypted != headers.size()) {
      throw new DamagedFile(Fault.ENCRYPTION);
    }
    for (FileHeader header : headers) {
      String name = header.getFileName();
      if (!name.equals(Manifest.NAME) && !Manifest.mayHold(name)) {
        throw new DamagedFile(Fault.NAME);
      }
      if (!isPlain(header)) {
        throw new DamagedFile(Fault.NO_PLAIN_FILE);
      }
      if (header.isEncrypted() && !isStrong(header)) {
        throw new DamagedFile(Fault.ENCRYPTION);
      }
      if (entries.putIfAbsent(name, header) != null) {
        throw new DamagedFile(Fault.TWICE);
      }
    }
    return new YearbookZip(zip, entries, encrypted > 0);
  }

  private static boolean isPlain(FileHeader header) {
    byte[] attributes = header.getExternalFileAttributes();
    int unix = attributes[3] & UNIX_KIND;
    return !header.isDirectory()
        && (unix == 0 || unix == UNIX_PLAIN)
        && (attributes[0] & DOS_FOLDER) == 0
        && (attributes[1] & DOS_LINK) == 0;
  }

  private static boolean isStrong(FileHeader header) {
    return header.getEncryptionMethod() == EncryptionMethod.AES
        && header.getAesExtraDataRecord().getAesKeyStrength() == AesKeyStrength.KEY_STRENGTH_256;
  }

  boolean isEncrypted() {
    return encrypted;
  }

  Set<String> names() {
    return entries.keySet();
  }

  /// The bytes of an entry, none of which were checked.
  ///
  /// @return throws [DamagedFile] wherever it cannot go on
  /// @throws DamagedFile with [Fault#PASSWORD] where the password is not the entry's
  InputStream read(String name) throws DamagedFile {
    FileHeader header = entries.get(name);
    if (header == null) {
      throw new DamagedFile(Fault.MISSING);
    }
    try {
      return new Unbelieved(zip.getInputStream(header));
    } catch (ZipException e) {
      boolean locked = e.getType() == ZipException.Type.WRONG_PASSWORD;
      throw new DamagedFile(locked ? Fault.PASSWORD : Fault.CONTENT, e);
    } catch (IOException | RuntimeException e) {
      throw new DamagedFile(Fault.CONTENT, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// What the library unpacks; however it fails, the file is damaged.
  private static final class Unbelieved extends InputStream {
    private final InputStream inside;

    Unbelieved(InputStream inside) {
      this.inside = inside;
    }

    @Override
    public int read() throws DamagedFile {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws DamagedFile {
      try {
        return inside.read(bytes, from, length);
      } catch (IOException | RuntimeException e) {
        throw new DamagedFile(Fault.CONTENT, e);
      }
    }

    @Override
    public void close() throws IOException {
      inside.close();
    }
  }
}
