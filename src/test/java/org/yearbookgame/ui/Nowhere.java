package org.yearbookgame.ui;

import java.nio.file.Path;
import java.util.Optional;

/// What leads out of a class leads nowhere.
class Nowhere implements SittingScreens.Elsewhere {
  @Override
  public void chooseClass() {}

  @Override
  public void lookAgain() {}

  @Override
  public void showOptions() {}

  @Override
  public void showClasses() {}

  @Override
  public void prepare() {}

  @Override
  public Optional<Path> choosePlaceFor(String suggestedName) {
    return Optional.empty();
  }
}
