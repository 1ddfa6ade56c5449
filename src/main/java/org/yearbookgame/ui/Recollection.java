package org.yearbookgame.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.game.Bests;
import org.yearbookgame.game.Mode;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Practice;
import org.yearbookgame.results.ResultsProblem;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// What this computer remembers of one class: every game that was played, those of earlier days as
/// soon as they are read, and what follows from them.
public final class Recollection {
  private final ReadOnlyObjectWrapper<List<Play>> plays =
      new ReadOnlyObjectWrapper<>(this, "plays", List.of());

  private final Scorebook scorebook;
  private final ClassId ofClass;

  Recollection(Scorebook scorebook, ClassId ofClass) {
    this.scorebook = scorebook;
    this.ofClass = ofClass;
    scorebook.read(ofClass, this::join);
  }

  /// All plays of the class on this computer, the earliest first.
  public ReadOnlyObjectProperty<List<Play>> playsProperty() {
    return plays.getReadOnlyProperty();
  }

  /// Why what is played is not kept as it should be, until it was seen.
  public ReadOnlyObjectProperty<Optional<ResultsProblem>> problemProperty() {
    return scorebook.problemProperty();
  }

  /// Somebody has seen it.
  public void seen() {
    scorebook.seen();
  }

  public ClassId ofClass() {
    return ofClass;
  }

  /// Those whose time to be met again has come, of those who can be asked; see [Practice].
  public List<Classmate> toMeetAgain(Mode mode, Roster roster, int choices) {
    Map<ClassmateId, Classmate> known =
        roster.classmates().stream()
            .filter(person -> roster.canBeAsked(person, choices))
            .collect(
                Collectors.toMap(
                    person -> ClassmateId.of(person.portrait()),
                    person -> person,
                    (one, _) -> one));
    return Practice.of(plays.get(), mode, scorebook.clock().instant()).due().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /// Everybody whose name was told beside their picture in any round, in the roster's order.
  public Set<Classmate> met(Roster roster) {
    Set<ClassmateId> shown =
        plays.get().stream()
            .flatMap(play -> play.rounds().stream())
            .flatMap(round -> round.choices().stream())
            .collect(Collectors.toSet());
    return roster.classmates().stream()
        .filter(person -> shown.contains(ClassmateId.of(person.portrait())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The best results of finished games that did not ask the missed again.
  ///
  /// @param but this one aside
  Bests bestsBut(UUID but) {
    Bests bests = Bests.NONE;
    for (Play play : plays.get()) {
      if (play.finished() && !play.again() && !play.id().equals(but)) {
        bests =
            bests.with(
                new Bests.Kind(play.rules().mode(), play.rounds().size(), play.rules().tries()),
                play.right());
      }
    }
    return bests;
  }

  /// The last finished games of a mode that did not ask the missed again, the earliest first.
  public List<Play> finished(Mode mode, int most) {
    List<Play> finished =
        plays.get().stream()
            .filter(play -> play.finished() && !play.again() && play.rules().mode() == mode)
            .toList();
    return finished.subList(Math.max(0, finished.size() - most), finished.size());
  }

  /// The play of a game that somebody left and may go on with, the latest.
  Optional<Play> left() {
    return plays.get().stream()
        .filter(play -> play.toCome() > 0)
        .max(Comparator.comparing(Play::ended));
  }

  /// A play as it is remembered now.
  Play latest(Play play) {
    return plays.get().stream().filter(one -> one.id().equals(play.id())).findFirst().orElse(play);
  }

  /// The last play of this computer with which initials were left.
  public Optional<Play> lastSigned() {
    return plays.get().reversed().stream().filter(play -> play.initials().isPresent()).findFirst();
  }

  /// Keeps what has become of a play that is remembered.
  void keep(Play changed) {
    scorebook.keep(changed);
    add(changed);
  }

  Scorebook.Page begin() {
    return scorebook.begin(ofClass);
  }

  Scorebook.Page open(Play left) {
    return scorebook.open(left);
  }

  /// Remembers a play that was kept, in place of what it was before.
  void add(Play kept) {
    List<Play> changed = new ArrayList<>(plays.get());
    changed.removeIf(play -> play.id().equals(kept.id()));
    changed.add(kept);
    plays.set(List.copyOf(changed));
  }

  /// Forgets everything.
  void clear() {
    plays.set(List.of());
  }

  /// Those of earlier days come before those that were played while they were read.
  private void join(List<Play> read) {
    Set<UUID> known = read.stream().map(Play::id).collect(Collectors.toSet());
    plays.set(
        Stream.concat(
                read.stream(), plays.get().stream().filter(play -> !known.contains(play.id())))
            .toList());
  }
}
