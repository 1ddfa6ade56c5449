package org.yearbookgame.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What holds in both engines.
abstract class StoreLaws {
  private static final UUID MACHINE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID ANOTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

  /// A database with nothing in it.
  abstract Engine engine();

  @Test
  void whatWasKeptIsThereWhenOpenedAnew() throws SQLException {
    Engine engine = engine();
    List<Play> played = new SamplePlays(1).next(20);
    keep(engine, played, MACHINE);

    assertEquals(played, all(engine));
  }

  @Test
  void keepingTwiceIsKeepingOnce() throws SQLException {
    Engine engine = engine();
    List<Play> played = new SamplePlays(2).next(5);
    keep(engine, played, MACHINE);
    keep(engine, played, MACHINE);

    assertEquals(played, all(engine));
  }

  @Test
  void initialsMayBeLeftLater() throws SQLException {
    Engine engine = engine();
    Play play = new SamplePlays(3).next();
    keep(engine, List.of(play), MACHINE);
    Play signed = play.withInitials(new Initials("ABC"));
    keep(engine, List.of(signed), MACHINE);
    keep(engine, List.of(play), MACHINE);

    assertEquals(List.of(signed), all(engine));
  }

  @Test
  void twoProgramsWriteInTurns() throws SQLException {
    Engine engine = engine();
    SamplePlays sample = new SamplePlays(10);
    List<Play> played = sample.next(6);
    try (ResultsStore one = new ResultsStore(engine);
        ResultsStore other = new ResultsStore(engine)) {
      for (Play play : played) {
        ResultsStore turn = played.indexOf(play) % 2 == 0 ? one : other;
        turn.inTransaction(
            plays -> {
              plays.keep(play, MACHINE, false);
              return play;
            });
      }
      assertEquals(played, one.inTransaction(plays -> plays.of(SamplePlays.CLASS, Instant.EPOCH)));
    }
  }

  @Test
  void aGameUnderWayGrowsRoundByRound() throws SQLException {
    Engine engine = engine();
    Play finished = new SamplePlays(8).next();
    for (int over = 1; over < finished.rounds().size(); over++) {
      Play soFar = SamplePlays.soFar(finished, over);
      keep(engine, List.of(soFar), MACHINE);
      assertEquals(List.of(soFar), all(engine));
    }
    keep(engine, List.of(finished), MACHINE);

    assertEquals(List.of(finished), all(engine));
  }

  @Test
  void tablesOfTheFirstVersionAreBroughtForward() throws SQLException {
    Engine engine = engine();
    Play play = new SamplePlays(9).next();
    keep(engine, List.of(play), MACHINE);
    execute(engine, "alter table play drop column to_come");
    setVersion(engine, 1);

    assertEquals(List.of(play), all(engine));
  }

  @Test
  void aTransactionThatFailsLeavesNothing() throws SQLException {
    Engine engine = engine();
    Play play = new SamplePlays(4).next();
    try (ResultsStore store = new ResultsStore(engine)) {
      assertThrows(
          SQLException.class,
          () ->
              store.inTransaction(
                  plays -> {
                    plays.keep(play, MACHINE, false);
                    throw new SQLException("the power went");
                  }));
    }

    assertEquals(List.of(), all(engine));
  }

  @Test
  void tablesOfANewerVersionAreLeftAsTheyAre() throws SQLException {
    Engine engine = engine();
    Play play = new SamplePlays(5).next();
    keep(engine, List.of(play), MACHINE);
    setVersion(engine, 1000);
    try (ResultsStore store = new ResultsStore(engine)) {
      assertThrows(
          ResultsStore.NewerSchema.class,
          () -> store.inTransaction(plays -> plays.erase(SamplePlays.CLASS)));
    }
    setVersion(engine, 2);

    assertEquals(List.of(play), all(engine));
  }

