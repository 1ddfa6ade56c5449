package org.yearbookgame.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yearbookgame.game.Rules;
import org.yearbookgame.storage.WholeFile;

/// What is kept of every game: on this computer, and from there in the database that several kiosks
/// share, where the organizer named one. To be used off the FX thread, by any; nothing is opened
/// before it is asked for something.
///
/// A play is written here first and sent from here, so that a server may go and come back at any
/// time; its id makes a second sending the same as none.
public final class Results implements Closeable {
  private static final Logger LOG = Logger.getLogger(Results.class.getName());

  private static final String NAME = "results";
  private static final String ENDING = ".sqlite";

  /// So many plays are sent in one transaction.
  private static final int A_PARCEL = 50;

  private final Path folder;
  private final InstantSource clock;
  private final ResultsStore local;
  private final Optional<ResultsStore> shared;
  private final List<Play> unwritten = new ArrayList<>();
  private Optional<ResultsProblem> problem = Optional.empty();

  /// The results of this computer.
  ///
  /// @param folder where the program keeps what is its own
  /// @param shared the database that the organizer named, for several kiosks
  /// @param clock tells the date under which a damaged file is set aside
  public Results(Path folder, Optional<SharedDatabase> shared, InstantSource clock) {
    this(
        folder,
        new SqliteEngine(folder.resolve(NAME + ENDING)),
        shared.map(PostgresEngine::new),
        clock);
  }

  Results(Path folder, Engine local, Optional<? extends Engine> shared, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
    this.local = new ResultsStore(local);
    this.shared = shared.map(ResultsStore::new);
  }

  /// Keeps a play, also one under way, or what has come to it since it was kept before. It is sent
  /// once nobody goes on with it. Where it cannot be written, it is tried again with the next.
  public synchronized void keep(Play play) {
    unwritten.add(play);
    boolean waiting = shared.isPresent();
    written(
            plays -> {
              for (Play one : unwritten) {
                plays.keep(one, plays.machine(), waiting && one.toCome() == 0);
              }
              return unwritten.size();
            })
        .ifPresent(_ -> unwritten.clear());
  }

  /// Sends what waits to the shared database, until nothing waits or it does not answer.
  public synchronized void send() {
    shared.ifPresent(
        there -> {
          try {
            while (sendParcel(there) == A_PARCEL) {
              problem = Optional.empty();
            }
          } catch (ResultsStore.NewerSchema e) {
            say(new ResultsProblem.SharedNewer(), e);
          } catch (SQLException e) {
            say(new ResultsProblem.SharedAway(), e);
          }
        });
  }

  private int sendParcel(ResultsStore there) throws SQLException {
    List<Play> parcel = local.inTransaction(plays -> plays.waiting(A_PARCEL));
    if (!parcel.isEmpty()) {
      var machine = local.inTransaction(Plays::machine);
      there.inTransaction(
          plays -> {
            for (Play play : parcel) {
              plays.keep(play, machine, false);
            }
            return parcel.size();
          });
      local.inTransaction(
          plays -> {
            plays.sent(parcel);
            return parcel.size();
          });
    }
    return parcel.size();
  }

  /// The plays of a class on this computer, the earliest first.
  public synchronized List<Play> playedHere(ClassId ofClass) {
    return written(plays -> plays.of(ofClass, Instant.EPOCH)).orElse(List.of());
  }

  /// The plays of a class on all kiosks, the earliest first; those of this computer, where the
  /// shared database does not answer.
  public synchronized List<Play> played(ClassId ofClass, Instant since) {
    return everywhere(plays -> plays.of(ofClass, since)).orElse(List.of());
  }

  /// The best games of a class since a moment, on all kiosks; those of this computer, where the
  /// shared database does not answer.
  public synchronized Leaderboard leaderboard(ClassId ofClass, Instant since, Rules rules) {
    return new Leaderboard(
        everywhere(plays -> plays.best(ofClass, since, rules, Leaderboard.MOST)).orElse(List.of()));
  }

