package org.yearbookgame.results;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PostgresStoreTest extends StoreLaws {
  private SharedServer server;

  @BeforeAll
  void start() throws IOException {
    server = new SharedServer();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @Override
  Engine engine() {
    try {
      return new PostgresEngine(server.database());
    } catch (SQLException e) {
      throw new AssertionError("no database", e);
    }
  }
}
