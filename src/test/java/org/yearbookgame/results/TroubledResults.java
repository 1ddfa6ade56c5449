package org.yearbookgame.results;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Results whose disk is full and whose shared database is gone for as long as a test says so.
public final class TroubledResults {
  private final AtomicBoolean full = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();
  private final Results results;

  /// Results in a folder; the shared database is another file in it.
  public TroubledResults(Path folder, InstantSource clock) {
    results =
        new Results(
            folder,
            new Troubled(new SqliteEngine(folder.resolve("results.sqlite")), full),
            Optional.of(new Troubled(new SqliteEngine(folder.resolve("shared.sqlite")), gone)),
            clock);
  }

  public Results results() {
    return results;
  }

  /// Says whether nothing can be written on this computer.
  public void setFull(boolean now) {
    full.set(now);
  }

  /// Says whether the shared database does not answer.
  public void setGone(boolean now) {
    gone.set(now);
  }

  private record Troubled(Engine sound, AtomicBoolean trouble) implements Engine {
    @Override
    public Connection connect() throws SQLException {
      check();
      Connection connection = sound.connect();
      return (Connection)
          Proxy.newProxyInstance(
              TroubledResults.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().equals("commit")) {
                  check();
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }

    @Override
    public void claimTables(Connection connection) throws SQLException {
      sound.claimTables(connection);
    }

    private void check() throws SQLException {
      if (trouble.get()) {
        throw new SQLException("trouble, made by a test");
      }
    }
  }
}
