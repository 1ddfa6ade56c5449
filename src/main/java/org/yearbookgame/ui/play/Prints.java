package org.yearbookgame.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.PictureChoice;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.game.Played;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.controls.PortraitPrint;
import org.yearbookgame.ui.controls.PortraitPrint.Strip;
import org.yearbookgame.ui.controls.Presses;
import org.yearbookgame.ui.controls.TileGrid;

/// The prints of a round, four in a row or two by two, whichever gives the larger portraits.
final class Prints extends Region {
  private final Words words;
  private final List<PortraitPrint> prints;
  private final List<@Nullable Move> offered;
  private final List<Button> closer;
  private final Consumer<Portrait> lookAt;
  private List<Portrait> portraits = List.of();
  private PlayMeasures measures;

  Prints(
      int count,
      Words words,
      PlayMeasures measures,
      LongSupplier clock,
      Presses.Taker taker,
      Consumer<Portrait> lookAt) {
    this.lookAt = lookAt;
    this.words = words;
    this.measures = measures;
    this.offered = new ArrayList<>();
    this.prints = IntStream.range(0, count).mapToObj(_ -> new PortraitPrint()).toList();
    for (int tile = 0; tile < count; tile++) {
      int place = tile;
      offered.add(null);
      Presses.on(prints.get(place), () -> offered.get(place), clock, taker);
    }
    this.closer = IntStream.range(0, count).mapToObj(this::closer).toList();
    getChildren().addAll(prints);
    getChildren().addAll(closer);
    showEmpty();
  }

  /// The way to a closer look, for whoever has no keyboard: in the strip, never over a face.
  private Button closer(int tile) {
    Region glass = new Region();
    glass.getStyleClass().add("glass");
    Button button = new Button();
    button.setGraphic(glass);
    button.getStyleClass().add("closer");
    button.setAccessibleText(words.text("play.closer", tile + 1));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> lookAt.accept(portraits.get(tile)));
    BooleanBinding wanted = prints.get(tile).hoverProperty().or(button.hoverProperty());
    wanted = wanted.or(prints.get(tile).focusedProperty()).or(button.focusedProperty());
    button.opacityProperty().bind(Bindings.when(wanted).then(1).otherwise(0));
    return button;
  }

  void setMeasures(PlayMeasures changed) {
    measures = changed;
    requestLayout();
  }

  /// Prints of the final size without pictures, while these are made ready.
  void showEmpty() {
    portraits = List.of();
    closer.forEach(button -> button.setVisible(false));
    for (int tile = 0; tile < prints.size(); tile++) {
      show(tile, new Strip.Empty(), null, null, words.text("play.empty", tile + 1));
    }
  }

  void show(Asking asking, WhichPicture question, Map<Portrait, Image> pictures) {
    portraits = question.portraits();
    closer.forEach(button -> button.setVisible(true));
    for (int tile = 0; tile < prints.size(); tile++) {
      PictureChoice choice = question.choices().get(tile);
      boolean tried = asking.wrong().contains(choice.guess());
      show(
          tile,
          tried ? new Strip.Tried(words.text("play.tried")) : new Strip.Key(key(tile)),
          pictures.get(choice.portrait()),
          tried ? null : choice.guess(),
          words.picture(tile + 1, choice.look(), tried));
    }
  }

  void show(Played round, Map<Portrait, Image> pictures) {
    closer.forEach(button -> button.setVisible(false));
    for (int tile = 0; tile < prints.size(); tile++) {
      Classmate person = round.choices().get(tile);
      List<String> notes = words.notes(round, person);
      Strip.Named strip =
          new Strip.Named(person.name().text(), notes, person.equals(round.asked()));
      List<String> spoken = new ArrayList<>();
      spoken.add(words.text("play.picture.is", tile + 1, person.name().text()));
      spoken.addAll(notes);
      show(tile, strip, pictures.get(person.portrait()), null, String.join(". ", spoken));
    }
  }

  /// The move that a key makes, if its tile offers one.
  @Nullable Move offered(int tile) {
    return offered.get(tile);
  }

  private void show(
      int tile, Strip strip, @Nullable Image image, @Nullable Move move, String spoken) {
    PortraitPrint print = prints.get(tile);
    print.setStrip(strip);
    print.setImage(image);
    print.setAccessibleText(spoken);
    print.setFocusTraversable(move != null);
    offered.set(tile, move);
  }

  private static String key(int tile) {
    return Integer.toString(tile + 1);
  }

  private TileGrid grid() {
    double pad = measures.pad();
    return TileGrid.largest(
        prints.size(), getWidth(), getHeight(), measures.gap(), 2 * pad, pad + measures.strip());
  }

  /// The portrait on the print with the focus, or on whose magnifier it is.
  Optional<Portrait> focusedPortrait() {
    return IntStream.range(0, portraits.size())
        .filter(tile -> prints.get(tile).isFocused() || closer.get(tile).isFocused())
        .mapToObj(portraits::get)
        .findFirst();
  }

  /// How wide each portrait is, in logical pixels.
  double portraitWidth() {
    return grid().portraitWidth();
  }

  @Override
  protected void layoutChildren() {
    TileGrid grid = grid();
    double u = measures.strip() / (measures.inOneLine() ? 44 : 66);
    PortraitPrint.Measures print =
        new PortraitPrint.Measures(
            grid.portraitWidth(), measures.pad(), measures.strip(), 21 * u, 17 * u);
    double gap = measures.gap();
    double width = grid.columns() * print.width() + (grid.columns() - 1) * gap;
    double left = snapPositionX((getWidth() - width) / 2);
    for (int tile = 0; tile < prints.size(); tile++) {
      PortraitPrint node = prints.get(tile);
      node.setMeasures(print);
      int column = tile % grid.columns();
      int row = tile / grid.columns();
      node.resizeRelocate(
          left + column * (print.width() + gap),
          row * (print.height() + gap),
          print.width(),
          print.height());
      double size = closer.get(tile).prefWidth(-1);
      closer
          .get(tile)
          .resizeRelocate(
              node.getLayoutX() + print.width() - size - measures.pad(),
              node.getLayoutY() + print.height() - (measures.strip() + size) / 2,
              size,
              size);
    }
  }
}
