package org.yearbookgame.results;

import java.sql.Connection;
import java.sql.SQLException;

/// A database that plays are kept in. Both speak the SQL of [Schema] and [Plays]; they differ in
/// how one comes to them.
interface Engine {
  /// A new connection, in which every statement is kept for good only at the end of a transaction.
  ///
  /// @throws SQLException where there is none to be had
  Connection connect() throws SQLException;

  /// Keeps everybody else from making or changing tables until the end of the transaction.
  void claimTables(Connection connection) throws SQLException;
}
