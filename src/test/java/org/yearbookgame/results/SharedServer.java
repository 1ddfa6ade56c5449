package org.yearbookgame.results;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.yearbookgame.results.SharedDatabase.Login;

/// A real PostgreSQL server, for as long as a test runs.
final class SharedServer implements Closeable {
  private final EmbeddedPostgres server;
  private int databases;

  SharedServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  /// A database with nothing in it.
  SharedDatabase database() throws SQLException {
    String name = "results" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return SharedDatabase.of(
            "jdbc:postgresql://localhost:" + server.getPort() + "/" + name,
            new Login(Optional.of("postgres"), Optional.of("postgres")))
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
