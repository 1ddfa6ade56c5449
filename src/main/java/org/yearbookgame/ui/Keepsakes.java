package org.yearbookgame.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassesFile;
import org.yearbookgame.storage.KeepingProblem;
import org.yearbookgame.storage.Kept;
import org.yearbookgame.storage.KeptClasses;
import org.yearbookgame.storage.KnownClass;
import org.yearbookgame.storage.KnownClasses;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.storage.SettingsFile;
import org.yearbookgame.storage.Watcher;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;

/// What a player finds again at the next start: the options, and the classes that were opened. A
/// change holds at once and is written in the background, one after the other.
public final class Keepsakes {
  private final ReadOnlyObjectWrapper<PlayerSettings> settings =
      new ReadOnlyObjectWrapper<>(this, "settings", PlayerSettings.USUAL);
  private final ReadOnlyObjectWrapper<KnownClasses> classes =
      new ReadOnlyObjectWrapper<>(this, "classes", KnownClasses.NONE);
  private final ObservableList<KeepingProblem> problems = FXCollections.observableArrayList();

  private final SettingsFile settingsFile;
  private final ClassesFile classesFile;
  private final KeptClasses keptClasses;
  private final AppDirs dirs;
  private final InOrder inOrder;
  private final InstantSource clock;

  /// What is kept in the program's own folder.
  ///
  /// @param clock tells when a class is opened
  public Keepsakes(AppDirs dirs, Background background, InstantSource clock) {
    this.settingsFile = new SettingsFile(dirs, clock);
    this.classesFile = new ClassesFile(dirs, clock);
    this.keptClasses = new KeptClasses(dirs);
    this.dirs = dirs;
    this.inOrder = new InOrder(background);
    this.clock = clock;
  }

  public ReadOnlyObjectProperty<PlayerSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public PlayerSettings settings() {
    return settings.get();
  }

  public ReadOnlyObjectProperty<KnownClasses> classesProperty() {
    return classes.getReadOnlyProperty();
  }

  /// What is not as the player left it, each once, until it was seen.
  public ObservableList<KeepingProblem> problems() {
    return FXCollections.unmodifiableObservableList(problems);
  }

  /// The player has seen what is not as it was left.
  public void seen() {
    problems.clear();
  }

  /// What was kept, and the last class opened of those that still are there.
  public record Start(
      Kept<PlayerSettings> settings, Kept<KnownClasses> classes, Optional<ClassFolder> last) {}

  /// Reads all that was kept. To be called off the FX thread.
  Start read() {
    keptClasses.tidy();
    Kept<KnownClasses> known = classesFile.read();
    return new Start(settingsFile.read(), known, lastThere(known.value()));
  }

  /// Takes what was read at the start.
  public void take(Start start) {
    settings.set(start.settings().value());
    classes.set(start.classes().value());
    tell(start.settings());
    tell(start.classes());
  }

  /// Reads all that was kept.
  ///
  /// @param then takes the last class opened of those that still are there
  void load(Consumer<Optional<ClassFolder>> then) {
    inOrder.run(
        this::read,
        start -> {
          take(start);
          then.accept(start.last());
        },
        () -> then.accept(Optional.empty()));
  }

  private static Optional<ClassFolder> lastThere(KnownClasses known) {
    return known.newestFirst().stream()
        .map(KnownClass::find)
        .flatMap(search -> search.found().stream())
        .findFirst();
  }

  /// Where it is remembered how those of a class look.
  Path looksOf(ClassId ofClass) {
    return dirs.looks(ofClass.text());
  }

  /// Changes the settings.
  public void change(UnaryOperator<PlayerSettings> change) {
    PlayerSettings before = settings.get();
    PlayerSettings after = change.apply(before);
    if (!after.equals(before)) {
      settings.set(after);
      inOrder.run(() -> settingsFile.change(before, after), this::tell, () -> {});
    }
  }

  /// Remembers a class that was opened just now.
  void add(OpenedClass opened) {
    KnownClass known = KnownClass.of(opened, clock.instant());
    classes.set(classes.get().with(known));
    inOrder.run(() -> classesFile.add(known), this::takeClasses, () -> {});
  }

  /// Opens a class file and keeps a copy of its class. To be called off the FX thread.
  ///
  /// @param password as it was typed, where one was
  /// @param watcher is told of files unpacked, and may give it up
  Opening open(Path file, Optional<char[]> password, Watcher watcher) {
    return YearbookFile.open(file, password, dirs, watcher);
  }

  /// Whether a class came in a file, and is kept by the program.
  public boolean keeps(ClassFolder folder) {
    return keptClasses.keeps(folder);
  }

  /// Takes a class from the list. A copy that the program keeps is erased; a folder of the player's
  /// own is not touched.
  public void remove(ClassFolder folder) {
    Runnable takeFromList =
        () ->
            classes.get().newestFirst().stream()
                .filter(known -> known.folder().equals(folder))
                .forEach(this::takeFromList);
    if (keeps(folder)) {
      inOrder.run(
          () -> keptClasses.remove(folder),
          gone -> {
            if (gone) {
              takeFromList.run();
            } else {
              tell(new KeepingProblem.NotRemoved(folder.root()));
            }
          },
          () -> {});
    } else {
      takeFromList.run();
    }
  }

  private void takeFromList(KnownClass removed) {
    classes.set(classes.get().without(removed));
    inOrder.run(() -> classesFile.remove(removed), this::takeClasses, () -> {});
  }

  /// Another window of the game may have opened more. What cannot be written holds for now.
  private void takeClasses(Kept<KnownClasses> kept) {
    boolean written = kept.problem().filter(KeepingProblem.NotKept.class::isInstance).isEmpty();
    if (written && inOrder.isLast()) {
      classes.set(kept.value());
    }
    tell(kept);
  }

  private void tell(Kept<?> kept) {
    kept.problem().ifPresent(this::tell);
  }

  private void tell(KeepingProblem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
