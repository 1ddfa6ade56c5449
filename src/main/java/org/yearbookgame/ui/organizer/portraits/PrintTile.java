package org.yearbookgame.ui.organizer.portraits;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.Typeface;
import org.yearbookgame.ui.organizer.Thumbnail;
import org.yearbookgame.ui.organizer.Thumbnails;

/// One picture on the wall, with whose it is below it. A tile shows another picture once its own is
/// out of sight.
final class PrintTile extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass STRAY = PseudoClass.getPseudoClass("stray");

  /// In ems.
  private static final double LARGEST = 0.95;

  private static final double SMALLEST = 0.8;

  private final HungWords words;
  private final TileMeasures measures;
  private final Thumbnail thumbnail;
  private final FittedText name;
  private final FittedText file;
  private final FittedText note;
  private Optional<Hung> shown = Optional.empty();
  private boolean chosen;
  private int index;

  PrintTile(Thumbnails thumbnails, HungWords words, TileMeasures measures) {
    this.words = words;
    this.measures = measures;
    this.thumbnail = new Thumbnail(thumbnails);
    this.name = new FittedText(Typeface.NAMES_LIGHT, settings(measures.strip()));
    this.file = new FittedText(Typeface.WORDS, settings(measures.strip()));
    this.note =
        new FittedText(
            Typeface.WORDS, List.of(new Setting(Math.round(SMALLEST * measures.em()), 1)));
    file.getStyleClass().add("quiet-text");
    note.getStyleClass().add("print-note");
    getStyleClass().add("print-tile");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    getChildren().addAll(thumbnail, name, file, note);
  }

  private List<Setting> settings(double height) {
    double em = measures.em();
    return Setting.within(height, Math.rint(LARGEST * em), Math.rint(SMALLEST * em));
  }

  /// Shows a picture.
  ///
  /// @param place where it hangs, from 0
  void show(Hung hung, int place, int of, boolean isChosen) {
    index = place;
    chosen = isChosen;
    pseudoClassStateChanged(CHOSEN, isChosen);
    setAccessibleText(words.spoken(hung, place + 1, of));
    if (shown.isPresent() && shown.get().equals(hung)) {
      return;
    }
    shown = Optional.of(hung);
    setVisible(true);
    boolean stray = hung instanceof Hung.Stray;
    String below = words.note(hung);
    double left = measures.strip() - (below.isEmpty() ? 0 : measures.note());
    FittedText title = stray ? file : name;
    title.setSettings(settings(left));
    title.setText(words.title(hung));
    note.setText(below);
    note.setVisible(!below.isEmpty());
    file.setVisible(stray);
    name.setVisible(!stray);
    thumbnail.show(Optional.of(hung.source()));
    pseudoClassStateChanged(STRAY, stray);
    requestLayout();
  }

  /// Shows nothing, and loads nothing, until another picture is shown.
  void putAway() {
    shown = Optional.empty();
    thumbnail.show(Optional.empty());
    setVisible(false);
  }

  /// The picture it shows.
  Optional<Hung> shown() {
    return shown;
  }

  /// For the picture that is dragged.
  Thumbnail thumbnail() {
    return thumbnail;
  }

  @Override
  protected void layoutChildren() {
    double pad = measures.pad();
    double portrait = measures.portrait();
    double top = pad + measures.portraitHeight();
    double below = note.isVisible() ? measures.note() : 0;
    thumbnail.resizeRelocate(pad, pad, portrait, measures.portraitHeight());
    double strip = measures.strip() - below;
    name.resizeRelocate(pad, top, portrait, strip);
    file.resizeRelocate(pad, top, portrait, strip);
    note.resizeRelocate(pad, top + strip, portrait, below);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case INDEX -> index;
      case SELECTED -> chosen;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
