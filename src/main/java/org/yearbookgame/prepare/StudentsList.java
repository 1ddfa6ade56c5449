package org.yearbookgame.prepare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.yearbookgame.roster.Among;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Standing;
import org.yearbookgame.storage.Sha256;

/// The list in a class folder, and in a file that is sent around. It holds those who can be shown,
/// in the order of the organizer's list, and of each what the game knows: nobody private, no note
/// and no column of the organizer's own can get into it.
public final class StudentsList {
  public static final String FILE = "students.csv";

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

  /// The names of the pictures in the class folder or file that the list is for.
  @FunctionalInterface
  public interface PictureNames {
    /// The name of a classmate's picture; `""` where there is none.
    String of(Classmate person, Use use);
  }

  /// Writes the list into a class folder.
  static void writeInto(Path folder, List<Classmate> classmates, PictureNames pictures)
      throws IOException {
    Files.write(folder.resolve(FILE), csv(classmates, pictures));
  }

  /// The list as csv in UTF-8.
  public static byte[] csv(List<Classmate> classmates, PictureNames pictures) {
    StringBuilder text = new StringBuilder(line(COLUMNS.stream().map(Column::heading)));
    for (Classmate person : classmates) {
      text.append(line(COLUMNS.stream().map(column -> cell(person, column, pictures))));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// A NUL in a file would tell readers that it is no text.
  private static String line(Stream<String> cells) {
    Object[] texts = cells.map(cell -> cell.replace("\0", "")).toArray();
    return FORMAT.format(texts) + FORMAT.getRecordSeparator();
  }

  private static String cell(Classmate person, Column column, PictureNames pictures) {
    return switch (column) {
      case NAME -> person.name().text();
      case GENDER -> person.gender().written();
      case IMAGE -> pictures.of(person, Use.PORTRAIT);
      case STANDING -> standing(person.standing());
      case AMONG -> among(person);
      case CAPTION -> person.caption().orElse("");
      case LOOK -> person.look().orElse("");
      case TODAY -> person.today().orElse("");
      case NOW -> pictures.of(person, Use.TODAY);
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
