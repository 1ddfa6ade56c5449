package org.yearbookgame.prepare.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.yearbookgame.storage.Manifest;
import org.yearbookgame.storage.Sha256;
import org.yearbookgame.storage.YearbookFile;

/// Writes the entries of a `.yearbook` file, all of them locked by the password if there is one,
/// and all of one time. What it has written it knows for the manifest, which comes last.
final class YearbookWriter implements Closeable {
  /// Before the first day that a zip can tell, which is then written: 1 January 1980, everywhere.
  private static final long NO_TIME = 1;

  private final ZipOutputStream zip;
  private final boolean locked;
  private final List<Manifest.Entry> entries = new ArrayList<>();

  /// @param out is closed with this
  /// @param password as it was typed
  YearbookWriter(OutputStream out, Optional<char[]> password) throws IOException {
    this.locked = password.isPresent();
    this.zip =
        locked
            ? new ZipOutputStream(out, YearbookFile.asTyped(password.get()))
            : new ZipOutputStream(out);
  }

  /// What was written so far.
  List<Manifest.Entry> entries() {
    return entries;
  }

  /// Writes a picture, which cannot be compressed any more.
  void putPicture(String name, byte[] bytes) throws IOException {
    put(name, bytes, CompressionMethod.STORE);
  }

  void putText(String name, byte[] bytes) throws IOException {
    put(name, bytes, CompressionMethod.DEFLATE);
  }

  private void put(String name, byte[] bytes, CompressionMethod compression) throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    entries.add(new Manifest.Entry(name, bytes.length, Sha256.hex(digest)));
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(name);
    parameters.setCompressionMethod(compression);
    parameters.setEntrySize(bytes.length);
    parameters.setLastModifiedFileTime(NO_TIME);
    if (locked) {
      parameters.setEncryptFiles(true);
      parameters.setEncryptionMethod(EncryptionMethod.AES);
      parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    }
    zip.putNextEntry(parameters);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
