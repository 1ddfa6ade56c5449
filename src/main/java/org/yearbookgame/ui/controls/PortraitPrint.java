package org.yearbookgame.ui.controls;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.ui.controls.FittedText.Setting;

/// A print: one portrait on its sheet of paper, and a strip below it for a key, a word or a name.
/// All prints of a round are alike until its answer is told.
public final class PortraitPrint extends Button {
  /// What the strip says.
  public sealed interface Strip {
    /// Nothing: an empty print.
    record Empty() implements Strip {}

    /// The key that picks the print.
    record Key(String digit) implements Strip {}

    /// A word in the place of the key: the print was picked, and is not the one.
    record Tried(String words) implements Strip {}

    /// Who it is.
    ///
    /// @param notes what stands under the name
    /// @param answer whether it is the one who was asked
    record Named(String name, List<String> notes, boolean answer) implements Strip {
      public Named {
        notes = List.copyOf(notes);
      }
    }
  }

  /// The measures of a print, in logical pixels.
  ///
  /// @param portrait the portrait's width
  /// @param pad the paper's edge beside and above the portrait
  /// @param strip the strip's height
  /// @param name the largest size of a name in the strip
  /// @param note the size of a note
  public record Measures(double portrait, double pad, double strip, double name, double note) {
    public double width() {
      return portrait + 2 * pad;
    }

    public double portraitHeight() {
      return portrait * TileGrid.HEIGHT_TO_WIDTH;
    }

    public double height() {
      return portraitHeight() + pad + strip;
    }
  }

  /// No text that tells anything is smaller.
  private static final double SMALLEST = 16;

  private final ImageView image = new ImageView();
  private final StackPane portrait = new StackPane(image);
  private final StackPane strip = new StackPane();
  private final Paper paper = new Paper();
  private Measures measures = new Measures(244, 12, 66, 21, 17);
  private Strip told = new Strip.Empty();

  public PortraitPrint() {
    getStyleClass().add("print");
    image.getStyleClass().add("portrait-image");
    portrait.getStyleClass().add("portrait");
    strip.getStyleClass().add("strip");
    setGraphic(paper);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  public void setMeasures(Measures changed) {
    if (!changed.equals(measures)) {
      measures = changed;
      fillStrip();
      paper.requestLayout();
      requestLayout();
    }
  }

  /// Shows a picture in the frame, or, with nothing, an empty print.
  public void setImage(@Nullable Image shown) {
    image.setImage(shown);
  }

  public void setStrip(Strip changed) {
    if (changed.equals(told)) {
      return;
    }
    told = changed;
    getStyleClass().removeAll("tried", "over", "answer");
    switch (changed) {
      case Strip.Empty _, Strip.Key _ -> {}
      case Strip.Tried _ -> getStyleClass().add("tried");
      case Strip.Named named -> {
        getStyleClass().add("over");
        if (named.answer()) {
          getStyleClass().add("answer");
        }
      }
    }
    fillStrip();
  }

  private void fillStrip() {
    switch (told) {
      case Strip.Empty _ -> strip.getChildren().clear();
      case Strip.Key(String digit) -> strip.getChildren().setAll(styled(new Label(digit), "key"));
      case Strip.Tried(String words) -> strip.getChildren().setAll(note(words));
      case Strip.Named named -> strip.getChildren().setAll(named(named));
    }
  }

  private Node named(Strip.Named named) {
    double left = measures.strip() - (named.notes().isEmpty() ? 0 : measures.note() * 1.3);
    FittedText name =
        new FittedText(
            named.answer() ? Typeface.NAMES : Typeface.NAMES_LIGHT,
            Setting.within(left, measures.name(), SMALLEST));
    name.setText(named.name());
    VBox words = new VBox(1, named.answer() ? withTick(name) : name);
    if (!named.notes().isEmpty()) {
      words.getChildren().add(note(String.join(" · ", named.notes())));
    }
    words.setAlignment(Pos.CENTER);
    return words;
  }

  private Node withTick(FittedText name) {
    HBox line = new HBox(8, new Tick(), name);
    line.setAlignment(Pos.CENTER);
    name.setTextAlignment(TextAlignment.LEFT);
    return line;
  }

  private FittedText note(String words) {
    FittedText note = new FittedText(Typeface.WORDS, Setting.down(measures.note(), SMALLEST, 2));
    note.getStyleClass().add("quiet-text");
    note.setText(words);
    return note;
  }

  private static <T extends Region> T styled(T region, String styleClass) {
    region.getStyleClass().add(styleClass);
    return region;
  }

  /// The sheet of paper. Its size follows from the measures alone, so that nothing moves, whatever
  /// is written on it.
  private final class Paper extends Region {
    private final Region sheet = styled(new Region(), "sheet");
    private final Region frame = styled(new Region(), "frame");

    Paper() {
      getChildren().addAll(sheet, portrait, strip, frame);
    }

    @Override
    protected double computePrefWidth(double height) {
      return measures.width();
    }

    @Override
    protected double computePrefHeight(double width) {
      return measures.height();
    }

    @Override
    protected void layoutChildren() {
      double width = measures.width();
      double height = measures.height();
      double pad = measures.pad();
      sheet.resizeRelocate(0, 0, width, height);
      frame.resizeRelocate(0, 0, width, height);
      image.setFitWidth(measures.portrait());
      image.setFitHeight(measures.portraitHeight());
      portrait.resizeRelocate(pad, pad, measures.portrait(), measures.portraitHeight());
      strip.resizeRelocate(pad / 2, pad + measures.portraitHeight(), width - pad, measures.strip());
    }
  }
}
