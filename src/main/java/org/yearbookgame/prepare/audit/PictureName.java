package org.yearbookgame.prepare.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a picture file is named, without its ending.
///
/// @param words what stands around its numbers, in plain letters, with `#` for each of them
/// @param key by which names are ordered as people count: 9 comes before 10
record PictureName(String words, String key) {
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)");

  /// @param path with `/` between folders
  static PictureName of(String path) {
    int dot = path.lastIndexOf('.');
    String name = PlainLetters.of(dot > path.lastIndexOf('/') ? path.substring(0, dot) : path);
    Matcher numbers = NUMBER.matcher(name);
    // A number comes after those with fewer digits, and so does its length before it.
    String key =
        numbers.replaceAll(
            found -> Matcher.quoteReplacement((char) found.group(1).length() + found.group(1)));
    return new PictureName(numbers.replaceAll("#"), key);
  }

  boolean hasNumber() {
    return words.indexOf('#') >= 0;
  }

  /// Names of files hold names of people, which must not reach a log.
  @Override
  public String toString() {
    return "PictureName";
  }
}
