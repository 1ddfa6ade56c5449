package org.yearbookgame.prepare;

import org.yearbookgame.storage.Watcher;

/// Long work, as seen by whoever asked for it: it tells how far it has come, and asks whether it is
/// still wanted. Called from the threads that work.
public interface Work extends Watcher {
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
