package org.yearbookgame.ui.play;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Move;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.play.PlayModel.Shown;

/// What a round looks like below the bar: the question, what there is to choose from, the buttons.
sealed interface RoundPane permits FacesPane, NamesPane {
  /// How wide portraits are on screen, in logical pixels.
  ///
  /// @param small of those beside names; 0 where there are none
  record Widths(double portrait, double small) {}

  Region node();

  /// Shows empty prints of the final size while pictures are made ready. Nothing can be pressed.
  void showWaiting();

  void show(Asking asking, Shown shown);

  void show(Revealed revealed, Shown shown);

  /// The move that a key makes, if what stands there offers one.
  ///
  /// @param tile counted from 0 at the reading start
  @Nullable Move offered(int tile);

  /// The portrait that somebody wants to see closer: that of the print with the focus, or the only
  /// one.
  Optional<Portrait> portraitToLookAt();

  void focusQuestion();

  void focusNext();

  Widths widths();
}
