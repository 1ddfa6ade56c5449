package org.yearbookgame.ui.kiosk.pin;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.image.Image;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// Who is to be left out tonight: found by letters, or, while none was typed, those who are left
/// out already.
final class HideModel {
  /// The size that portraits are loaded in: a row's, on a screen that shows two points for one.
  private static final int WIDTH = 160;

  private static final int HEIGHT = 200;

  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(this, "typed", "");
  private final ReadOnlyObjectWrapper<List<Classmate>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", List.of());

  private final Roster roster;
  private final Finder finder;
  private final Evenings evenings;
  private final PortraitLoader loader;

  /// @param roster the whole class, with those who are left out
  HideModel(Roster roster, Evenings evenings, PortraitLoader loader) {
    this.roster = roster;
    this.finder = new Finder(roster.classmates());
    this.evenings = evenings;
    this.loader = loader;
    list();
  }

  /// The letters that were typed, in upper case.
  ReadOnlyStringProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// Those to choose from.
  ReadOnlyObjectProperty<List<Classmate>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /// Whether what was changed last will outlive a restart.
  ObservableBooleanValue keptProperty() {
    return evenings.keptProperty();
  }

  SortedSet<String> keys() {
    return finder.keys(typed.get());
  }

  /// The letters that lead to somebody.
  SortedSet<String> next() {
    return finder.next(typed.get());
  }

  void type(String letter) {
    if (next().contains(letter)) {
      typed.set(typed.get() + letter);
      list();
    }
  }

  void erase() {
    String now = typed.get();
    if (!now.isEmpty()) {
      typed.set(now.substring(0, now.offsetByCodePoints(now.length(), -1)));
      list();
    }
  }

  boolean isHidden(Classmate person) {
    return evenings.now().hides(person);
  }

  /// Leaves somebody out from the next round on, or shows them again.
  void setHidden(Classmate person, boolean hidden) {
    ClassmateId id = ClassmateId.of(person.portrait());
    evenings.change(now -> hidden ? now.hiding(id) : now.showing(id));
  }

  /// Loads somebody's portrait.
  ///
  /// @param then takes it; it is not called where the portrait cannot be read
  void load(Classmate person, Consumer<Image> then) {
    loader.load(
        List.of(person.portrait()),
        WIDTH,
        HEIGHT,
        loaded -> loaded.images().values().forEach(then));
  }

  private void list() {
    listed.set(
        typed.get().isEmpty()
            ? roster.classmates().stream().filter(evenings.now()::hides).toList()
            : finder.found(typed.get()));
  }
}
