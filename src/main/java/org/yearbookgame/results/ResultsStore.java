package org.yearbookgame.results;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The plays in one database. It is opened when it is first asked for something, and anew after
/// every failure. For use by several threads, one at a time.
final class ResultsStore implements Closeable {
  private final Engine engine;
  private Optional<Connection> open = Optional.empty();

  ResultsStore(Engine engine) {
    this.engine = engine;
  }

  /// The tables are those of a newer version of the program, which this one must not touch.
  static final class NewerSchema extends SQLException {
    private static final long serialVersionUID = 1;

    NewerSchema() {
      super("the tables are of a newer version");
    }
  }

  /// Something to be done with all plays.
  @FunctionalInterface
  interface Work<T> {
    T with(Plays plays) throws SQLException;
  }

  /// Does something in one transaction: all of it is kept, or nothing. Between two of them the
  /// database is free for other programs.
  ///
  /// @throws SQLException where the database is away, full, damaged or of a newer version
  synchronized <T> T inTransaction(Work<T> work) throws SQLException {
    try {
      Connection connection = connection();
      connection.setAutoCommit(false);
      T result = work.with(new Plays(connection));
      connection.commit();
      connection.setAutoCommit(true); // or SQLite's would begin the next transaction at once
      return result;
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  private Connection connection() throws SQLException {
    if (open.isEmpty()) {
      Connection connection = engine.connect();
      open = Optional.of(connection);
      if (!Schema.migrate(engine, connection)) {
        throw new NewerSchema();
      }
    }
    return open.get();
  }

  /// Gives the database back; what was not committed is as if it had never been. It is opened anew
  /// when it is next asked for something.
  @Override
  public synchronized void close() {
    Optional<Connection> closing = open;
    open = Optional.empty();
    closing.ifPresent(ResultsStore::close);
  }

  private static void close(Connection connection) {
    try (connection) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException _) {
      // The other side is gone, and with it everything that was begun.
    }
  }
}
