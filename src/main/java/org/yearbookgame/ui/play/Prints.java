package org.yearbookgame.ui.play;

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
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.PortraitPrint;
import org.yearbookgame.ui.controls.PortraitPrint.Strip;
import org.yearbookgame.ui.controls.Presses;
import org.yearbookgame.ui.controls.TileGrid;

/// The prints of a round, four in a row or two by two, whichever gives the larger portraits.
final class Prints extends Region {
  private final Messages messages;
  private final List<PortraitPrint> prints;
  private final List<@Nullable Move> offered;
  private PlayMeasures measures;

  Prints(
      int count,
      Messages messages,
      PlayMeasures measures,
      LongSupplier clock,
      Presses.Taker taker) {
    this.messages = messages;
    this.measures = measures;
    this.offered = new ArrayList<>();
    this.prints = IntStream.range(0, count).mapToObj(_ -> new PortraitPrint()).toList();
    for (int tile = 0; tile < count; tile++) {
      int place = tile;
      offered.add(null);
      Presses.on(prints.get(place), () -> offered.get(place), clock, taker);
    }
    getChildren().addAll(prints);
    showEmpty();
  }

  void setMeasures(PlayMeasures changed) {
    measures = changed;
    requestLayout();
  }

  /// Prints of the final size without pictures, while these are made ready.
  void showEmpty() {
    for (int tile = 0; tile < prints.size(); tile++) {
      show(tile, new Strip.Empty(), null, null, messages.text("play.empty", tile + 1));
    }
  }

  void show(Asking asking, WhichPicture question, Map<Portrait, Image> pictures) {
    for (int tile = 0; tile < prints.size(); tile++) {
      PictureChoice choice = question.choices().get(tile);
      boolean tried = asking.wrong().contains(choice.guess());
      show(
          tile,
          tried ? new Strip.Tried(messages.text("play.tried")) : new Strip.Key(key(tile)),
          pictures.get(choice.portrait()),
          tried ? null : choice.guess(),
          messages.text(tried ? "play.picture.tried" : "play.picture", tile + 1));
    }
  }

  void show(Played round, Map<Portrait, Image> pictures) {
    for (int tile = 0; tile < prints.size(); tile++) {
      Classmate person = round.choices().get(tile);
      List<String> notes = notes(round, person);
      Strip.Named strip =
          new Strip.Named(person.name().text(), notes, person.equals(round.asked()));
      List<String> spoken = new ArrayList<>();
      spoken.add(messages.text("play.picture.is", tile + 1, person.name().text()));
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

  private List<String> notes(Played round, Classmate person) {
    List<String> notes = new ArrayList<>();
    boolean firstGuess =
        !round.picks().isEmpty() && round.picks().getFirst().picked().equals(person);
    if (firstGuess && !person.equals(round.asked())) {
      notes.add(messages.text("play.firstGuess"));
    }
    if (person.inMemoriam()) {
      notes.add(messages.text("play.inMemoriam"));
    }
    person.today().map(name -> messages.text("play.today", name)).ifPresent(notes::add);
    person.caption().ifPresent(notes::add);
    return notes;
  }

  private static String key(int tile) {
    return Integer.toString(tile + 1);
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
    }
  }
}
