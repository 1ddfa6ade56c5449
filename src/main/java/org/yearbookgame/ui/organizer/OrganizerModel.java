package org.yearbookgame.ui.organizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.History;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectFile;
import org.yearbookgame.prepare.project.ProjectFile.Saved;
import org.yearbookgame.ui.Background;

/// The project that is open, and every change to it. A change holds at once and is saved in the
/// background; what changes while a save is under way is saved after it, all at once.
public final class OrganizerModel {
  /// How what is on the screen stands to what is in the file.
  public enum SaveState {
    SAVED,
    SAVING,
    NOT_SAVED,
    /// Open in another window, which alone may change it.
    READ_ONLY
  }

  /// What was done last.
  public sealed interface Last {
    /// Nothing yet.
    record Opened() implements Last {}

    record Edited() implements Last {}

    /// A change was taken back.
    ///
    /// @param what the message key of what was done
    record Undone(String what) implements Last {}

    /// A change that was taken back was made again.
    ///
    /// @param what the message key of what was done
    record Redone(String what) implements Last {}
  }

  private final ReadOnlyObjectWrapper<Project> project;
  private final ReadOnlyObjectWrapper<Optional<String>> undoable =
      new ReadOnlyObjectWrapper<>(this, "undoable", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> redoable =
      new ReadOnlyObjectWrapper<>(this, "redoable", Optional.empty());
  private final ReadOnlyObjectWrapper<SaveState> saved;
  private final ReadOnlyObjectWrapper<Last> last =
      new ReadOnlyObjectWrapper<>(this, "last", new Last.Opened());

  private final ProjectFile file;
  private final Background background;
  private History history;
  private History written;
  private boolean saving;
  private Optional<Typing> typing = Optional.empty();

  /// What is being typed.
  ///
  /// @param before the history before the first letter
  private record Typing(Object field, History before) {}

  /// A project that was opened.
  public OrganizerModel(ProjectFile file, History history, Background background) {
    this.file = file;
    this.background = background;
    this.history = history;
    this.written = history;
    project = new ReadOnlyObjectWrapper<>(this, "project", history.present());
    saved =
        new ReadOnlyObjectWrapper<>(
            this, "saved", file.isReadOnly() ? SaveState.READ_ONLY : SaveState.SAVED);
    tell();
  }

  public ReadOnlyObjectProperty<Project> projectProperty() {
    return project.getReadOnlyProperty();
  }

  public Project project() {
    return project.get();
  }

  /// The message key of what would be undone.
  public ReadOnlyObjectProperty<Optional<String>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /// The message key of what would be redone.
  public ReadOnlyObjectProperty<Optional<String>> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<SaveState> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Last> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /// The project's folder, in which further files of it may lie.
  public Path folder() {
    return file.folder();
  }

  /// Where the class folder is kept that was made of the project last; it need not be there.
  public Path classFolder() {
    return folder().resolve("class");
  }

  /// Whether nothing can be changed here. It stays so while the project is open.
  public boolean isReadOnly() {
    return file.isReadOnly();
  }

  /// Changes the project. Where it can only be read nothing happens.
  ///
  /// @param what the message key of what is changed, as in "Undone: the title"
  public void edit(String what, UnaryOperator<Project> change) {
    typing = Optional.empty();
    become(new Last.Edited(), now -> now.edited(what, change.apply(now.present())));
  }

  /// Changes the project as somebody types: all that is typed into one field is undone at once,
  /// unless something else was done in between.
  ///
  /// @param field stands for the field
  public void type(Object field, String what, UnaryOperator<Project> change) {
    History before =
        typing.filter(on -> on.field().equals(field)).map(Typing::before).orElse(history);
    become(new Last.Edited(), now -> before.edited(what, change.apply(now.present())));
    typing = Optional.of(new Typing(field, before));
  }

  /// Ends what is being typed: whatever follows is undone by itself.
  public void typed() {
    typing = Optional.empty();
  }

  public void undo() {
    typing = Optional.empty();
    history.undoable().ifPresent(what -> become(new Last.Undone(what), History::undone));
  }

  public void redo() {
    typing = Optional.empty();
    history.redoable().ifPresent(what -> become(new Last.Redone(what), History::redone));
  }

  /// Erases what an entry was called before, or all of one that is no longer in the list, from what
  /// can be undone.
  public void forget(int entryId) {
    typing = Optional.empty();
    Set<Path> before = history.files();
    become(last.get(), now -> now.forget(entryId));
    Set<Path> gone = new HashSet<>(before);
    gone.removeAll(history.files());
    background.run(() -> file.delete(gone), _ -> {}, () -> {});
  }

  /// Erases what anybody in the list was called before from what can be undone.
  public void forgetOldNames() {
    typing = Optional.empty();
    become(last.get(), History::forgetOldNames);
  }

  /// Keeps the numbers that were given to the images, for good.
  public void keepNumbers(Project numbered) {
    typing = Optional.empty();
    become(last.get(), now -> now.withNumbersOf(numbered));
  }

  private void become(Last done, Function<History, History> change) {
    History next = isReadOnly() ? history : change.apply(history);
    if (next.equals(history)) {
      return;
    }
    history = next;
    last.set(done);
    project.set(history.present());
    tell();
    save();
  }

  private void tell() {
    undoable.set(history.undoable());
    redoable.set(history.redoable());
  }

  private void save() {
    if (saving || history.equals(written)) {
      return;
    }
    saving = true;
    saved.set(SaveState.SAVING);
    History now = history;
    background.run(() -> file.save(now), done -> saved(now, done), () -> notSaved());
  }

  private void saved(History now, Saved done) {
    saving = false;
    switch (done) {
      case Saved.Done() -> {
        written = now;
        saved.set(SaveState.SAVED);
        save();
      }
      case Saved.NotWritten _ -> notSaved();
    }
  }

  private void notSaved() {
    saving = false;
    saved.set(SaveState.NOT_SAVED);
  }

  /// Saves what is not saved yet and closes the file. Waits until this is done: for the end of the
  /// program, or off the FX thread.
  public void close() {
    try {
      if (!isReadOnly() && !history.equals(written)) {
        file.save(history);
      }
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
