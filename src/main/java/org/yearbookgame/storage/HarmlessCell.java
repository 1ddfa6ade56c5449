package org.yearbookgame.storage;

import java.util.regex.Pattern;

/// Text as it stands in a cell that no spreadsheet program takes for a formula. A formula in a list
/// could call programs, or send the list somewhere, on the computer of whoever opens it.
public final class HarmlessCell {
  /// What spreadsheet programs take for the start of a formula, or pass over before one; the wide
  /// signs are those of East Asian keyboards.
  private static final String STARTS = "[=+\\-@\\t\\r\\n＝＋－＠]";

  private static final Pattern HARMFUL = Pattern.compile("'*" + STARTS);
  private static final Pattern HARMLESS = Pattern.compile("'+" + STARTS);

  private HarmlessCell() {}

  /// The text with an apostrophe before it, where it needs one. Text that looks as if it had got
  /// one gets another, so that [#read] gives every text back as it was.
  public static String write(String text) {
    return HARMFUL.matcher(text).lookingAt() ? "'" + text : text;
  }

  /// The text that was written.
  public static String read(String cell) {
    return HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
