package org.yearbookgame.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.yearbookgame.bench.Figure;
import org.yearbookgame.bench.Folders;
import org.yearbookgame.bench.Measurement;
import org.yearbookgame.bench.Times;

/// Many kiosks keep their plays in one real PostgreSQL, whose connections are cut all the while.
/// Every play must be there exactly once in the end, and whole.
///
/// @param kiosks each with a file of its own, as if on a machine of its own
/// @param plays of each kiosk
public record KiosksAtOnce(int kiosks, int plays) implements Measurement {
  /// In milliseconds.
  private static final int BETWEEN_CUTS = 20;

  private static final InstantSource CLOCK = InstantSource.system();

  /// What one kiosk did.
  private record Evening(List<Play> played, Times kept, Times sent) {}

  @Override
  public List<Figure> measure() throws Exception {
    try (Folders folders = new Folders();
        SharedServer server = new SharedServer()) {
      SharedDatabase database = server.database();
      AtomicInteger cuts = new AtomicInteger();
      long start = System.nanoTime();
      List<Evening> evenings = play(database, folders, cuts);
      double seconds = (System.nanoTime() - start) / 1e9;
      checkAllThere(database, evenings);
      Times kept = Times.together(evenings.stream().map(Evening::kept).toList());
      Times sent = Times.together(evenings.stream().map(Evening::sent).toList());
      String load = kiosks + " kiosks × " + plays + " plays, one PostgreSQL: ";
      return List.of(
          Figure.told(load + "cut", cuts.get(), "times"),
          Figure.told(load + "all there, once", (double) kiosks * plays, "plays"),
          Figure.told(load + "in all", kiosks * plays / seconds, "plays/s"),
          Figure.told(load + "a write here, p99", kept.millis(0.99), "ms"),
          Figure.told(load + "a sending, median", sent.median(), "ms"),
          Figure.told(load + "a sending, p99", sent.millis(0.99), "ms"));
    }
  }

  private List<Evening> play(SharedDatabase database, Folders folders, AtomicInteger cuts)
      throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(kiosks + 1)) {
      List<Future<Evening>> playing =
          IntStream.range(0, kiosks)
              .mapToObj(kiosk -> threads.submit(() -> play(kiosk, database, folders.next())))
              .toList();
      Future<?> cutting =
          threads.submit(
              () -> {
                while (!playing.stream().allMatch(Future::isDone)) {
                  cuts.addAndGet(cutOne(database));
                  Thread.sleep(BETWEEN_CUTS);
                }
                return cuts;
              });
      List<Evening> evenings = new ArrayList<>();
      for (Future<Evening> one : playing) {
        evenings.add(one.get());
      }
      cutting.get();
      return evenings;
    }
  }

  private Evening play(int kiosk, SharedDatabase database, Path folder) throws Exception {
    List<Play> played = new SamplePlays(kiosk).next(plays);
    try (Results results = new Results(folder, Optional.of(database), CLOCK)) {
      long[] kept = new long[plays];
      long[] sent = new long[plays];
      for (int i = 0; i < plays; i++) {
        long start = System.nanoTime();
        results.keep(played.get(i));
        long between = System.nanoTime();
        results.send();
        sent[i] = System.nanoTime() - between;
        kept[i] = between - start;
      }
      do {
        results.takeProblem();
        results.send();
      } while (results.takeProblem().isPresent());
      return new Evening(played, new Times(kept), new Times(sent));
    }
  }

  /// Cuts the connection of a kiosk, whatever it is doing.
  ///
  /// @return how many were cut
  private static int cutOne(SharedDatabase database) throws SQLException {
    try (Connection connection = new PostgresEngine(database).connect();
        Statement statement = connection.createStatement();
        var cut =
            statement.executeQuery(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                order by random() limit 1
                """)) {
      int count = cut.next() ? 1 : 0;
      connection.rollback();
      return count;
    }
  }

  private static void checkAllThere(SharedDatabase database, List<Evening> evenings)
      throws SQLException {
    Map<UUID, Play> there = new HashMap<>();
    try (ResultsStore store = new ResultsStore(new PostgresEngine(database))) {
      for (Play play : store.inTransaction(plays -> plays.of(SamplePlays.CLASS, Instant.EPOCH))) {
        if (there.put(play.id(), play) != null) {
          throw new AssertionError("a play is there twice");
        }
      }
    }
    int played = 0;
    for (Evening evening : evenings) {
      for (Play play : evening.played()) {
        played++;
        if (!play.equals(there.get(play.id()))) {
          throw new AssertionError(there.containsKey(play.id()) ? "a play is torn" : "lost");
        }
      }
    }
    if (there.size() != played) {
      throw new AssertionError(there.size() + " plays there, " + played + " played");
    }
  }
}
