package org.yearbookgame.ui.organizer.portraits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Pictures;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.organizer.NameSearch;
import org.yearbookgame.ui.organizer.OrganizerModel;

/// The pictures that were brought, whose they are, and what is done to them.
final class PortraitsModel {
  private final ReadOnlyObjectWrapper<Wall> wall =
      new ReadOnlyObjectWrapper<>(this, "wall", Wall.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Hung>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Entry>> names =
      new ReadOnlyObjectWrapper<>(this, "names", List.of());
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

  private final OrganizerModel organizer;
  private final Background background;
  private final Subscription following;
  private Guesses guesses = Guesses.NONE;
  private Job guessing = () -> {};

  /// Follows the project until [#stop].
  PortraitsModel(OrganizerModel organizer, Background background) {
    this.organizer = organizer;
    this.background = background;
    typed.subscribe(this::list);
    following = organizer.projectProperty().subscribe(this::follow);
  }

  /// The pictures as they hang now.
  ReadOnlyObjectProperty<Wall> wallProperty() {
    return wall.getReadOnlyProperty();
  }

  /// The picture that is looked at.
  ReadOnlyObjectProperty<Optional<Hung>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Whom the picture looked at can be given to, the likeliest first: those without one, or
  /// everybody whose name begins as was typed.
  ReadOnlyObjectProperty<List<Entry>> namesProperty() {
    return names.getReadOnlyProperty();
  }

  /// The first letters of a name that is looked for.
  StringProperty typedProperty() {
    return typed;
  }

  /// Whom what was typed means, or else whom the picture looked at likely shows.
  Optional<Entry> meant() {
    boolean typing = !NameSearch.of(typed.get()).isEmpty();
    return typing ? names.get().stream().findFirst() : likely().findFirst();
  }

  /// Whether anybody is in the list at all.
  boolean hasNames() {
    return !organizer.project().entries().isEmpty();
  }

  boolean isReadOnly() {
    return organizer.isReadOnly();
  }

  void choose(Hung picture) {
    chosen.set(Optional.of(picture));
    typed.set("");
    list();
  }

  /// Gives the picture looked at to somebody, and goes on to the next one that is nobody's.
  void give(Entry entry) {
    chosen.get().ifPresent(hung -> give(hung.source().id(), entry.id()));
  }

  /// Gives a picture to somebody, and goes on to the next one that is nobody's.
  void give(int sourceId, int entryId) {
    Optional<Hung> next = after(wall.get().strays(), sourceId);
    organizer.edit("portraits.did.give", project -> Pictures.given(project, sourceId, entryId));
    next.or(() -> wall.get().picture(sourceId)).ifPresent(this::choose);
  }

  /// Plays this one of somebody's pictures from now on.
  void play(Hung picture) {
    int id = picture.source().id();
    picture
        .whose()
        .map(Entry::id)
        .ifPresent(
            entry ->
                organizer.edit(
                    "portraits.did.play", project -> Pictures.given(project, id, entry)));
  }

  /// Takes a picture out of the row it is in.
  void takeBack(Hung picture) {
    int id = picture.source().id();
    organizer.edit("portraits.did.takeBack", project -> Pictures.ofNobody(project, id));
  }

  void turn(Hung picture) {
    int id = picture.source().id();
    organizer.edit("portraits.did.turn", project -> Pictures.turned(project, id));
  }

  /// Chooses the part of a picture that is played; the usual one where none is given.
  void crop(Hung picture, Turn turn, Optional<Crop> crop) {
    int id = picture.source().id();
    organizer.edit("portraits.did.crop", project -> Pictures.cropped(project, id, turn, crop));
  }

  /// Takes a picture out of the project, and goes on to the next. Its file stays.
  void remove(Hung picture) {
    int id = picture.source().id();
    Optional<Hung> next = after(wall.get().all(), id);
    organizer.edit("portraits.did.remove", project -> Pictures.removed(project, id));
    next.ifPresent(this::choose);
  }

  /// Follows the project no more.
  void stop() {
    following.unsubscribe();
    guessing.cancel();
  }

  private void follow(Project project) {
    hang(project);
    guessing.cancel();
    guessing =
        background.run(
            () -> Guesses.of(project),
            guessed -> {
              guesses = guessed;
              hang(project);
            },
            () -> {});
  }

  private void hang(Project project) {
    wall.set(Wall.of(project, guesses));
    chosen.set(chosen.get().flatMap(hung -> wall.get().picture(hung.source().id())));
    list();
  }

  private void list() {
    NameSearch search = NameSearch.of(typed.get());
    Stream<Entry> without = Stream.concat(likely(), wall.get().without().stream());
    Stream<Entry> all =
        search.isEmpty() ? without : Stream.concat(without, organizer.project().entries().stream());
    names.set(
        all.filter(entry -> search.finds(entry.name()))
            .filter(this::isAnother)
            .distinct()
            .toList());
  }

  private Stream<Entry> likely() {
    return chosen.get().flatMap(Hung::likely).stream();
  }

  /// Whether somebody does not have the picture looked at already.
  private boolean isAnother(Entry entry) {
    return !entry.source().equals(chosen.get().map(hung -> hung.source().id()))
        || entry.source().isEmpty();
  }

  /// The picture after one of these, or the one before where it is the last.
  private static Optional<Hung> after(List<Hung> pictures, int sourceId) {
    List<Integer> ids = pictures.stream().map(hung -> hung.source().id()).toList();
    int at = ids.indexOf(sourceId);
    int next = at < pictures.size() - 1 ? at + 1 : at - 1;
    return at < 0 || next < 0 ? Optional.empty() : Optional.of(pictures.get(next));
  }
}
