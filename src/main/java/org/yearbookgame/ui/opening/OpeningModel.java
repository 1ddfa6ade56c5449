package org.yearbookgame.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.Watcher;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.storage.YearbookFile.Opening.Cancelled;
import org.yearbookgame.storage.YearbookFile.Opening.Damaged;
import org.yearbookgame.storage.YearbookFile.Opening.Kept;
import org.yearbookgame.storage.YearbookFile.Opening.NewerKept;
import org.yearbookgame.storage.YearbookFile.Opening.PasswordNeeded;
import org.yearbookgame.storage.YearbookFile.Opening.PasswordWrong;
import org.yearbookgame.storage.YearbookFile.Opening.Refused;
import org.yearbookgame.storage.YearbookFile.Why;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.LongWork;

/// A class file that is being opened: checked, asked a password for, and unpacked.
public final class OpeningModel {
  /// Checks and unpacks a file, off the FX thread.
  @FunctionalInterface
  public interface Opener {
    Opening open(Path file, Optional<char[]> password, Watcher watcher);
  }

  /// How far the opening has come.
  public sealed interface State {
    record Working(LongWork work) implements State {}

    /// It takes a password.
    ///
    /// @param wrong whether one was tried that does not open it
    record Locked(boolean wrong) implements State {}

    /// It cannot be opened.
    record Failed(Opening.NotOpened why) implements State {}

    /// It was given up.
    record Stopped() implements State {}

    /// A newer file of the class is here already.
    record Newer(ClassFolder folder) implements State {}

    record Ready(ClassFolder folder) implements State {}
  }

  private final ReadOnlyObjectWrapper<Optional<State>> state =
      new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());

  private final Path file;
  private final Opener opener;
  private final Background background;
  private final LongSupplier clock;
  private boolean abandoned;

  /// A file that is still closed.
  ///
  /// @param clock in nanoseconds, from any origin
  public OpeningModel(Path file, Opener opener, Background background, LongSupplier clock) {
    this.file = file;
    this.opener = opener;
    this.background = background;
    this.clock = clock;
  }

  /// How far it has come; nothing before it was begun.
  public ReadOnlyObjectProperty<Optional<State>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What the file is called, without its ending.
  public String name() {
    String name = String.valueOf(file.getFileName());
    return YearbookFile.isNamed(file)
        ? name.substring(0, name.length() - YearbookFile.ENDING.length())
        : name;
  }

  /// Opens the file, unless it is being opened.
  ///
  /// @param password as it was typed, if one was
  public void open(Optional<char[]> password) {
    if (state.get().orElse(null) instanceof State.Working) {
      return;
    }
    LongWork work = new LongWork(clock);
    state.set(Optional.of(new State.Working(work)));
    background.run(
        () -> opener.open(file, password, work),
        opening -> enter(after(opening)),
        () -> enter(new State.Failed(new Refused(Why.UNREADABLE))));
  }

  /// Nobody waits for it any more.
  public void abandon() {
    abandoned = true;
    if (state.get().orElse(null) instanceof State.Working(LongWork work)) {
      work.giveUp();
    }
  }

  private void enter(State next) {
    if (!abandoned) {
      state.set(Optional.of(next));
    }
  }

  private static State after(Opening opening) {
    return switch (opening) {
      case Kept(ClassFolder folder) -> new State.Ready(folder);
      case NewerKept(ClassFolder folder) -> new State.Newer(folder);
      case PasswordNeeded() -> new State.Locked(false);
      case PasswordWrong() -> new State.Locked(true);
      case Cancelled() -> new State.Stopped();
      case Damaged damaged -> new State.Failed(damaged);
      case Refused refused -> new State.Failed(refused);
    };
  }
}
