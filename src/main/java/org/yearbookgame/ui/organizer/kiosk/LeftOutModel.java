package org.yearbookgame.ui.organizer.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.ui.organizer.Workplace;

/// Those who asked at a kiosk to be left out and can still be shown: until the organizer has made
/// them private.
final class LeftOutModel {
  /// As it stands in a list.
  private static final String PRIVATE = "private";

  private final ReadOnlyObjectWrapper<List<Entry>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", List.of());

  private final Workplace place;
  private final AppDirs dirs;
  private final Subscription following;
  private Set<ClassmateId> hidden = Set.of();

  /// @param dirs where this computer's kiosk keeps its evenings
  LeftOutModel(Workplace place, AppDirs dirs) {
    this.place = place;
    this.dirs = dirs;
    this.following = place.model().projectProperty().subscribe(_ -> derive());
    take(EveningFile.of(dirs, ofClass()));
  }

  ReadOnlyObjectProperty<List<Entry>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// Looks again at what this computer's kiosk has kept.
  void read() {
    take(EveningFile.of(dirs, ofClass()));
  }

  /// Takes in what another computer's kiosk has exported.
  void takeIn(Path file) {
    take(new EveningFile(file));
  }

  private void take(EveningFile file) {
    ClassId ofClass = ofClass();
    place
        .background()
        .run(() -> file.read(ofClass), evening -> take(evening.map(Evening::hidden)), () -> {});
  }

  private void take(Optional<Set<ClassmateId>> found) {
    hidden =
        Stream.concat(hidden.stream(), found.stream().flatMap(Set::stream))
            .collect(Collectors.toUnmodifiableSet());
    derive();
  }

  /// Makes all of them private: not in the game, the file or the kiosk.
  void makePrivate() {
    Set<Integer> ids = asked.get().stream().map(Entry::id).collect(Collectors.toSet());
    place
        .model()
        .edit(
            "setup.did.private",
            project -> project.changing(ids, entry -> entry.with(Column.STANDING, PRIVATE)));
  }

  /// Follows the project no more.
  void stop() {
    following.unsubscribe();
  }

  private ClassId ofClass() {
    return new ClassId(place.model().project().classId());
  }

  private void derive() {
    Project project = place.model().project();
    asked.set(
        project.entries().stream()
            .filter(
                entry -> entry.number().map(ClassmateId::new).filter(hidden::contains).isPresent())
            .filter(entry -> RosterImport.mayBeShown(entry.text(Column.STANDING)))
            .toList());
  }
}
