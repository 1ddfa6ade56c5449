package org.yearbookgame.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T01:00:00Z"));

  @TempDir private Path folder;
  @TempDir private Path server;

  /// A server that goes away and comes back.
  private static final class Unsteady implements Engine {
    private final Engine behind;
    private boolean away;

    /// After so many more commits the connection is cut, as if the answer never came.
    private int commitsLeft = Integer.MAX_VALUE;

    Unsteady(Engine behind) {
      this.behind = behind;
    }

    @Override
    public Connection connect() throws SQLException {
      if (away) {
        throw new SQLException("away");
      }
      return CutOff.after(
          behind.connect(),
          () -> {
            if (commitsLeft-- <= 0) {
              throw new SQLException("cut off");
            }
          });
    }

    @Override
    public void claimTables(Connection connection) throws SQLException {
      behind.claimTables(connection);
    }
  }

  private Unsteady unsteady() {
    return new Unsteady(new SqliteEngine(server.resolve("shared.sqlite")));
  }

  private Results results(Optional<Unsteady> shared) {
    return new Results(folder, new SqliteEngine(folder.resolve("results.sqlite")), shared, CLOCK);
  }

  @Test
  void playsWaitWhileTheServerIsAwayAndAreSentOnce() throws SQLException {
    List<Play> played = new SamplePlays(11).next(120);
    Unsteady shared = unsteady();
    try (Results results = results(Optional.of(shared))) {
      shared.away = true;
      played.forEach(results::keep);
      results.send();
      assertEquals(Optional.of(new ResultsProblem.SharedAway()), results.takeProblem());
      shared.away = false;
      results.send();
      results.send();
      assertEquals(Optional.empty(), results.takeProblem());
    }

    assertEquals(played, StoreLaws.all(shared));
  }

  @Test
  void anAnswerThatNeverCameMakesNoSecondPlay() throws SQLException {
    List<Play> played = new SamplePlays(12).next(120);
    Unsteady shared = unsteady();
    try (Results results = results(Optional.of(shared))) {
      played.forEach(results::keep);
      for (int commits = 0; commits < 4; commits++) {
        shared.commitsLeft = commits;
        results.send();
      }
      shared.commitsLeft = Integer.MAX_VALUE;
      results.send();
    }

    assertEquals(played, StoreLaws.all(shared));
  }

  @Test
  void aGameUnderWayIsSentOnceNobodyGoesOnWithIt() throws SQLException {
    Play finished = new SamplePlays(17).next();
    Play left = SamplePlays.soFar(new SamplePlays(18).next(), 2);
    Unsteady shared = unsteady();
    try (Results results = results(Optional.of(shared))) {
      results.keep(SamplePlays.soFar(finished, 3));
      results.keep(left);
      results.send();
      assertEquals(List.of(), StoreLaws.all(shared));
      results.keep(finished);
      results.keep(left.givenUp());
      results.send();
    }

    assertEquals(List.of(left.givenUp(), finished), StoreLaws.all(shared));
  }

  @Test
  void initialsLeftAfterThePlayWasSentAreSentToo() throws SQLException {
    Play play = new SamplePlays(13).next();
    Play signed = play.withInitials(new Initials("ANN"));
    Unsteady shared = unsteady();
    try (Results results = results(Optional.of(shared))) {
      results.keep(play);
      results.send();
      results.keep(signed);
      results.send();
    }

    assertEquals(List.of(signed), StoreLaws.all(shared));
  }

  @Test
  void theBoardIsThatOfThisComputerWhileTheServerIsAway() {
    Instant evening = Instant.parse("2026-11-21T19:00:00Z");
    Play play = SamplePlays.knowing(4, Duration.ofSeconds(2), evening.plusSeconds(9), "ANN");
    Unsteady shared = unsteady();
    shared.away = true;
    try (Results results = results(Optional.of(shared))) {
      results.keep(play);
      assertEquals(
          new Leaderboard(
              List.of(new Leaderboard.Line(play.id(), "ANN", 4, 5, Duration.ofSeconds(10)))),
          results.leaderboard(SamplePlays.CLASS, evening, SamplePlays.RULES));
    }
  }

  @Test
  void aDamagedFileIsSetAsideAndTheNextPlayIsKept() throws IOException {
    byte[] damaged =
        "SQLite format 3, or so it says; and then nothing but text."
            .repeat(99)
            .getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("results.sqlite"), damaged);
    Play play = new SamplePlays(14).next();
    try (Results results = results(Optional.empty())) {
      results.keep(play);
      Path aside = folder.resolve("results.damaged-2026-11-22.sqlite");

      assertEquals(Optional.of(new ResultsProblem.SetAside(aside)), results.takeProblem());
      assertEquals(List.of(play), results.playedHere(SamplePlays.CLASS));
      assertEquals(List.of(play), results.playedHere(SamplePlays.CLASS));
      assertArrayEquals(damaged, Files.readAllBytes(aside));
    }
  }

  @Test
  void aPlayThatCouldNotBeWrittenIsWrittenWithTheNext() throws SQLException {
    SamplePlays sample = new SamplePlays(15);
    Play first = sample.next();
    Play second = sample.next();
    Unsteady disk = new Unsteady(new SqliteEngine(folder.resolve("results.sqlite")));
    try (Results results = new Results(folder, disk, Optional.empty(), CLOCK)) {
      disk.away = true;
      results.keep(first);
      assertEquals(Optional.of(new ResultsProblem.NotKept(folder)), results.takeProblem());
      disk.away = false;
      results.keep(second);
    }

    assertEquals(List.of(first, second), StoreLaws.all(disk));
  }

  @Test
  void nothingIsErasedHereThatCouldNotBeErasedOnTheServer() {
    List<Play> played = new SamplePlays(16).next(3);
    Unsteady shared = unsteady();
    try (Results results = results(Optional.of(shared))) {
      played.forEach(results::keep);
      results.send();
      shared.commitsLeft = 0;
      assertEquals(Optional.empty(), results.erase(SamplePlays.CLASS));
      assertEquals(played, results.playedHere(SamplePlays.CLASS));
      shared.commitsLeft = Integer.MAX_VALUE;
      assertEquals(Optional.of(3), results.erase(SamplePlays.CLASS));
      assertEquals(List.of(), results.played(SamplePlays.CLASS, Instant.EPOCH));
    }
  }

  @Test
  void whatIsErasedIsNotReadableInTheFile() throws IOException {
    Play play =
        SamplePlays.knowing(1, Duration.ofSeconds(1), Instant.parse("2026-11-21T19:00:00Z"), "QZX");
    try (Results results = results(Optional.empty())) {
      results.keep(play);
      results.erase(SamplePlays.CLASS);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertTrue(!bytes.contains(play.id().toString()), file.getFileName().toString());
      }
    }
  }

  @Test
  void onlyTheOneFormOfAddressIsAccepted() {
    assertEquals(
        Optional.of(
            new SharedDatabase(
                "hall.local", 5432, "reunion", Optional.empty(), SharedDatabase.Login.NONE)),
        SharedDatabase.of("jdbc:postgresql://hall.local/reunion", SharedDatabase.Login.NONE));
    assertEquals(
        Optional.of(
            new SharedDatabase(
                "hall.local",
                5433,
                "reunion",
                Optional.of("verify-full"),
                SharedDatabase.Login.NONE)),
        SharedDatabase.of(
            "jdbc:postgresql://hall.local:5433/reunion?sslmode=verify-full",
            SharedDatabase.Login.NONE));
    for (String address :
        List.of(
            "",
            "jdbc:sqlite:/tmp/x",
            "postgresql://hall.local/reunion",
            "jdbc:postgresql:reunion",
            "jdbc:postgresql://hall.local",
            "jdbc:postgresql://hall.local/",
            "jdbc:postgresql://hall.local/a/b",
            "jdbc:postgresql://ann:secret@hall.local/reunion",
            "jdbc:postgresql://hall.local/reunion#x",
            "jdbc:postgresql://hall.local/reunion?",
            "jdbc:postgresql://hall.local/reunion?sslmode=none",
            "jdbc:postgresql://hall.local/reunion?socketFactory=org.example.Evil",
            "jdbc:postgresql://hall.local/reunion?sslmode=require&loggerFile=/etc/passwd",
            "jdbc:postgresql://a,b/reunion",
            "jdbc:postgresql://hall local/reunion")) {
      assertEquals(
          Optional.empty(), SharedDatabase.of(address, SharedDatabase.Login.NONE), address);
    }
  }

  @Test
  void initialsThatNobodyShouldHaveToReadAreRefused() {
    assertEquals(Optional.of(new Initials("ÅSE")), Initials.of("åse"));
    for (String refused : List.of("", "AB", "ABCD", "A1C", "fuk", "FVK", "SEX")) {
      assertEquals(Optional.empty(), Initials.of(refused), refused);
    }
    assertThrows(IllegalArgumentException.class, () -> new Initials("XXX"));
  }
}
