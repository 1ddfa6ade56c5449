package org.yearbookgame.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ListInOtherFormat;
import org.yearbookgame.roster.RosterProblem.ListInOtherFormat.Format;
import org.yearbookgame.roster.Table;

/// Reads a list as people keep it: csv or `.xlsx`, told by what is in the file and not by its name;
/// or a part of a spreadsheet that was pasted.
public final class ListFile {
  /// Ten times the bytes that a class of a hundred thousand comes to.
  private static final int MOST_BYTES = 32 << 20;

  private ListFile() {}

  /// What came of reading a list.
  public sealed interface Result {}

  /// A list.
  public record Listed(Table table) implements Result {}

  /// Nothing of the list can be used.
  public record Unreadable(RosterProblem problem) implements Result {}

  /// Reads a file. Its headings are in the first row, or in one of the first twenty below a title;
  /// of a workbook the first sheet that has a column for names is read.
  public static Result read(Path file) {
    return isNumbersFolder(file)
        ? unreadable(new ListInOtherFormat(Format.NUMBERS))
        : read(file, ListFile::told);
  }

  /// Reads text that was copied from a spreadsheet, with a line of headings or without one: then
  /// names, genders and files of pictures are told by what they look like. Text without tabs has a
  /// name in every line, unless it is csv with headings.
  public static Result pasted(String text) {
    return text.length() > MOST_BYTES
        ? unreadable(new RosterProblem.ListTooLarge())
        : PastedText.read(text);
  }

  /// Reads a file of no more bytes than a list has.
  static Result read(Path file, Function<byte[], Result> reading) {
    byte[] bytes;
    try {
      // A pipe would never end.
      if (!Files.isRegularFile(file)) {
        return unreadable(new RosterProblem.ListUnreadable());
      }
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      }
    } catch (IOException e) {
      return unreadable(new RosterProblem.ListUnreadable());
    }
    return bytes.length > MOST_BYTES
        ? unreadable(new RosterProblem.ListTooLarge())
        : reading.apply(bytes);
  }

  static Unreadable unreadable(RosterProblem.Kind kind) {
    return new Unreadable(new RosterProblem(0, Optional.empty(), kind));
  }

  private static Result told(byte[] bytes) {
    return switch (ListKind.of(bytes)) {
      case ListKind.Text() -> StudentsCsv.rows(bytes).underNames();
      case ListKind.WorkbookFile() -> Workbook.read(bytes);
      case ListKind.Other(Format format) -> unreadable(new ListInOtherFormat(format));
    };
  }

  /// Whether it is a document that a Mac shows as one file.
  private static boolean isNumbersFolder(Path file) {
    return file.toString().endsWith(".numbers") && Files.isDirectory(file);
  }
}
