package org.yearbookgame.prepare.pictures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What a picture file is made of, byte by byte, told without any picture library.
final class Anatomy {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private Anatomy() {}

  /// The markers of a JPEG file in order, as two hexadecimal digits each, and `rest` where anything
  /// follows the end.
  static List<String> ofJpeg(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    List<String> markers = new ArrayList<>();
    int marker;
    do {
      if (bytes.get() != (byte) 0xFF) {
        throw new IllegalArgumentException("no marker before " + bytes.position());
      }
      marker = bytes.get() & 0xFF;
      markers.add(HexFormat.of().toHexDigits((byte) marker));
      if (marker != START && marker != END) {
        bytes.position(bytes.position() + (bytes.getShort(bytes.position()) & 0xFFFF));
      }
      if (marker == SCAN) {
        skipScan(bytes);
      }
    } while (marker != END);
    if (bytes.hasRemaining()) {
      markers.add("rest");
    }
    return markers;
  }

  private static void skipScan(ByteBuffer bytes) {
    int at = bytes.position();
    while (bytes.get(at) != (byte) 0xFF || bytes.get(at + 1) == 0) {
      at++;
    }
    bytes.position(at);
  }

  /// The chunks of a PNG file in order, each kind once, and `rest` where anything follows the end.
  static List<String> ofPng(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).position(8);
    List<String> chunks = new ArrayList<>();
    String name;
    do {
      int length = bytes.getInt();
      byte[] letters = new byte[4];
      bytes.get(letters);
      name = new String(letters, StandardCharsets.US_ASCII);
      if (!chunks.contains(name)) {
        chunks.add(name);
      }
      bytes.position(bytes.position() + length + 4);
    } while (!name.equals("IEND"));
    if (bytes.hasRemaining()) {
      chunks.add("rest");
    }
    return chunks;
  }
}
