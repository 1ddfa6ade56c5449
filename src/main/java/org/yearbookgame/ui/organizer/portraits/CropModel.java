package org.yearbookgame.ui.organizer.portraits;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.pictures.Upright;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;

/// Which part of a picture is played, while that is being chosen. Nothing of it holds before it is
/// taken over.
final class CropModel {
  /// The picture is shown no larger than this, in pixels: enough for any screen's height.
  private static final int LONGEST_SIDE = 1600;

  /// What of the picture is there to be shown.
  sealed interface State {
    record Loading() implements State {}

    record Unreadable() implements State {}

    /// It is on the screen.
    ///
    /// @param picture whole and upright
    /// @param crop the part that is framed
    record Framed(BufferedImage picture, Crop crop) implements State {
      Framing framing() {
        return new Framing(picture.getWidth(), picture.getHeight());
      }
    }
  }

  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Loading());

  private final Source source;
  private final Background background;
  private final Upright upright = new Upright();
  private Turn turn;
  private Job loading = () -> {};

  /// Begins with the part that is played at present.
  CropModel(Source source, Background background) {
    this.source = source;
    this.background = background;
    this.turn = source.turn();
    load(source.crop());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// How the picture is turned now.
  Turn turn() {
    return turn;
  }

  /// The part that is framed; nothing where it is the usual one.
  Optional<Crop> crop() {
    return switch (state.get()) {
      case State.Framed framed ->
          Optional.of(framed.crop()).filter(crop -> !crop.equals(framed.framing().usual()));
      case State.Loading _, State.Unreadable _ -> Optional.empty();
    };
  }

  /// Moves the frame.
  ///
  /// @param across in shares of the picture's width
  /// @param down in shares of its height
  void move(double across, double down) {
    change((framing, crop) -> framing.moved(crop, across, down));
  }

  /// Moves the frame from where it was.
  void move(Crop from, double across, double down) {
    change((framing, _) -> framing.moved(from, across, down));
  }

  /// Draws a corner of the frame to a point, see [Framing#drawn].
  void draw(Crop from, boolean right, boolean bottom, double x, double y) {
    change((framing, _) -> framing.drawn(from, right, bottom, x, y));
  }

  /// Makes the frame larger or smaller.
  ///
  /// @param factor above 1 frames more, below 1 less
  void grow(double factor) {
    change((framing, crop) -> framing.grown(crop, factor));
  }

  /// Frames the usual part.
  void reset() {
    change((framing, _) -> framing.usual());
  }

  /// Turns the picture by a quarter, and frames its usual part.
  void turnRight() {
    turn = turn.turnedRight();
    load(Optional.empty());
  }

  /// Waits for nothing any more.
  void stop() {
    loading.cancel();
  }

  private void change(BiFunction<Framing, Crop, Crop> change) {
    if (state.get() instanceof State.Framed framed) {
      Crop crop = change.apply(framed.framing(), framed.crop());
      state.set(new State.Framed(framed.picture(), crop));
    }
  }

  private void load(Optional<Crop> crop) {
    loading.cancel();
    state.set(new State.Loading());
    loading =
        background.run(
            () -> upright.read(source.file(), turn, LONGEST_SIDE),
            read ->
                state.set(
                    read.map(picture -> framed(picture, crop)).orElseGet(State.Unreadable::new)),
            () -> state.set(new State.Unreadable()));
  }

  private static State framed(BufferedImage picture, Optional<Crop> crop) {
    Framing framing = new Framing(picture.getWidth(), picture.getHeight());
    return new State.Framed(picture, crop.orElseGet(framing::usual));
  }
}
