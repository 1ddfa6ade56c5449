package org.yearbookgame.prepare.audit;

/// What can stand in a picture file beside the picture.
public enum Extra {
  /// Text, in whatever form: comments, key words, XMP, IPTC.
  TEXT,
  /// EXIF notes, which may hold names, places, times and a thumbnail.
  CAMERA_NOTES,
  /// A colour profile, which has a description and room for anything.
  COLOUR_PROFILE,
  /// A second picture: a thumbnail, a further page or frame.
  SECOND_PICTURE,
  /// Bytes after the picture's end, or where none belong.
  STRAY_BYTES,
  /// A part of a kind that no picture needs.
  UNKNOWN_PART
}
