package org.yearbookgame.storage;

/// Whoever looks on while something takes long: is told how far it has come, and may have it given
/// up. Called from the threads that work.
public interface Watcher {
  /// So many of so many are done.
  void done(int count, int of);

  /// Whether it was given up. It then ends soon and leaves everything as it was.
  boolean isCancelled();
}
