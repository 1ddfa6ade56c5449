package org.yearbookgame.results;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteStoreTest extends StoreLaws {
  @TempDir private Path folder;

  @Override
  Engine engine() {
    return new SqliteEngine(folder.resolve("a folder to come").resolve("results.sqlite"));
  }
}
