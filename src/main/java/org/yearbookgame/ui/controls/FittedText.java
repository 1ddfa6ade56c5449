package org.yearbookgame.ui.controls;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.yearbookgame.text.Direction;

/// Text that is never cut: it takes the largest size at which it fits, breaking at blanks and
/// hyphens, and a word is broken only where the smallest size leaves no other way. Names are set in
/// this.
public final class FittedText extends Region {
  /// One way to set the text.
  ///
  /// @param size in logical pixels
  /// @param lines how many at most
  public record Setting(double size, int lines) {
    /// Sizes from one down to another, pixel by pixel.
    public static List<Setting> down(double from, double to, int lines) {
      return DoubleStream.iterate(from, size -> size >= to, size -> size - 1)
          .mapToObj(size -> new Setting(size, lines))
          .toList();
    }

    /// Sizes from one down to another, each with as many lines as have room in a height.
    public static List<Setting> within(double height, double from, double to) {
      return DoubleStream.iterate(from, size -> size >= to, size -> size - 1)
          .mapToObj(size -> new Setting(size, Math.max(1, (int) (height / (Measure.LINE * size)))))
          .toList();
    }
  }

  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObjectProperty<Font> font =
      new SimpleObjectProperty<>(this, "font", Font.getDefault());
  private final Text ink = new Text();
  private TextAlignment alignment = TextAlignment.CENTER;
  private final Typeface typeface;
  private List<Setting> settings;
  private Measure measure;

  /// Text in one typeface.
  ///
  /// @param settings what is tried, in this order; never empty
  public FittedText(Typeface typeface, List<Setting> settings) {
    this.typeface = typeface;
    this.settings = List.copyOf(settings);
    this.measure = new Measure("", typeface, this.settings);
    getStyleClass().add("fitted-text");
    ink.getStyleClass().add("name");
    ink.setManaged(false);
    ink.fontProperty().bind(font); // or a style sheet would set it again, to the parent's
    text.addListener(_ -> measureAnew());
    getChildren().add(ink);
  }

  public void setText(String changed) {
    text.set(changed);
  }

  /// Sets what is tried from now on.
  ///
  /// @param changed never empty
  public void setSettings(List<Setting> changed) {
    if (!changed.equals(settings)) {
      settings = List.copyOf(changed);
      measureAnew();
    }
  }

  private void measureAnew() {
    String shown = Direction.withoutCommands(text.get());
    ink.setText(shown);
    ink.setNodeOrientation(
        switch (Direction.of(shown)) {
          case LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
          case RIGHT_TO_LEFT -> NodeOrientation.RIGHT_TO_LEFT;
        });
    measure = new Measure(shown, typeface, settings);
    requestLayout();
  }

  /// Where the lines begin or end: left is the reading start, also where that is on the right.
  public void setTextAlignment(TextAlignment changed) {
    alignment = changed;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// The width on one line at the first setting.
  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(measure.width() + 1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(measure.fit(width < 0 ? prefWidth(-1) : width, Double.MAX_VALUE).height());
  }

  @Override
  protected void layoutChildren() {
    Measure.Fit fit = measure.fit(getWidth(), getHeight());
    font.set(fit.font());
    ink.setLineSpacing(fit.spacing());
    ink.setText(fit.text());
    ink.setTextAlignment(ownAlignment());
    Bounds bounds = ink.getLayoutBounds();
    double left =
        switch (alignment) {
          case CENTER -> (getWidth() - bounds.getWidth()) / 2;
          case RIGHT -> getWidth() - bounds.getWidth();
          case LEFT, JUSTIFY -> 0;
        };
    ink.setLayoutX(snapPositionX(left - bounds.getMinX()));
    double natural = bounds.getHeight();
    double top = (getHeight() - natural) / 2;
    ink.setLayoutY(snapPositionY(top - bounds.getMinY()));
  }

  /// For a text that reads against its surroundings, its start is where theirs ends.
  private TextAlignment ownAlignment() {
    boolean against = ink.getNodeOrientation() != getEffectiveNodeOrientation();
    return switch (alignment) {
      case LEFT -> against ? TextAlignment.RIGHT : TextAlignment.LEFT;
      case RIGHT -> against ? TextAlignment.LEFT : TextAlignment.RIGHT;
      case CENTER, JUSTIFY -> alignment;
    };
  }
}
