package org.yearbookgame.storage.pictures;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.stream.ImageInputStream;

/// The colour profile in a PNG file, which its reader passes over.
final class PngProfile {
  private static final int SIGNATURE_BYTES = 8;
  private static final int PROFILE = 0x69434350; // "iCCP"
  private static final int POINTS = 0x49444154; // "IDAT"

  /// The longest name of a profile, and the two bytes after it.
  private static final int LONGEST_HEAD = 79 + 2;

  /// No profile of three colours is as large; those of presses are.
  private static final int MOST_BYTES = 4 << 20;

  private PngProfile() {}

  /// Reads the profile of a PNG file from its start, and leaves the input wherever that ended.
  ///
  /// @return nothing, where there is none or it makes no sense
  static Optional<ICC_Profile> in(ImageInputStream png) throws IOException {
    png.seek(SIGNATURE_BYTES);
    while (true) {
      long length = png.readUnsignedInt();
      int type = png.readInt();
      if (type == PROFILE && length <= MOST_BYTES) {
        byte[] content = new byte[(int) length];
        png.readFully(content);
        return profile(content);
      }
      if (type == PROFILE || type == POINTS) {
        return Optional.empty();
      }
      png.seek(png.getStreamPosition() + length + 4);
    }
  }

  private static Optional<ICC_Profile> profile(byte[] content) {
    int head = 0;
    while (head < Math.min(content.length, LONGEST_HEAD) && content[head] != 0) {
      head++;
    }
    int start = Math.min(head + 2, content.length);
    try (InputStream inflated =
        new InflaterInputStream(new ByteArrayInputStream(content, start, content.length - start))) {
      return Optional.of(ColorProfiles.createProfile(inflated.readNBytes(MOST_BYTES)));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
