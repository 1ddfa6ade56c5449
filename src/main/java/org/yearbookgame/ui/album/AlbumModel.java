package org.yearbookgame.ui.album;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.Play;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.ui.Sitting;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// The pages of the album: everybody met so far, and an empty place for everybody else.
public final class AlbumModel {
  /// Which pages are open.
  public enum Pages {
    BY_NAME,
    AS_IN_THE_YEARBOOK,
    /// Those who have died, of those who were met.
    IN_MEMORIAM
  }

  /// A place in the album.
  public sealed interface Place {
    /// Somebody who was met.
    record Met(Classmate person) implements Place {}

    /// Room for somebody who was not met yet.
    record Empty() implements Place {}
  }

  private final ReadOnlyObjectWrapper<Pages> pages =
      new ReadOnlyObjectWrapper<>(this, "pages", Pages.BY_NAME);

  private final Sitting sitting;
  private final List<Classmate> everybody;
  private final Set<Classmate> met;
  private final Comparator<Classmate> byName;

  /// @param language in whose order names stand
  public AlbumModel(Sitting sitting, Locale language) {
    this.sitting = sitting;
    this.everybody = sitting.roster().classmates();
    this.met = sitting.recollection().met(sitting.roster());
    this.byName =
        Comparator.comparing(person -> person.name().text(), Collator.getInstance(language));
  }

  public ReadOnlyObjectProperty<Pages> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  public void open(Pages opened) {
    pages.set(opened);
  }

  /// What was played in the last game that somebody left their initials with, if one did.
  public Optional<Rules> onTheBoard() {
    return sitting.recollection().lastSigned().map(Play::rules);
  }

  /// The places on the open pages. By name, the empty ones come last, for their order would tell;
  /// as in the yearbook, each is where its classmate will be.
  public List<Place> places() {
    return switch (pages.get()) {
      case BY_NAME -> {
        List<Place> places = new ArrayList<>(metInOrder());
        while (places.size() < everybody.size()) {
          places.add(new Place.Empty());
        }
        yield List.copyOf(places);
      }
      case AS_IN_THE_YEARBOOK ->
          everybody.stream()
              .<Place>map(
                  person -> met.contains(person) ? new Place.Met(person) : new Place.Empty())
              .toList();
      case IN_MEMORIAM ->
          metInOrder().stream()
              .filter(place -> place.person().inMemoriam())
              .map(Place.class::cast)
              .toList();
    };
  }

  private List<Place.Met> metInOrder() {
    return met.stream().sorted(byName).map(Place.Met::new).toList();
  }

  public int met() {
    return met.size();
  }

  public int classmates() {
    return everybody.size();
  }

  /// Whether some of those who were met have died.
  public boolean hasInMemoriam() {
    return met.stream().anyMatch(Classmate::inMemoriam);
  }

  public ClassSettings settings() {
    return sitting.settings();
  }

  public PortraitLoader loader() {
    return sitting.loader();
  }
}
