package org.yearbookgame.results;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL server that several kiosks share.
record PostgresEngine(SharedDatabase database) implements Engine {
  /// In seconds. A server that does not answer is taken for away; the plays wait here.
  private static final int PATIENCE = 5;

  /// Any number that no other program on the server claims: "yearbook" in letters' places.
  private static final long CLAIM = 25_05_01_18_02_15_15_11L;

  @Override
  public Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {database.host()});
    source.setPortNumbers(new int[] {database.port()});
    source.setDatabaseName(database.name());
    database.encryption().ifPresent(source::setSslMode);
    database.login().user().ifPresent(source::setUser);
    database.login().password().ifPresent(source::setPassword);
    source.setApplicationName("yearbook");
    source.setConnectTimeout(PATIENCE);
    source.setLoginTimeout(PATIENCE);
    source.setSocketTimeout(PATIENCE);
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void claimTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + CLAIM + ")");
    }
  }
}
