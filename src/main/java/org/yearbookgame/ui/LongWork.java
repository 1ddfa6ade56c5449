package org.yearbookgame.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.Pace;
import org.yearbookgame.prepare.Work;

/// Work that takes long, for the screen that waits for it: it is handed to the work, and tells on
/// the FX thread how far that has come. Whoever gives it up still waits for the result, which then
/// comes soon.
public final class LongWork implements Work {
  /// How far the work has come.
  ///
  /// @param left how long it will still take, once that can be told
  public record Progress(int done, int of, Optional<Duration> left) {
    /// Nothing was heard of the work yet.
    static final Progress NONE = new Progress(0, 0, Optional.empty());

    /// From 0 to 1.
    public double part() {
      return of > 0 ? (double) done / of : 0;
    }
  }

  /// A count, as the work told it.
  private record Count(int done, int of) {}

  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Progress.NONE);
  private final ReadOnlyBooleanWrapper givenUp = new ReadOnlyBooleanWrapper(this, "givenUp");

  private final Pace pace;

  /// The last count that no screen has heard of: however many come, the FX thread is told once.
  private final AtomicReference<@Nullable Count> told = new AtomicReference<>();

  private volatile boolean cancelled;

  /// Work that begins now.
  ///
  /// @param clock in nanoseconds, from any origin
  public LongWork(LongSupplier clock) {
    this.pace = new Pace(clock);
  }

  /// How far the work has come.
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Whether somebody has given the work up, which may go on for a moment.
  public ReadOnlyBooleanProperty givenUpProperty() {
    return givenUp.getReadOnlyProperty();
  }

  /// Gives the work up.
  public void giveUp() {
    cancelled = true;
    givenUp.set(true);
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void done(int count, int of) {
    if (told.getAndSet(new Count(count, of)) == null) {
      Platform.runLater(this::hear);
    }
  }

  private void hear() {
    Count now = told.getAndSet(null);
    if (now != null) {
      progress.set(new Progress(now.done(), now.of(), pace.left(now.done(), now.of())));
    }
  }
}
