package org.yearbookgame.roster;

/// A classmate's name as it is shown: composed (Unicode NFC), blanks collapsed, never blank.
///
/// Equal names have equal text. Whether two people could be told apart by their names is a weaker
/// question, answered by [#looksLike]: "Ann Lee" and "ANN LEE" never meet in one round.
public final class DisplayName {
  private final String text;
  private final String key;

  private DisplayName(String text) {
    this.text = text;
    this.key = Fold.key(text);
  }

  /// The name as written, tidied.
  ///
  /// @throws IllegalArgumentException if nothing is left of the text without its blanks
  public static DisplayName of(String written) {
    String text = Fold.tidy(written);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a name must not be blank");
    }
    return new DisplayName(text);
  }

  public String text() {
    return text;
  }

  /// Whether both read the same but for case, Unicode form and blanks.
  public boolean looksLike(DisplayName other) {
    return key.equals(other.key);
  }

  /// The text by which names are compared, see [#looksLike]: for use as a map's key.
  public String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DisplayName that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "DisplayName"; // a name must not reach a log by way of a careless message
  }
}
