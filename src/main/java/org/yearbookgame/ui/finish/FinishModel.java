package org.yearbookgame.ui.finish;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.yearbookgame.game.Bests.Comparison;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Score;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.portraits.PortraitLoader;
import org.yearbookgame.ui.portraits.PortraitLoader.Loading;

/// A finished game: what it came to, and the pictures of those to meet again.
public final class FinishModel {
  private final ReadOnlyObjectWrapper<Map<Portrait, Image>> pictures =
      new ReadOnlyObjectWrapper<>(this, "pictures", Map.of());

  private final Game game;
  private final Score score;
  private final Comparison comparison;
  private final int games;
  private final boolean kept;
  private final PortraitLoader loader;
  private Loading loading = () -> {};

  /// What a finished game came to.
  ///
  /// @param comparison how the game stands to the best before it
  /// @param games how many games of this mode there are to look back on
  /// @param kept whether the game is kept, and not for a try
  public FinishModel(
      Game game, Comparison comparison, int games, boolean kept, PortraitLoader loader) {
    this.game = game;
    this.score = game.score();
    this.comparison = comparison;
    this.games = games;
    this.kept = kept;
    this.loader = loader;
  }

  /// The pictures of the missed that are ready.
  public ReadOnlyObjectProperty<Map<Portrait, Image>> picturesProperty() {
    return pictures.getReadOnlyProperty();
  }

  public Game game() {
    return game;
  }

  /// Whether there are games enough for a line.
  public boolean hasGames() {
    return games > 1;
  }

  /// Whether the game is one that may stand on the board: somebody was known in it, and it did not
  /// ask the missed again.
  public boolean hasBoard() {
    return kept && !game.again() && score.right() > 0;
  }

  public Score score() {
    return score;
  }

  public Mode mode() {
    return game.rules().mode();
  }

  public Comparison comparison() {
    return comparison;
  }

  /// Those who were not known at the first guess, in the order asked.
  public List<Classmate> missed() {
    return score.missed();
  }

  /// Makes the pictures of the missed ready.
  ///
  /// @param width of each, in the screen's own points
  /// @param height of each, in the screen's own points
  public void load(int width, int height) {
    loading.cancel();
    List<Portrait> portraits = missed().stream().map(Classmate::portrait).toList();
    loading = loader.load(portraits, width, height, loaded -> pictures.set(loaded.images()));
  }

  /// Waits for no picture any more.
  public void stop() {
    loading.cancel();
  }
}
