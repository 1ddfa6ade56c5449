package org.yearbookgame.ui.organizer.card;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yearbookgame.prepare.pictures.Upright;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.organizer.Workplace;

/// The logo of the class, as it is shown.
final class Logo {
  /// Enough for where it is shown, on fine screens too.
  private static final int LONGEST_SIDE = 320;

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
  private final Background background;
  private final Upright pictures = new Upright();
  private Optional<Path> file = Optional.empty();
  private Job job = () -> {};

  Logo(Workplace place) {
    background = place.background();
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
        background.run(
            () -> pictures.read(picture, Turn.NONE, LONGEST_SIDE).map(Logo::image),
            read -> state.set(read.<State>map(State.Shown::new).orElse(new State.Unreadable())),
            () -> state.set(new State.Unreadable()));
  }

  /// An image that no scene shows may be made on any thread.
  private static Image image(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new WritableImage(
        new PixelBuffer<>(
            width,
            height,
            IntBuffer.wrap(picture.getRGB(0, 0, width, height, null, 0, width)),
            PixelFormat.getIntArgbPreInstance()));
  }
}
