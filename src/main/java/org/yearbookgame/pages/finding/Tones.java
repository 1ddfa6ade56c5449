package org.yearbookgame.pages.finding;

import org.yearbookgame.storage.pictures.Pixels;

/// How light a picture is, point by point.
final class Tones {
  private final int width;
  private final int height;
  private final float[] tones;

  /// @param tones from 0 to 255, row by row; not copied, and never changed after
  Tones(int width, int height, float[] tones) {
    this.width = width;
    this.height = height;
    this.tones = tones;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  float[] tones() {
    return tones;
  }

  /// Of a picture, as an eye sees greys: ITU-R BT.601.
  static Tones of(Pixels picture) {
    float[] tones = new float[picture.width() * picture.height()];
    boolean grey = picture.bands() == 1;
    for (int i = 0; i < tones.length; i++) {
      tones[i] =
          grey
              ? picture.sample(i)
              : .299f * picture.sample(3 * i)
                  + .587f * picture.sample(3 * i + 1)
                  + .114f * picture.sample(3 * i + 2);
    }
    return new Tones(picture.width(), picture.height(), tones);
  }

  float at(int x, int y) {
    return tones[y * width + x];
  }

  /// By how much a point differs from its neighbours at most.
  float change(int x, int y) {
    float here = at(x, y);
    float across =
        Math.max(
            Math.abs(at(Math.min(x + 1, width - 1), y) - here),
            Math.abs(at(Math.max(x - 1, 0), y) - here));
    float down =
        Math.max(
            Math.abs(at(x, Math.min(y + 1, height - 1)) - here),
            Math.abs(at(x, Math.max(y - 1, 0)) - here));
    return Math.max(across, down);
  }

  /// Every so many points averaged to one.
  Tones shrunk(int times) {
    int wide = Math.max(1, width / times);
    int high = Math.max(1, height / times);
    int across = Math.min(times, width);
    int down = Math.min(times, height);
    float[] shrunk = new float[wide * high];
    for (int y = 0; y < high; y++) {
      for (int dy = 0; dy < down; dy++) {
        int row = (y * down + dy) * width;
        for (int x = 0; x < wide; x++) {
          float sum = 0;
          for (int dx = 0; dx < across; dx++) {
            sum += tones[row + x * across + dx];
          }
          shrunk[y * wide + x] += sum;
        }
      }
    }
    float share = 1f / (across * down);
    for (int i = 0; i < shrunk.length; i++) {
      shrunk[i] *= share;
    }
    return new Tones(wide, high, shrunk);
  }

  /// What is within a box, in whole points.
  Tones part(Box box) {
    int left = (int) Math.clamp(box.left(), 0, width - 1);
    int top = (int) Math.clamp(box.top(), 0, height - 1);
    int wide = (int) Math.clamp(box.right(), left + 1, width) - left;
    int high = (int) Math.clamp(box.bottom(), top + 1, height) - top;
    float[] part = new float[wide * high];
    for (int y = 0; y < high; y++) {
      System.arraycopy(tones, (top + y) * width + left, part, y * wide, wide);
    }
    return new Tones(wide, high, part);
  }

  /// Turned about its middle, anticlockwise by an angle in degrees; what comes from beyond its
  /// edges is as they are.
  Tones turnedBack(double angle) {
    float cos = (float) Math.cos(Math.toRadians(angle));
    float sin = (float) Math.sin(Math.toRadians(angle));
    float middleX = (width - 1) / 2f;
    float middleY = (height - 1) / 2f;
    float[] turned = new float[tones.length];
    for (int y = 0; y < height; y++) {
      float fromY = y - middleY;
      for (int x = 0; x < width; x++) {
        float fromX = x - middleX;
        turned[y * width + x] =
            between(middleX + cos * fromX - sin * fromY, middleY + sin * fromX + cos * fromY);
      }
    }
    return new Tones(width, height, turned);
  }

  private float between(float x, float y) {
    float inX = Math.clamp(x, 0, width - 1);
    float inY = Math.clamp(y, 0, height - 1);
    int left = Math.min((int) inX, Math.max(0, width - 2));
    int top = Math.min((int) inY, Math.max(0, height - 2));
    int right = Math.min(left + 1, width - 1);
    int below = Math.min(top + 1, height - 1);
    float u = inX - left;
    float v = inY - top;
    return (at(left, top) * (1 - u) + at(right, top) * u) * (1 - v)
        + (at(left, below) * (1 - u) + at(right, below) * u) * v;
  }

  /// Each point the average of a square around it.
  ///
  /// @param radius to each side; 0 changes nothing
  Tones blurred(int radius) {
    float[] across = new float[tones.length];
    for (int y = 0; y < height; y++) {
      averageLine(tones, across, y * width, 1, width, radius);
    }
    float[] both = new float[tones.length];
    averageColumns(across, both, radius);
    return new Tones(width, height, both);
  }

  private static void averageLine(
      float[] from, float[] to, int start, int step, int length, int radius) {
    float sum = 0;
    int last = start + (length - 1) * step;
    for (int i = -radius; i <= radius; i++) {
      sum += from[Math.clamp(start + (long) i * step, start, last)];
    }
    float share = 1f / (2 * radius + 1);
    for (int i = 0; i < length; i++) {
      to[start + i * step] = sum * share;
      sum += from[Math.min(start + (i + radius + 1) * step, last)];
      sum -= from[Math.max(start + (i - radius) * step, start)];
    }
  }

  /// Row after row, as memory lies.
  private void averageColumns(float[] from, float[] to, int radius) {
    float[] sums = new float[width];
    for (int y = -radius; y <= radius; y++) {
      add(from, Math.clamp(y, 0, height - 1), 1, sums);
    }
    float share = 1f / (2 * radius + 1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        to[y * width + x] = sums[x] * share;
      }
      add(from, Math.min(y + radius + 1, height - 1), 1, sums);
      add(from, Math.max(y - radius, 0), -1, sums);
    }
  }

  private void add(float[] from, int row, int sign, float[] sums) {
    for (int x = 0; x < width; x++) {
      sums[x] += sign * from[row * width + x];
    }
  }
}
