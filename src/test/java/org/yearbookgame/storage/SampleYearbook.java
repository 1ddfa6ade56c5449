package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/// Class files for tests, sound ones and such as lie: each is a list of entries, and a manifest
/// that tells the truth of them unless it is replaced.
///
/// @param entries in the order of the file; a name may come twice
/// @param manifest what stands in the manifest; nothing for the truth
public record SampleYearbook(
    String classId, Instant made, List<Entry> entries, Optional<String> manifest) {
  public static final String ID = "0f9b4c1e-6f6e-4d35-9a07-3f2b8f0c7a11";
  public static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");

  /// One file of the class.
  ///
  /// @param locked whether it is encrypted where there is a password
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Entry(String name, byte[] bytes, boolean locked) {}

  /// A class of four.
  public static SampleYearbook of(String title) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder("Name,Gender,Image\n");
    int number = 17;
    for (String name : List.of("Ann", "Bea", "Cleo", "Dora")) {
      number = number * 31 % 997;
      list.append(name).append(",f,").append(number).append(".png\n");
      files.put("images/" + number + ".png", SamplePictures.png(160 + list.length() % 50, 200));
    }
    files.put("students.csv", list.toString().getBytes(UTF_8));
    files.put(
        "class.json", "{\"id\": \"%s\", \"title\": \"%s\"}".formatted(ID, title).getBytes(UTF_8));
    return new SampleYearbook(
        ID,
        DAY,
        files.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue(), true)).toList(),
        Optional.empty());
  }

  public SampleYearbook madeAt(Instant changed) {
    return new SampleYearbook(classId, changed, entries, manifest);
  }

  SampleYearbook of(String otherClass, Instant when) {
    return new SampleYearbook(otherClass, when, entries, manifest);
  }

  SampleYearbook withManifest(String json) {
    return new SampleYearbook(classId, made, entries, Optional.of(json));
  }

  /// What was said of the entries before stays said, whatever becomes of them now.
  SampleYearbook withThisManifest() {
    return new SampleYearbook(
        classId, made, entries, Optional.of(new String(truth().toJson(), UTF_8)));
  }

  SampleYearbook with(String name, byte[] bytes) {
    return with(new Entry(name, bytes, true));
  }

  SampleYearbook with(Entry entry) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(entry);
    return new SampleYearbook(classId, made, more, manifest);
  }

  SampleYearbook without(String name) {
    return new SampleYearbook(
        classId,
        made,
        entries.stream().filter(entry -> !entry.name().equals(name)).toList(),
        manifest);
  }

  SampleYearbook replacing(String name, byte[] bytes) {
    return without(name).with(name, bytes);
  }

  /// The name of the first picture.
  String picture() {
    return entries.getFirst().name();
  }

  byte[] bytes(String name) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  Manifest truth() {
    return new Manifest(
        classId,
        made,
        4,
        0,
        entries.stream()
            .map(e -> new Manifest.Entry(e.name(), e.bytes().length, sha256(e.bytes())))
            .toList());
  }

  private static String sha256(byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    return Sha256.hex(digest);
  }

  public Path write(Path file) {
    return write(file, zip(Optional.empty(), AesKeyStrength.KEY_STRENGTH_256));
  }

  public Path write(Path file, String password) {
    return write(file, zip(Optional.of(password), AesKeyStrength.KEY_STRENGTH_256));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] zip() {
    return zip(Optional.empty(), AesKeyStrength.KEY_STRENGTH_256);
  }

  byte[] zip(Optional<String> password, AesKeyStrength strength) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip =
        new ZipOutputStream(bytes, password.map(String::toCharArray).orElse(null))) {
      for (Entry entry : entries) {
        put(zip, entry, password.isPresent(), strength);
      }
      byte[] said = manifest.map(json -> json.getBytes(UTF_8)).orElseGet(() -> truth().toJson());
      put(zip, new Entry(Manifest.NAME, said, true), password.isPresent(), strength);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(
      ZipOutputStream zip, Entry entry, boolean password, AesKeyStrength strength)
      throws IOException {
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(entry.name());
    if (password && entry.locked()) {
      parameters.setEncryptFiles(true);
      parameters.setEncryptionMethod(EncryptionMethod.AES);
      parameters.setAesKeyStrength(strength);
    }
    zip.putNextEntry(parameters);
    zip.write(entry.bytes());
    zip.closeEntry();
  }
}