  /// Forgets all plays of a class, here and in the shared database.
  ///
  /// @return how many there were here; nothing, where they could not be erased everywhere
  public synchronized Optional<Integer> erase(ClassId ofClass) {
    return erase(plays -> plays.erase(ofClass), play -> play.ofClass().equals(ofClass));
  }

  /// Forgets all plays of a class that were played on this computer, here and in the shared
  /// database.
  ///
  /// @return how many there were here; nothing, where they could not be erased everywhere
  public synchronized Optional<Integer> eraseOfThisMachine(ClassId ofClass) {
    return written(Plays::machine)
        .flatMap(
            machine ->
                erase(
                    plays -> plays.erase(ofClass, machine),
                    play -> play.ofClass().equals(ofClass)));
  }

  /// Forgets all plays of this computer, here and in the shared database.
  ///
  /// @return how many there were here; nothing, where they could not be erased everywhere
  public synchronized Optional<Integer> eraseOfThisMachine() {
    return written(Plays::machine)
        .flatMap(machine -> erase(plays -> plays.erase(machine), _ -> true));
  }

  /// There first: what is erased here would come back from there to every board.
  private Optional<Integer> erase(ResultsStore.Work<Integer> work, Predicate<Play> which) {
    if (shared.isPresent() && there(work).isEmpty()) {
      return Optional.empty();
    }
    unwritten.removeIf(which);
    return written(work);
  }

  /// What is not as it should be, since it was last asked for.
  public synchronized Optional<ResultsProblem> takeProblem() {
    Optional<ResultsProblem> told = problem;
    problem = Optional.empty();
    return told;
  }

  /// Gives the databases back. What waits goes on waiting.
  @Override
  public synchronized void close() {
    local.close();
    shared.ifPresent(ResultsStore::close);
  }

  private <T> Optional<T> everywhere(ResultsStore.Work<T> work) {
    return there(work).or(() -> written(work));
  }

  private <T> Optional<T> there(ResultsStore.Work<T> work) {
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(shared.get().inTransaction(work));
    } catch (ResultsStore.NewerSchema e) {
      say(new ResultsProblem.SharedNewer(), e);
      return Optional.empty();
    } catch (SQLException e) {
      say(new ResultsProblem.SharedAway(), e);
      return Optional.empty();
    }
  }

  /// Does something with the plays of this computer. A damaged file is set aside, and it is done
  /// with a new one.
  private <T> Optional<T> written(ResultsStore.Work<T> work) {
    try {
      return Optional.of(local.inTransaction(work));
    } catch (ResultsStore.NewerSchema e) {
      say(new ResultsProblem.Newer(), e);
      return Optional.empty();
    } catch (SQLException e) {
      if (!SqliteEngine.isDamage(e)) {
        say(new ResultsProblem.NotKept(folder), e);
        return Optional.empty();
      }
      return beginAnew(work, e);
    }
  }

  private <T> Optional<T> beginAnew(ResultsStore.Work<T> work, SQLException damage) {
    try {
      say(new ResultsProblem.SetAside(setAside()), damage);
      return Optional.of(local.inTransaction(work));
    } catch (IOException | SQLException e) {
      say(new ResultsProblem.NotKept(folder), e);
      return Optional.empty();
    }
  }

  /// The log of writes goes with its file.
  private Path setAside() throws IOException {
    Path aside = new WholeFile(folder, NAME, ENDING).setAside(clock);
    for (String log : List.of("-wal", "-shm")) {
      Path file = folder.resolve(NAME + ENDING + log);
      if (Files.exists(file)) {
        Files.move(file, aside.resolveSibling(aside.getFileName() + log));
      }
    }
    return aside;
  }

  private void say(ResultsProblem said, Exception cause) {
    LOG.log(Level.WARNING, said.getClass().getSimpleName(), cause);
    problem = Optional.of(said);
  }
}
