package org.yearbookgame.prepare.publish;

import java.util.List;
import org.yearbookgame.prepare.pictures.PortraitSize;

/// How good the pictures of a file are that is sent around.
public enum Quality {
  /// As they were prepared.
  BEST,
  /// So small that the file goes through with an e-mail; as they were prepared where it does so
  /// anyway.
  EMAIL;

  /// The bytes that a file for e-mail stays below: 20 MB, as mail programs count.
  public static final long MOST_EMAIL_BYTES = 20_000_000;

  /// From the usual size of a picture for e-mail down to the smallest that a face can be known by.
  static final List<PortraitSize> STEPS =
      List.of(
          PortraitSize.EMAIL,
          new PortraitSize(640, 800, 0.7f),
          new PortraitSize(640, 800, 0.6f),
          new PortraitSize(640, 800, 0.5f),
          new PortraitSize(480, 600, 0.6f),
          new PortraitSize(480, 600, 0.45f),
          new PortraitSize(320, 400, 0.5f),
          new PortraitSize(240, 300, 0.4f));
}
