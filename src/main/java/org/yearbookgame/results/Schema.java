package org.yearbookgame.results;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables, and how those of an earlier version of the program become those of this one.
final class Schema {
  /// The steps from each version to the next; the first makes all from nothing. Never changed once
  /// released, only added to.
  private static final List<List<String>> STEPS =
      List.of(
          List.of(
              "create table machine (id varchar(36) not null)",
              """
              create table play (
                id varchar(36) primary key,
                class_id varchar(64) not null,
                machine varchar(36) not null,
                mode varchar(10) not null,
                rounds integer not null,
                choices integer not null,
                tries varchar(20) not null,
                again integer not null,
                started bigint not null,
                ended bigint not null,
                finished integer not null,
                initials varchar(12),
                waiting integer not null)
              """,
              "create index play_of_class on play (class_id, ended)",
              "create index play_waiting on play (waiting)",
              """
              create table played_round (
                play varchar(36) not null references play (id) on delete cascade,
                round integer not null,
                asked integer not null,
                ended_by varchar(20) not null,
                primary key (play, round))
              """,
              """
              create table shown (
                play varchar(36) not null,
                round integer not null,
                place integer not null,
                classmate integer not null,
                primary key (play, round, place),
                foreign key (play, round) references played_round (play, round) on delete cascade)
              """,
              """
              create table guess (
                play varchar(36) not null,
                round integer not null,
                turn integer not null,
                picked integer not null,
                millis bigint not null,
                primary key (play, round, turn),
                foreign key (play, round) references played_round (play, round) on delete cascade)
              """),
          List.of("alter table play add column to_come integer not null default 0"));

  private Schema() {}

  /// Brings the tables to this program's version, in the connection's transaction.
  ///
  /// @return whether this program can use them; not, where a newer one made them
  static boolean migrate(Engine engine, Connection connection) throws SQLException {
    engine.claimTables(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists yearbook_schema (version integer not null)");
      int version = version(statement);
      for (List<String> step : STEPS.subList(Math.min(version, STEPS.size()), STEPS.size())) {
        for (String sql : step) {
          statement.execute(sql);
        }
      }
      if (version < STEPS.size()) {
        statement.execute("delete from yearbook_schema");
        statement.execute("insert into yearbook_schema (version) values (" + STEPS.size() + ")");
      }
      connection.commit();
      return version <= STEPS.size();
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery("select max(version) from yearbook_schema")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }
}
