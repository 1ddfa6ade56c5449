package org.yearbookgame.prepare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.yearbookgame.roster.Among;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Standing;
import org.yearbookgame.storage.Sha256;

/// The list in a class folder. It holds those who can be shown, in the order of the organizer's
/// list, and of each what the game knows: nobody private, no note and no column of the organizer's
/// own can get into it.
final class StudentsList {
  static final String FILE = "students.csv";

  /// What a list in a class folder says, in this order.
  private static final List<Column> COLUMNS =
      List.of(
          Column.NAME,
          Column.GENDER,
          Column.IMAGE,
          Column.STANDING,
          Column.AMONG,
          Column.CAPTION,
          Column.LOOK,
          Column.TODAY,
          Column.NOW);

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private StudentsList() {}

  /// Writes the list.
  ///
  /// @param files the names of the pictures in the class folder, by their classmate's row
  static void writeInto(
      Path folder, List<Classmate> classmates, Map<Integer, Map<Use, String>> files)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
      out.write(line(COLUMNS.stream().map(Column::heading)));
      for (Classmate person : classmates) {
        Map<Use, String> ofPerson = files.getOrDefault(person.row(), Map.of());
        out.write(line(COLUMNS.stream().map(column -> cell(person, column, ofPerson))));
      }
    }
  }

  /// A NUL in a file would tell readers that it is no text.
  private static String line(Stream<String> cells) {
    Object[] texts = cells.map(cell -> cell.replace("\0", "")).toArray();
    return FORMAT.format(texts) + FORMAT.getRecordSeparator();
  }

  private static String cell(Classmate person, Column column, Map<Use, String> files) {
    return switch (column) {
      case NAME -> person.name().text();
      case GENDER -> person.gender().written();
      case IMAGE -> files.getOrDefault(Use.PORTRAIT, "");
      case STANDING -> standing(person.standing());
      case AMONG -> among(person);
      case CAPTION -> person.caption().orElse("");
      case LOOK -> person.look().orElse("");
      case TODAY -> person.today().orElse("");
      case NOW -> files.getOrDefault(Use.TODAY, "");
      case LEFT_OUT -> "";
    };
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case LISTED -> "";
      case IN_MEMORIAM -> "in memoriam";
    };
  }

  private static String among(Classmate person) {
    return switch (person.among()) {
      case Among.Everyone() -> "everyone";
      case Among.People(var gender) -> gender.equals(person.gender()) ? "" : gender.written();
    };
  }

  /// The SHA-256 of a class folder's list, in hexadecimal.
  static String hash(Path folder) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(folder.resolve(FILE)), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return Sha256.hex(digest);
  }
}
