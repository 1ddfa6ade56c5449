package org.yearbookgame.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
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
import org.yearbookgame.ui.play.Words;

/// The prints of a round, four in a row or two by two, whichever gives the larger portraits.
final class KioskPrints extends Region {
  private final Words words;
  private final List<PortraitPrint> prints;
  private final List<@Nullable Move> offered = new ArrayList<>();
  private KioskMeasures measures;

  KioskPrints(
      int count, Words words, KioskMeasures measures, LongSupplier clock, Presses.Taker taker) {
    this.words = words;
    this.measures = measures;
    this.prints = IntStream.range(0, count).mapToObj(_ -> new PortraitPrint()).toList();
    for (int tile = 0; tile < count; tile++) {
      int place = tile;
      offered.add(null);
      Presses.on(prints.get(place), () -> offered.get(place), clock, taker);
    }
    getChildren().addAll(prints);
    showEmpty();
  }

  void setMeasures(KioskMeasures changed) {
    measures = changed;
    requestLayout();
  }

  /// Prints of the final size without pictures, while these are made ready.
  void showEmpty() {
    for (int tile = 0; tile < prints.size(); tile++) {
      show(tile, new Strip.Empty(), null, null, words.text("play.empty", tile + 1));
    }
  }

  void show(Asking asking, WhichPicture question, Map<Portrait, Image> pictures) {
    for (int tile = 0; tile < prints.size(); tile++) {
      PictureChoice choice = question.choices().get(tile);
      boolean tried = asking.wrong().contains(choice.guess());
      show(
          tile,
          tried ? new Strip.Tried(words.text("play.tried")) : new Strip.Empty(),
          pictures.get(choice.portrait()),
          tried ? null : choice.guess(),
          words.picture(tile + 1, choice.look(), tried));
    }
  }

  void show(Played round, Map<Portrait, Image> pictures) {
    for (int tile = 0; tile < prints.size(); tile++) {
      Classmate person = round.choices().get(tile);
      List<String> notes = words.notes(round, person);
      List<String> spoken = new ArrayList<>();
      spoken.add(words.text("play.picture.is", tile + 1, person.name().text()));
      spoken.addAll(notes);
      show(
          tile,
          new Strip.Named(person.name().text(), notes, person.equals(round.asked())),
          pictures.get(person.portrait()),
          null,
          String.join(". ", spoken));
    }
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

  private TileGrid grid() {
    double pad = measures.pad();
    return TileGrid.largest(
        prints.size(), getWidth(), getHeight(), measures.gap(), 2 * pad, pad + measures.strip());
  }

  /// How wide each portrait is, in logical pixels.
  double portraitWidth() {
    return grid().portraitWidth();
  }

  @Override
  protected void layoutChildren() {
    TileGrid grid = grid();
    PortraitPrint.Measures print =
        new PortraitPrint.Measures(
            grid.portraitWidth(),
            measures.pad(),
            measures.strip(),
            measures.small(),
            measures.small());
    double gap = measures.gap();
    double width = grid.columns() * print.width() + (grid.columns() - 1) * gap;
    double height = grid.rows() * print.height() + (grid.rows() - 1) * gap;
    double left = snapPositionX((getWidth() - width) / 2);
    double top = snapPositionY(Math.max(0, (getHeight() - height) / 2));
    for (int tile = 0; tile < prints.size(); tile++) {
      PortraitPrint node = prints.get(tile);
      int column = tile % grid.columns();
      int row = tile / grid.columns();
      node.setMeasures(print);
      node.resizeRelocate(
          left + column * (print.width() + gap),
          top + row * (print.height() + gap),
          print.width(),
          print.height());
    }
  }
}
