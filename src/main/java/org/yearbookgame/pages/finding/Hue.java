package org.yearbookgame.pages.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yearbookgame.storage.pictures.Pixels;

/// The colours of a page, apart from how light they are: how far each is from the paper's.
/// Backdrops as light as the paper often are of another colour.
///
/// Colours are those of ITU-R BT.601 without the light. JPEG keeps them more coarsely, so they are
/// averaged over more points.
final class Hue {
  /// So many points each way are averaged to one.
  private static final int TIMES = 2;

  /// Less is no other colour; nor is what is less than so many times the paper's own grain.
  private static final float LEAST = 5;

  private static final float TIMES_GRAIN = 5;

  private final Tones blue;
  private final Tones red;

  private Hue(Tones blue, Tones red) {
    this.blue = blue;
    this.red = red;
  }

  static Hue of(Pixels picture) {
    int width = Math.max(1, picture.width() / TIMES);
    int height = Math.max(1, picture.height() / TIMES);
    float[] blue = new float[width * height];
    float[] red = new float[width * height];
    if (picture.bands() == 3) {
      for (int y = 0; y < height * TIMES && y < picture.height(); y++) {
        for (int x = 0; x < width * TIMES && x < picture.width(); x++) {
          int at = 3 * (y * picture.width() + x);
          int r = picture.sample(at);
          int g = picture.sample(at + 1);
          int b = picture.sample(at + 2);
          int to = y / TIMES * width + x / TIMES;
          blue[to] += (-.169f * r - .331f * g + .5f * b) / (TIMES * TIMES);
          red[to] += (.5f * r - .419f * g - .081f * b) / (TIMES * TIMES);
        }
      }
    }
    return new Hue(new Tones(width, height, blue), new Tones(width, height, red));
  }

  Hue turnedBack(double angle) {
    return new Hue(blue.turnedBack(angle).blurred(1), red.turnedBack(angle).blurred(1));
  }

  /// What is within a box of the whole picture, in whole points.
  Hue part(Box box) {
    Box small =
        new Box(box.left() / TIMES, box.top() / TIMES, box.right() / TIMES, box.bottom() / TIMES);
    return new Hue(blue.part(small), red.part(small));
  }

  /// The colours of a smaller picture, blue and red.
  ///
  /// @param times so many points of the whole picture become one
  List<Tones> shrunk(int times) {
    return List.of(blue.shrunk(times / TIMES), red.shrunk(times / TIMES));
  }

  /// How far each point is from the paper's colour: 1 where that is plainly another.
  ///
  /// @param width of the whole picture
  float[] apart(Paper paper, int width, int height) {
    int[] places = paper.places(width).toArray();
    float blueShare = share(blue, paper, places, width);
    float redShare = share(red, paper, places, width);
    float[] small = new float[blue.tones().length];
    for (int y = 0; y < blue.height(); y++) {
      for (int x = 0; x < blue.width(); x++) {
        int i = y * blue.width() + x;
        float tone = paper.tone(TIMES * (x + .5f), TIMES * (y + .5f));
        small[i] =
            (float)
                Math.hypot(blue.tones()[i] - blueShare * tone, red.tones()[i] - redShare * tone);
      }
    }
    float[] grain = values(small, places, width);
    float least = Math.max(LEAST, TIMES_GRAIN * middle(grain));
    float[] apart = new float[width * height];
    for (int y = 0; y < height; y++) {
      int row = Math.min(y / TIMES, blue.height() - 1) * blue.width();
      for (int x = 0; x < width; x++) {
        apart[y * width + x] = small[row + Math.min(x / TIMES, blue.width() - 1)] / least;
      }
    }
    return apart;
  }

  /// The paper's colour as a share of its light: in a shade both become less.
  private static float share(Tones colour, Paper paper, int[] places, int width) {
    float[] shares = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      int row = places[i] / width;
      float tone = paper.tone(places[i] % width, row);
      shares[i] = at(colour, places[i], width) / Math.max(1, tone);
    }
    return middle(shares);
  }

  private float[] values(float[] small, int[] places, int width) {
    Tones values = new Tones(blue.width(), blue.height(), small);
    float[] at = new float[places.length];
    IntStream.range(0, at.length).forEach(i -> at[i] = at(values, places[i], width));
    return at;
  }

  private static float at(Tones colour, int place, int width) {
    int x = Math.min(place % width / TIMES, colour.width() - 1);
    int y = Math.min(place / width / TIMES, colour.height() - 1);
    return colour.at(x, y);
  }

  private static float middle(float[] values) {
    Arrays.sort(values);
    return values.length == 0 ? 0 : values[values.length / 2];
  }
}
