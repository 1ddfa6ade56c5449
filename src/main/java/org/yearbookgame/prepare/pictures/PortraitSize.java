package org.yearbookgame.prepare.pictures;

/// The size of every portrait of a class, and how strongly photographs are compressed.
///
/// @param width in pixels
/// @param height in pixels
/// @param quality of JPEG, above 0, 1 at most
public record PortraitSize(int width, int height, float quality) {
  /// For screens of any size.
  public static final PortraitSize BEST = new PortraitSize(960, 1200, 0.9f);

  /// 200 grainy scans come to about 18 MB.
  public static final PortraitSize EMAIL = new PortraitSize(640, 800, 0.8f);
}