  @Test
  void mostKnownComesFirstThenTheQuickerThenTheEarlier() throws SQLException {
    Instant evening = Instant.parse("2026-11-21T19:00:00Z");
    Play best = SamplePlays.knowing(5, Duration.ofSeconds(9), evening.plusSeconds(50), "AAA");
    Play quick = SamplePlays.knowing(4, Duration.ofSeconds(2), evening.plusSeconds(40), "BBB");
    Play early = SamplePlays.knowing(4, Duration.ofSeconds(3), evening.plusSeconds(10), "CCC");
    Play late = SamplePlays.knowing(4, Duration.ofSeconds(3), evening.plusSeconds(20), "DDD");
    Play before = SamplePlays.knowing(5, Duration.ofSeconds(1), evening.minusSeconds(1), "EEE");
    Play unsigned = SamplePlays.knowing(5, Duration.ofSeconds(1), evening.plusSeconds(5), "");
    Engine engine = engine();
    keep(engine, List.of(late, unsigned, early, before, quick, best), MACHINE);

    try (ResultsStore store = new ResultsStore(engine)) {
      assertEquals(
          List.of(
              new Leaderboard.Line(best.id(), "AAA", 5, 5, Duration.ofSeconds(45)),
              new Leaderboard.Line(quick.id(), "BBB", 4, 5, Duration.ofSeconds(10)),
              new Leaderboard.Line(early.id(), "CCC", 4, 5, Duration.ofSeconds(15))),
          store.inTransaction(
              plays -> plays.best(SamplePlays.CLASS, evening, SamplePlays.RULES, 3)));
    }
  }

  @Test
  void theOtherMachinesPlaysStayWhenOneIsErased() throws SQLException {
    Engine engine = engine();
    SamplePlays sample = new SamplePlays(6);
    List<Play> here = sample.next(3);
    List<Play> there = sample.next(3);
    keep(engine, here, MACHINE);
    keep(engine, there, ANOTHER);
    int erased = erase(engine, plays -> plays.erase(SamplePlays.CLASS, MACHINE));

    assertEquals(3, erased);
    assertEquals(there, all(engine));
  }

  @Test
  void aMachinesPlaysGoWithoutThoseOfAnother() throws SQLException {
    Engine engine = engine();
    SamplePlays sample = new SamplePlays(11);
    keep(engine, sample.next(3), MACHINE);
    List<Play> there = sample.next(3);
    keep(engine, there, ANOTHER);
    int erased = erase(engine, plays -> plays.erase(MACHINE));

    assertEquals(3, erased);
    assertEquals(there, all(engine));
  }

  @Test
  void erasedPlaysLeaveNoRowInAnyTable() throws SQLException {
    Engine engine = engine();
    keep(engine, new SamplePlays(7).next(3), MACHINE);
    int erased = erase(engine, plays -> plays.erase(SamplePlays.CLASS));

    assertEquals(3, erased);
    assertEquals(0, count(engine, "play", "played_round", "shown", "guess"), "rows that were left");
  }

  static void keep(Engine engine, List<Play> played, UUID machine) throws SQLException {
    try (ResultsStore store = new ResultsStore(engine)) {
      store.inTransaction(
          plays -> {
            for (Play play : played) {
              plays.keep(play, machine, false);
            }
            return played.size();
          });
    }
  }

  static List<Play> all(Engine engine) throws SQLException {
    try (ResultsStore store = new ResultsStore(engine)) {
      return store.inTransaction(plays -> plays.of(SamplePlays.CLASS, Instant.EPOCH));
    }
  }

  private static int erase(Engine engine, ResultsStore.Work<Integer> work) throws SQLException {
    try (ResultsStore store = new ResultsStore(engine)) {
      return store.inTransaction(work);
    }
  }

  private static void setVersion(Engine engine, int version) throws SQLException {
    execute(engine, "update yearbook_schema set version = " + version);
  }

  private static void execute(Engine engine, String sql) throws SQLException {
    try (Connection connection = engine.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    }
  }

  private static int count(Engine engine, String... tables) throws SQLException {
    try (Connection connection = engine.connect();
        Statement statement = connection.createStatement()) {
      int rows = 0;
      for (String table : tables) {
        try (var found = statement.executeQuery("select count(*) from " + table)) {
          found.next();
          rows += found.getInt(1);
        }
      }
      connection.rollback();
      return rows;
    }
  }
}
