package org.yearbookgame.prepare.audit;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file of a class that is no picture.
///
/// @param text what it says; nothing, where it is no text
record Document(FileBytes bytes, Optional<String> text) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Of those that stand in no text; U+FFFE stands where UTF-16 was read the wrong way round.
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F\\uFFFE]");

  /// No text that belongs to a class is longer.
  private static final int LONGEST_TEXT = 4 << 20;

  /// How files start that hold others or are compressed: names in them cannot be seen.
  private static final List<String> PACKED =
      List.of(
          "PK",
          "\u001F\u008B",
          "7z\u00BC\u00AF",
          "Rar!",
          "BZh",
          "\u00FD7zXZ",
          "%PDF",
          "\u00D0\u00CF\u0011\u00E0");

  static Document of(FileBytes bytes) {
    return new Document(bytes, decode(bytes.all()));
  }

  /// Whether names in it can be seen.
  boolean isOpen() {
    return text.isPresent()
        || (bytes.size() > 0 && PACKED.stream().noneMatch(start -> bytes.says(start, 0)));
  }

  boolean tells(Names names) {
    return names.in(bytes.all(), 0, bytes.size(), Names.LEAST_IN_PICTURE)
        || text.filter(names::in).isPresent();
  }

  private static Optional<String> decode(byte[] bytes) {
    if (bytes.length > LONGEST_TEXT) {
      return Optional.empty();
    }
    return utf16(bytes)
        .map(encoding -> new String(bytes, encoding))
        .or(() -> utf8(bytes))
        .or(() -> Optional.of(new String(bytes, WINDOWS_1252)))
        .filter(text -> !NO_TEXT.matcher(text).find());
  }

  /// Told by the mark at its start, or by the zeros that stand at every other place of Latin text.
  private static Optional<Charset> utf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean marked =
        bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
    if (zeros[0] == zeros[1] && !marked) {
      return Optional.empty();
    }
    boolean little = marked ? bytes[0] == (byte) 0xFF : zeros[1] > zeros[0];
    return Optional.of(little ? UTF_16LE : UTF_16BE);
  }

  /// Strictly: text in another encoding is hardly ever UTF-8 by chance.
  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
