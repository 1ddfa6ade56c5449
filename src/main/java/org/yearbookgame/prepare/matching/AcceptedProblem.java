package org.yearbookgame.prepare.matching;

/// What is wrong with a file of accepted suggestions, or with one of its lines. The others count.
///
/// @param line of the file, the headings being 1; 0 for the file as a whole
public record AcceptedProblem(int line, Kind kind) {
  /// What is wrong, with the values that a sentence about it needs.
  public sealed interface Kind {}

  /// The file cannot be opened, is no such list, or is far larger than one.
  public record Unreadable() implements Kind {}

  /// The list of classmates has another name, or nobody, in that row.
  public record RowChanged(int row, String name) implements Kind {}

  /// No picture of this name was brought.
  public record PictureUnknown(String picture) implements Kind {}

  /// An earlier line is about the same row or picture.
  public record SaidTwice(int first) implements Kind {}
}
