package org.yearbookgame.ui.kiosk.pin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbookgame.roster.Classmate;

/// Finds classmates by the first letters of any word of their names, with keys for just those
/// letters that names have. Marks on letters need not be typed.
record Finder(List<Classmate> classmates) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{IsAlphabetic}]+");

  /// More would not be looked through on a screen of touch.
  static final int MOST_FOUND = 24;

  /// Scripts with more letters show only those that can follow.
  private static final int MOST_KEYS = 40;

  Finder {
    classmates = List.copyOf(classmates);
  }

  /// Those a word of whose name begins with what was typed, in the list's order; nobody, where
  /// nothing was typed.
  List<Classmate> found(String typed) {
    return typed.isEmpty()
        ? List.of()
        : classmates.stream()
            .filter(person -> words(person).anyMatch(word -> word.startsWith(typed)))
            .limit(MOST_FOUND)
            .toList();
  }

  /// The letters that can follow what was typed.
  SortedSet<String> next(String typed) {
    SortedSet<String> next = new TreeSet<>();
    classmates.stream()
        .flatMap(Finder::words)
        .filter(word -> word.startsWith(typed) && word.length() > typed.length())
        .forEach(word -> next.add(letter(word, typed.length())));
    return next;
  }

  /// The keys to be shown: always the same, so that none moves, unless there are too many.
  SortedSet<String> keys(String typed) {
    SortedSet<String> all = new TreeSet<>();
    classmates.stream()
        .flatMap(Finder::words)
        .flatMapToInt(String::codePoints)
        .forEach(letter -> all.add(Character.toString(letter)));
    return all.size() <= MOST_KEYS ? all : next(typed);
  }

  private static String letter(String word, int place) {
    return Character.toString(word.codePointAt(place));
  }

  private static Stream<String> words(Classmate person) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(person.name().text(), Normalizer.Form.NFD))
            .replaceAll("");
    return BETWEEN.splitAsStream(plain.toUpperCase(Locale.ROOT)).filter(word -> !word.isEmpty());
  }
}
