package org.yearbookgame.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Leaderboard;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.results.ResultsProblem;

/// Every game that is played here, as it is kept: in the background, one after the other, and
/// nothing waits for it. For use on the FX thread.
public final class Scorebook {
  private final ReadOnlyObjectWrapper<Optional<ResultsProblem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  private final Results results;
  private final InOrder inOrder;
  private final InstantSource clock;
  private final Writing writing;
  private Consumer<Predicate<ClassId>> forgetting = _ -> {};

  /// Read by whoever ends the program, on another thread.
  private final Map<UUID, Play> unwritten = Collections.synchronizedMap(new LinkedHashMap<>());

  private enum Writing {
    ALWAYS,
    NEVER
  }

  /// @param clock tells when a game begins and ends
  public Scorebook(Results results, Background background, InstantSource clock) {
    this(results, background, clock, Writing.ALWAYS);
  }

  private Scorebook(Results results, Background background, InstantSource clock, Writing writing) {
    this.results = results;
    this.inOrder = new InOrder(background);
    this.clock = clock;
    this.writing = writing;
  }

  /// A book in which nothing is written, and nothing is found.
  public static Scorebook thatForgets(InstantSource clock) {
    Background nobody =
        new Background() {
          @Override
          public <T> Job run(
              Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
            orElse.run();
            return () -> {};
          }
        };
    return new Scorebook(
        new Results(Path.of(""), Optional.empty(), clock), nobody, clock, Writing.NEVER);
  }

  /// The page of one game.
  public final class Page {
    private final UUID id;
    private final ClassId ofClass;
    private final Instant started;

    private Page(UUID id, ClassId ofClass, Instant started) {
      this.id = id;
      this.ofClass = ofClass;
      this.started = started;
    }

    UUID id() {
      return id;
    }

    /// Keeps the game as it stands, under way or finished.
    ///
    /// @return what is kept
    public Play keep(Game game) {
      return keep(Play.of(id, ofClass, game, started, clock.instant()));
    }

    /// Keeps the game as it stands, with which nobody goes on.
    ///
    /// @return what is kept
    public Play keepGivenUp(Game game) {
      return keep(Play.of(id, ofClass, game, started, clock.instant()).givenUp());
    }

    private Play keep(Play play) {
      Scorebook.this.keep(play);
      return play;
    }
  }

  /// What is not as it should be, the latest.
  public ReadOnlyObjectProperty<Optional<ResultsProblem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Somebody has seen what is not as it should be.
  public void seen() {
    problem.set(Optional.empty());
  }

  /// Opens a page for a game that begins now.
  public Page begin(ClassId ofClass) {
    return new Page(UUID.randomUUID(), ofClass, clock.instant());
  }

  /// Opens the page of a game again that was left.
  Page open(Play left) {
    return new Page(left.id(), left.ofClass(), left.started());
  }

  /// Keeps a play, or what has come to it since it was kept before.
  public void keep(Play play) {
    if (writing == Writing.NEVER) {
      return;
    }
    unwritten.put(play.id(), play);
    inOrder.run(
        () -> {
          results.keep(play);
          results.send();
          return play;
        },
        kept -> {
          unwritten.remove(kept.id(), kept);
          tell();
        },
        () -> {});
  }

  /// The results may be busy with a server that does not answer: they too are asked in the
  /// background.
  private void tell() {
    inOrder.run(
        results::takeProblem,
        found -> found.ifPresent(said -> problem.set(Optional.of(said))),
        () -> {});
  }

  /// Reads all plays of a class on this computer.
  ///
  /// @param then takes them, the earliest first
  public void read(ClassId ofClass, Consumer<List<Play>> then) {
    inOrder.run(
        () -> results.playedHere(ofClass),
        plays -> {
          then.accept(plays);
          tell();
        },
        () -> then.accept(List.of()));
  }

  /// Reads the best games of a class, those among them that were kept just before.
  ///
  /// @param since those that ended at this moment or later
  /// @param rules of the games that are compared
  /// @param then takes them
  public void readBoard(ClassId ofClass, Instant since, Rules rules, Consumer<Leaderboard> then) {
    inOrder.run(
        () -> results.leaderboard(ofClass, since, rules),
        then,
        () -> then.accept(new Leaderboard(List.of())));
  }

  /// Says who forgets as well what is erased here; told of which classes.
  void whenErased(Consumer<Predicate<ClassId>> forget) {
    forgetting = forget;
  }

  /// Forgets all plays of a class, here and in the database that kiosks share.
  ///
  /// @param then told whether they are erased everywhere
  public void erase(ClassId ofClass, Consumer<Boolean> then) {
    erase(() -> results.erase(ofClass), ofClass::equals, then);
  }

  /// Forgets all plays of this computer, here and in the database that kiosks share.
  ///
  /// @param then told whether they are erased everywhere
  public void eraseOfThisComputer(Consumer<Boolean> then) {
    erase(results::eraseOfThisMachine, _ -> true, then);
  }

  private void erase(
      Callable<Optional<Integer>> erasing, Predicate<ClassId> which, Consumer<Boolean> then) {
    inOrder.run(
        erasing,
        erased -> {
          if (erased.isPresent()) {
            forgetting.accept(which);
          }
          then.accept(erased.isPresent());
        },
        () -> then.accept(false));
  }

  /// The plays behind it, for those who look at all of them; to be used off the FX thread.
  public Results results() {
    return results;
  }

  /// What clock the games are dated by.
  public InstantSource clock() {
    return clock;
  }

  /// Writes what is not written yet and gives the databases back. Waits until this is done: for the
  /// end of the program, on the thread that ends it.
  public void close() {
    for (Play play : List.copyOf(unwritten.values())) {
      results.keep(play);
    }
    results.close();
  }
}
