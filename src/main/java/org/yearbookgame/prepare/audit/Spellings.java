package org.yearbookgame.prepare.audit;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// How a name and its parts may be written.
final class Spellings {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}]+");

  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_SYLLABLES = 2;

  /// First and last name run together: "alee" is many a word, "adelacroix" is none.
  private static final int LEAST_JOINED = 5;

  /// Parts of names that are words of every text.
  private static final Set<String> PARTICLES =
      Set.of(
          "and", "bin", "das", "del", "den", "der", "des", "dos", "las", "los", "san", "the", "und",
          "van", "von", "zum", "zur");

  private static final List<Charset> UNICODE = List.of(UTF_8, UTF_16LE, UTF_16BE);
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Spellings() {}

  /// The words, in plain letters, of which each alone tells the name: its parts, and first and last
  /// name run together as in the names of files and accounts.
  static Set<String> words(NameParts name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : name.words()) {
      List<String> parts = parts(word);
      parts.stream().filter(Spellings::tells).forEach(words::add);
      String joined = String.join("", parts);
      if (parts.size() > 1 && tells(joined)) {
        words.add(joined);
      }
    }
    String first = String.join("", parts(name.first()));
    String last = String.join("", parts(name.last()));
    if (!first.isEmpty() && !last.isEmpty() && !first.equals(last)) {
      String initial = first.substring(0, first.offsetByCodePoints(0, 1));
      for (String joined : List.of(first + last, last + first, initial + last, last + initial)) {
        if (joined.length() >= LEAST_JOINED) {
          words.add(joined);
        }
      }
    }
    return words;
  }

  /// The bytes of the name and its parts, in every spelling and encoding. Letters from A to Z may
  /// stand for their other case. A part run together with others need not be among them: it is
  /// found inside.
  static Set<byte[]> bytes(String written) {
    String whole = Normalizer.normalize(written.strip(), Form.NFC);
    Set<String> texts = new LinkedHashSet<>();
    texts.add(whole);
    parts(whole).stream().filter(Spellings::tells).forEach(texts::add);
    Set<byte[]> bytes = new TreeSet<>(Arrays::compare);
    for (String text : texts) {
      for (String spelled : spelled(text)) {
        UNICODE.forEach(encoding -> bytes.add(spelled.getBytes(encoding)));
        if (!isAscii(spelled) && WINDOWS_1252.newEncoder().canEncode(spelled)) {
          bytes.add(spelled.getBytes(WINDOWS_1252));
        }
      }
    }
    return bytes;
  }

  /// "Jürgen" as he is written where there are no dots: "Juergen".
  static String withoutDots(String text) {
    return Normalizer.normalize(text, Form.NFC)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Ä", "Ae")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue");
  }

  private static Set<String> spelled(String text) {
    Set<String> spelled = new LinkedHashSet<>();
    for (String variant : List.of(text, PlainLetters.of(text), withoutDots(text))) {
      String small = variant.toLowerCase(Locale.ROOT);
      spelled.add(small);
      if (!isAscii(variant)) {
        for (String cased : List.of(variant, small, variant.toUpperCase(Locale.ROOT))) {
          spelled.add(cased);
          spelled.add(Normalizer.normalize(cased, Form.NFD));
        }
      }
    }
    return spelled;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 0x80);
  }

  private static List<String> parts(String text) {
    return NO_LETTERS.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
  }

  /// Whether a part is long enough to be somebody's: two letters stand in every text.
  private static boolean tells(String part) {
    int letters = part.codePointCount(0, part.length());
    return letters >= LEAST_LETTERS
        ? !PARTICLES.contains(part.toLowerCase(Locale.ROOT))
        : letters >= LEAST_SYLLABLES && part.codePoints().allMatch(Spellings::isSyllable);
  }

  /// Whether a letter is a syllable or a word, and words are written without blanks.
  static boolean isSyllable(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
