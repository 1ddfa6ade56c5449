package org.yearbookgame.ui.organizer.card;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.organizer.Workplace;
import org.yearbookgame.ui.portraits.LogoLoader;

/// The logo of the class, as it is shown.
final class Logo {
  /// What became of the picture.
  sealed interface State {
    record None() implements State {}

    record Coming() implements State {}

    record Shown(Image picture) implements State {}

    /// It is not there, or no picture that can be read.
    record Unreadable() implements State {}

    /// The picture, if there is one to be shown.
    default Optional<Image> image() {
      return this instanceof Shown(Image picture) ? Optional.of(picture) : Optional.empty();
    }
  }

  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.None());
  private final LogoLoader loader;
  private Optional<Path> file = Optional.empty();
  private Job job = () -> {};

  Logo(Workplace place) {
    loader = new LogoLoader(place.background());
    place.model().projectProperty().subscribe(project -> take(project.card().logo()));
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void take(Optional<Path> wanted) {
    if (wanted.equals(file)) {
      return;
    }
    file = wanted;
    job.cancel();
    state.set(wanted.isPresent() ? new State.Coming() : new State.None());
    wanted.ifPresent(this::load);
  }

  private void load(Path picture) {
    job =
        loader.load(
            picture,
            read -> state.set(read.<State>map(State.Shown::new).orElse(new State.Unreadable())));
  }
}
