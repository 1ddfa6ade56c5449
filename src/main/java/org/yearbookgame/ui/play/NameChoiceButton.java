package org.yearbookgame.ui.play;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.Tick;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.Typeface;

/// One name to choose; once the round is over, with the portrait of whose name it is.
final class NameChoiceButton extends Button {
  private final Label key = new Label();
  private final Tick tick = new Tick();
  private final ImageView image = new ImageView();
  private final StackPane portrait = new StackPane(image);
  private final FittedText name = new FittedText(Typeface.NAMES, Setting.down(28, 16, 2));
  private final FittedText note = new FittedText(Typeface.WORDS, Setting.down(17, 16, 1));
  private final VBox text = new VBox(1, name);
  private final Row row = new Row();
  private NamesMeasures measures;

  /// @param digit the key that picks this name
  NameChoiceButton(String digit, NamesMeasures measures) {
    this.measures = measures;
    key.setText(digit);
    key.getStyleClass().add("key");
    portrait.getStyleClass().add("portrait");
    name.setTextAlignment(TextAlignment.LEFT);
    note.setTextAlignment(TextAlignment.LEFT);
    note.getStyleClass().add("quiet-text");
    text.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("name-choice");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setGraphic(row);
  }

  void setMeasures(NamesMeasures changed) {
    measures = changed;
    name.setSettings(Setting.within(changed.choice() - 8, changed.name(), 16));
    note.setSettings(Setting.down(Math.max(17, changed.name() * 0.6), 16, 1));
    row.requestLayout();
  }

  /// A name that can be picked, or one that was.
  void showOpen(String shown, boolean tried, String triedWords) {
    show(shown, tried ? List.of(triedWords) : List.of(), tried ? "tried" : "open");
    key.setVisible(!tried);
    tick.setVisible(false);
    portrait.setVisible(false);
  }

  /// Nothing yet.
  void showEmpty() {
    showOpen("", false, "");
  }

  /// Whose name it is.
  ///
  /// @param picture nothing as long as it is made ready: its place is kept
  void showOver(String shown, List<String> notes, boolean answer, @Nullable Image picture) {
    show(shown, notes, answer ? "answer" : "over");
    key.setVisible(false);
    tick.setVisible(answer);
    portrait.setVisible(true);
    image.setImage(picture);
  }

  private void show(String shown, List<String> notes, String state) {
    getStyleClass().removeAll("open", "tried", "over", "answer");
    getStyleClass().add(state);
    name.setText(shown);
    note.setText(String.join(" · ", notes));
    double room = measures.choice() - 8 - (notes.isEmpty() ? 0 : 22);
    name.setSettings(Setting.within(room, measures.name(), 16));
    text.getChildren().setAll(notes.isEmpty() ? List.<Node>of(name) : List.<Node>of(name, note));
    row.requestLayout();
  }

  /// The place for key or portrait, the name, the place for the tick: always the same, so that
  /// nothing moves when the round is over.
  private final class Row extends Region {
    Row() {
      getChildren().addAll(key, portrait, text, tick);
    }

    @Override
    protected double computePrefHeight(double width) {
      return measures.choice();
    }

    @Override
    protected double computePrefWidth(double height) {
      return NameChoiceButton.this.getWidth();
    }

    @Override
    protected void layoutChildren() {
      double height = getHeight();
      double small = measures.small();
      double smallHeight = small * TileGrid.HEIGHT_TO_WIDTH;
      double place = Math.max(small, 36) + 2 * measures.inset();
      double tickSize = tick.minWidth(-1);
      double keySize = key.minWidth(-1);
      key.resizeRelocate(
          snapPositionX((place - keySize) / 2),
          snapPositionY((height - keySize) / 2),
          keySize,
          keySize);
      image.setFitWidth(small);
      image.setFitHeight(smallHeight);
      portrait.resizeRelocate(
          snapPositionX((place - small) / 2),
          snapPositionY((height - smallHeight) / 2),
          small,
          smallHeight);
      double end = getWidth() - tickSize - 2 * measures.inset();
      text.resizeRelocate(place, 0, Math.max(0, end - place), height);
      tick.resizeRelocate(
          end + measures.inset(), snapPositionY((height - tickSize) / 2), tickSize, tickSize);
    }
  }
}
