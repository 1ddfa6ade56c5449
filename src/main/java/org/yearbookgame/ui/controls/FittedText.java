package org.yearbookgame.ui.controls;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Text that is never cut: it takes the largest size at which it fits, breaking at blanks and
/// hyphens, and a word is broken only where the smallest size leaves no other way. Names are set in
/// this.
public final class FittedText extends Region {
  private static final Pattern BREAKS = Pattern.compile("(?<=[\\s-])");

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
          .mapToObj(size -> new Setting(size, Math.max(1, (int) (height / (LINE * size)))))
          .toList();
    }
  }

  /// What a line takes, as a part of the letters' size.
  private static final double LINE = 1.1;

  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObjectProperty<Font> font = new SimpleObjectProperty<>(this, "font");
  private final Text ink = new Text();
  private Typeface typeface;
  private List<Setting> settings;

  /// Text in one typeface.
  ///
  /// @param settings what is tried, in this order; never empty
  public FittedText(Typeface typeface, List<Setting> settings) {
    this.typeface = typeface;
    this.settings = List.copyOf(settings);
    getStyleClass().add("fitted-text");
    ink.getStyleClass().add("name");
    ink.setTextAlignment(TextAlignment.CENTER);
    ink.setManaged(false);
    ink.textProperty().bind(text);
    font.set(typeface.at(settings.getFirst().size()));
    ink.fontProperty().bind(font); // or a style sheet would set it again, to the parent's
    text.addListener(_ -> requestLayout());
    getChildren().add(ink);
  }

  public ReadOnlyStringProperty textProperty() {
    return text;
  }

  public void setText(String changed) {
    text.set(changed);
  }

  public void setTypeface(Typeface changed) {
    typeface = changed;
    requestLayout();
  }

  /// Sets what is tried from now on.
  ///
  /// @param changed never empty
  public void setSettings(List<Setting> changed) {
    settings = List.copyOf(changed);
    requestLayout();
  }

  public void setTextAlignment(TextAlignment alignment) {
    ink.setTextAlignment(alignment);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// The width on one line at the first setting.
  @Override
  protected double computePrefWidth(double height) {
    ink.setWrappingWidth(0);
    font.set(typeface.at(settings.getFirst().size()));
    return snapSizeX(ink.getLayoutBounds().getWidth() + 1);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double fitted = fit(width < 0 ? prefWidth(-1) : width, Double.MAX_VALUE);
    return snapSizeY(fitted);
  }

  @Override
  protected void layoutChildren() {
    double height = fit(getWidth(), getHeight());
    Bounds bounds = ink.getLayoutBounds();
    double left =
        switch (ink.getTextAlignment()) {
          case CENTER -> (getWidth() - bounds.getWidth()) / 2;
          case RIGHT -> getWidth() - bounds.getWidth();
          case LEFT, JUSTIFY -> 0;
        };
    ink.setLayoutX(snapPositionX(left - bounds.getMinX()));
    double natural = bounds.getHeight();
    double top = (getHeight() - height) / 2 + (height - natural) / 2;
    ink.setLayoutY(snapPositionY(top - bounds.getMinY()));
  }

  /// Sets the text by the first setting that fits and tells what height it takes.
  private double fit(double width, double height) {
    double taken = 0;
    for (Setting setting : settings) {
      Font tried = typeface.at(setting.size());
      font.set(tried);
      ink.setWrappingWidth(0);
      double line = ink.getLayoutBounds().getHeight();
      boolean whole = ink.getLayoutBounds().getWidth() <= width;
      ink.setLineSpacing(LINE * setting.size() - line);
      ink.setWrappingWidth(whole ? 0 : Math.max(1, width));
      int lines =
          1
              + (int)
                  Math.round((ink.getLayoutBounds().getHeight() - line) / (LINE * setting.size()));
      taken = lines * LINE * setting.size();
      boolean fits = lines <= setting.lines() && taken <= height + 0.5;
      if (fits && (whole || longestWord(tried) <= width)) {
        break;
      }
    }
    return taken;
  }

  private double longestWord(Font in) {
    Text measure = new Text();
    measure.setFont(in);
    return BREAKS
        .splitAsStream(text.get())
        .mapToDouble(
            word -> {
              measure.setText(word.strip());
              return measure.getLayoutBounds().getWidth();
            })
        .max()
        .orElse(0);
  }
}
