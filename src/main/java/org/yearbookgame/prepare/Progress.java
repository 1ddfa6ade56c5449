package org.yearbookgame.prepare;

/// Counts pictures over both halves of the work: each is made, and later looked through. A picture
/// is done when both are, so while the first half lasts the count stays behind it.
final class Progress {
  /// Making a portrait takes about three times as long as looking it through.
  private static final int PARTS = 4;

  private static final int MAKING = 3;

  private final Work work;
  private final int pictures;
  private int made;
  private int shown = -1;

  Progress(Work work, int pictures) {
    this.work = work;
    this.pictures = pictures;
  }

  /// One more portrait is made.
  synchronized void madeOne() {
    made++;
    show(made * MAKING / PARTS);
  }

  /// The work as those see it who look through what was made.
  Work lookingThrough() {
    return new Work() {
      @Override
      public void done(int count, int of) {
        int before = pictures * MAKING / PARTS;
        show(before + (int) ((long) (pictures - before) * count / Math.max(1, of)));
      }

      @Override
      public boolean isCancelled() {
        return work.isCancelled();
      }
    };
  }

  /// Never back: what was drawn anew is looked through again.
  private synchronized void show(int count) {
    if (count > shown) {
      shown = count;
      work.done(count, pictures);
    }
  }
}
