package org.yearbookgame.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// A file on this computer. What a transaction wrote stays written, even where the power goes
/// (`synchronous=FULL` with a write-ahead log); several programs may use it at once.
record SqliteEngine(Path file) implements Engine {
  /// So long one program waits for another that is writing.
  private static final int PATIENCE_MILLIS = 10_000;

  @Override
  public Connection connect() throws SQLException {
    try {
      Optional<Path> folder = Optional.ofNullable(file.getParent());
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
    } catch (IOException e) {
      throw new SQLException("no folder for the results", e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setTransactionMode(TransactionMode.IMMEDIATE); // no waiting in the middle of one
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma secure_delete = on"); // what is erased is written over
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void claimTables(Connection connection) {
    // Every transaction has the whole file to itself from its first statement on.
  }

  /// Whether an error means that the file is no whole database.
  static boolean isDamage(SQLException e) {
    int code = e.getErrorCode();
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }
}
