package org.yearbookgame.ui.kiosk.pin;

import javafx.scene.layout.Region;
import org.yearbookgame.kiosk.Evening;

/// A running kiosk, as its organizer reaches it from the pad and the menu. For use on the FX
/// thread.
public interface Guarded {
  /// Lays something over the whole screen, or in the place of what lies there: below it nothing can
  /// be reached or heard, and no time runs out.
  void cover(Region over);

  /// Takes it away; the guests' screen goes on as it was.
  void uncover();

  /// The evening has changed: from the next round on nobody hidden is asked or shown, nor on the
  /// wall, and the board tells of plays since then.
  void spend(Evening changed);

  /// Shows the leaderboard as guests see it, with nothing over it.
  void showBoard();

  /// Leaves the kiosk.
  void leave();
}
