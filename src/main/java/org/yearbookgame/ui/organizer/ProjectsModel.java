package org.yearbookgame.ui.organizer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.project.ProjectFile.Opening;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.prepare.project.Projects.Deletion;
import org.yearbookgame.prepare.project.Projects.Listed;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;

/// The classes that somebody prepares, to go on with, to begin and to delete.
final class ProjectsModel {
  /// Why something that was asked for was not done.
  sealed interface Refusal {
    record NotOpened(Opening why) implements Refusal {}

    record NotDeleted(Deletion why) implements Refusal {}
  }

  private final ReadOnlyObjectWrapper<List<Listed>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());

  private final Projects projects;
  private final Background background;
  private final Consumer<Opening.Opened> work;
  private Job job = () -> {};

  /// @param work takes the project that was opened
  ProjectsModel(Projects projects, Background background, Consumer<Opening.Opened> work) {
    this.projects = projects;
    this.background = background;
    this.work = work;
    list();
  }

  /// The classes, the one changed last first.
  ReadOnlyObjectProperty<List<Listed>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Why the last thing asked for was not done.
  ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  void create() {
    open(projects::create);
  }

  void goOn(Listed project) {
    open(() -> projects.open(project.classId()));
  }

  void delete(Listed project) {
    job = background.run(() -> projects.delete(project.classId()), this::deleted, () -> {});
  }

  /// The day on which a project was changed last, where the organizer is.
  LocalDate day(Listed project) {
    return LocalDate.ofInstant(project.changed(), ZoneId.systemDefault());
  }

  /// Waits for nothing any more.
  void stop() {
    job.cancel();
  }

  private void list() {
    job = background.run(projects::list, rows::set, () -> {});
  }

  private void open(Callable<Opening> opening) {
    refusal.set(Optional.empty());
    background.run(opening, this::opened, () -> {});
  }

  private void opened(Opening opening) {
    switch (opening) {
      case Opening.Opened opened -> work.accept(opened);
      case Opening.NotOpened _, Opening.Newer _ ->
          refusal.set(Optional.of(new Refusal.NotOpened(opening)));
    }
  }

  private void deleted(Deletion deletion) {
    refusal.set(
        switch (deletion) {
          case Deletion.Done() -> Optional.empty();
          case Deletion.InUse _, Deletion.NotDeleted _ ->
              Optional.of(new Refusal.NotDeleted(deletion));
        });
    list();
  }
}
