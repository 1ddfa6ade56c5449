package org.yearbookgame.prepare.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;

/// What can be done about a [Concern]. Entries and sources are named by their ids; those that are
/// gone meanwhile are passed over.
public sealed interface Remedy {
  /// What stands in the column `Left out` of those who are.
  String LEFT_OUT = "yes";

  /// A remedy that is applied as it is.
  sealed interface Edit extends Remedy {
    Project applyTo(Project project);
  }

  /// A remedy that the organizer has to say more about.
  sealed interface Question extends Remedy {}

  /// Writes a text into one column of several rows.
  record Write(List<Integer> entries, Column column, String text) implements Edit {
    public Write {
      entries = List.copyOf(entries);
    }

    @Override
    public Project applyTo(Project project) {
      return project.changing(Set.copyOf(entries), entry -> entry.with(column, text));
    }
  }

  /// Leaves classmates out, whatever else there is to say of them, until they are taken in again.
  record LeaveOut(List<Integer> entries) implements Edit {
    public LeaveOut {
      entries = List.copyOf(entries);
    }

    @Override
    public Project applyTo(Project project) {
      return new Write(entries, Column.LEFT_OUT, LEFT_OUT).applyTo(project);
    }
  }

  /// Takes classmates in again who were left out.
  record TakeIn(List<Integer> entries) implements Edit {
    public TakeIn {
      entries = List.copyOf(entries);
    }

    @Override
    public Project applyTo(Project project) {
      return new Write(entries, Column.LEFT_OUT, "").applyTo(project);
    }
  }

  /// Gives somebody a picture, which nobody else has then.
  record UsePicture(int entry, int source) implements Edit {
    @Override
    public Project applyTo(Project project) {
      return project.withEntries(
          project.entries().stream()
              .map(
                  one ->
                      one.id() == entry
                          ? one.withSource(Optional.of(source))
                          : one.source().equals(Optional.of(source))
                              ? one.withSource(Optional.empty())
                              : one)
              .toList());
    }
  }

  /// Says whose a picture is that several have.
  ///
  /// @param name of the one who keeps it
  record KeepPicture(int entry, String name, int source) implements Edit {
    @Override
    public Project applyTo(Project project) {
      return new UsePicture(entry, source).applyTo(project);
    }
  }

  /// Adds a row for a picture that is in nobody's.
  ///
  /// @param name as the file's name suggests, or `""`
  record AddClassmate(int source, String name) implements Edit {
    @Override
    public Project applyTo(Project project) {
      List<Entry> entries = new ArrayList<>(project.entries());
      entries.add(
          new Entry(
              project.nextEntryId(),
              Map.of(Column.NAME, name),
              Map.of(),
              Optional.of(source),
              Optional.empty()));
      return project.withEntries(entries);
    }
  }

  /// Takes a row out of the list.
  record Delete(int entry) implements Edit {
    @Override
    public Project applyTo(Project project) {
      return project.withEntries(
          project.entries().stream().filter(one -> one.id() != entry).toList());
    }
  }

  /// Asks for the word that stands in one column of several rows.
  record AskWord(List<Integer> entries, Column column) implements Question {
    public AskWord {
      entries = List.copyOf(entries);
    }
  }

  /// Lets a picture be chosen for somebody.
  ///
  /// @param another whether one was found already
  record ChoosePicture(int entry, boolean another) implements Question {}

  /// Leads to a cell of the list.
  record GoTo(int entry, Column column) implements Question {}
}
