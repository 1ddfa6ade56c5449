package org.yearbookgame.ui.options;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.yearbookgame.game.Difficulty;
import org.yearbookgame.storage.ClassSettings.InMemoriam;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.storage.PlayerSettings.Wish;
import org.yearbookgame.ui.Keepsakes;
import org.yearbookgame.ui.Sitting;

/// What can be chosen, and what is. A choice holds at once, on every screen.
public final class OptionsModel {
  private final Keepsakes keepsakes;
  private final Sitting sitting;

  /// The options beside a class.
  ///
  /// @param sitting the class that is open
  public OptionsModel(Keepsakes keepsakes, Sitting sitting) {
    this.keepsakes = keepsakes;
    this.sitting = sitting;
  }

  public ReadOnlyObjectProperty<PlayerSettings> settingsProperty() {
    return keepsakes.settingsProperty();
  }

  public String classTitle() {
    return sitting.settings().title();
  }

  /// Whether the class came in a file, and is kept by the program.
  public boolean keepsClass() {
    return keepsakes.keeps(sitting.folder());
  }

  /// Whether it is the player's to say if those who have died are included: not where the organizer
  /// left them out.
  public boolean offersInMemoriam() {
    return sitting.settings().inMemoriam() == InMemoriam.ASK;
  }

  /// Whether a game was left that can be gone on with.
  public boolean gameUnderWay() {
    return sitting.underWay().isPresent() || sitting.left().isPresent();
  }

  public void enlargeText() {
    keepsakes.change(PlayerSettings::withLargerText);
  }

  public void reduceText() {
    keepsakes.change(PlayerSettings::withSmallerText);
  }

  public void setHighContrast(Wish wish) {
    keepsakes.change(settings -> settings.withHighContrast(wish));
  }

  public void setCalmMotion(Wish wish) {
    keepsakes.change(settings -> settings.withCalmMotion(wish));
  }

  public void setDifficulty(Difficulty difficulty) {
    keepsakes.change(settings -> settings.withDifficulty(difficulty));
  }

  public void setInMemoriam(boolean included) {
    keepsakes.change(settings -> settings.withInMemoriam(included));
  }
}
