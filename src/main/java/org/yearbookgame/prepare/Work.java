package org.yearbookgame.prepare;

/// Long work, as seen by whoever asked for it: it tells how far it has come, and asks whether it is
/// still wanted. Called from the threads that work.
public interface Work {
  /// So many of so many are done.
  void done(int count, int of);

  /// Whether the work was given up. It then ends soon and leaves everything as it was.
  boolean isCancelled();

  /// Nobody looks on, and nobody gives it up.
  static Work unwatched() {
    return new Work() {
      @Override
      public void done(int count, int of) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
