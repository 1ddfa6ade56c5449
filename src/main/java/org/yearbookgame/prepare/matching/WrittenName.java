package org.yearbookgame.prepare.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yearbookgame.roster.Fold;

/// A name as a list or a file has it, in the forms by which it is compared.
///
/// @param text as written
/// @param written without regard to case, Unicode form, apostrophes, and to how words are set
///   apart; with its commas
/// @param words in the order in which they are said: first what stands after a comma
record WrittenName(String text, String written, List<String> words) {
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{N}]+");

  private static final Pattern PICTURE_ENDING =
      Pattern.compile("(?i)\\.(?:png|jpe|jpe?g|gif|bmp|tiff?|webp|hei[cf])$");

  /// What people and programs add to a name where there are several pictures of somebody: a number
  /// or a year, anything in brackets, "copy", the year at school.
  private static final Pattern MARK =
      Pattern.compile(
          "(?iU)(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\p{N}+"
              + "|(?<![\\p{L}\\p{M}])(?:copy|kopie|freshman|sophomore|junior|senior|year))"
              + "[\\s_.,\\-]*$");

  /// Longer than any name; no more of a text is looked at.
  private static final int LONGEST = 200;

  WrittenName {
    words = List.copyOf(words);
  }

  /// The forms of a name in a list.
  static WrittenName of(String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    String plain = APOSTROPHES.matcher(Fold.key(cut)).replaceAll("");
    List<List<String>> parts =
        Stream.of(plain.split(",", 3))
            .map(WrittenName::words)
            .filter(words -> !words.isEmpty())
            .toList();
    List<String> said = new ArrayList<>();
    if (parts.size() > 1) {
      said.addAll(parts.get(1));
    }
    for (int part = 0; part < parts.size(); part++) {
      if (part != 1) {
        said.addAll(parts.get(part));
      }
    }
    String written =
        parts.stream().map(words -> String.join(" ", words)).collect(Collectors.joining(","));
    return new WrittenName(text, written, said);
  }

  /// The forms of the name that a picture's file has.
  static WrittenName ofFile(String file) {
    String name = file.strip();
    for (Matcher ending = PICTURE_ENDING.matcher(name); ending.find(); ) {
      name = name.substring(0, ending.start()).strip();
      ending.reset(name);
    }
    return of(name);
  }

  /// The name without what tells several pictures of one person apart; empty where there is nothing
  /// of the kind, or nothing else.
  Optional<WrittenName> withoutMarks() {
    String left = text.strip();
    for (Matcher mark = MARK.matcher(left); mark.find(); ) {
      left = left.substring(0, mark.start()).strip();
      mark.reset(left);
    }
    return Optional.of(of(left)).filter(name -> !name.isBlank() && !name.written().equals(written));
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  /// The name as it is said, the words apart.
  String said() {
    return String.join(" ", words);
  }

  /// The name as it is said, as one word.
  String joined() {
    return String.join("", words);
  }

  /// First and last word of several; the word where there is only one.
  String firstAndLast() {
    return words.size() > 1 ? words.getFirst() + " " + words.getLast() : said();
  }

  /// Whether both may be one name with more and with fewer middle names, or with middle names and
  /// their first letters. First and last name are not looked at.
  boolean hasMiddleNamesLike(WrittenName other) {
    return middle().size() <= other.middle().size()
        ? areAmong(middle(), other.middle())
        : areAmong(other.middle(), middle());
  }

  private List<String> middle() {
    return words.size() > 2 ? words.subList(1, words.size() - 1) : List.of();
  }

  /// Whether the fewer names stand among the more in their order.
  private static boolean areAmong(List<String> fewer, List<String> more) {
    int met = 0;
    for (String name : more) {
      if (met < fewer.size() && sameOrFirstLetter(fewer.get(met), name)) {
        met++;
      }
    }
    return met == fewer.size();
  }

  private static boolean sameOrFirstLetter(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "WrittenName";
  }
}
