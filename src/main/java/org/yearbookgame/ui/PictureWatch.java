package org.yearbookgame.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yearbookgame.game.Difficulty;
import org.yearbookgame.game.Likeness;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PictureCheck;
import org.yearbookgame.storage.pictures.Looks;
import org.yearbookgame.ui.Screens.Surroundings;

/// What is found out about a class's pictures while somebody plays it: whether each can be shown,
/// whether their folder is still there, and who looks like whom. For use on the FX thread; the work
/// is done in the background.
final class PictureWatch {
  private final Sitting sitting;
  private final Surroundings around;
  private Likeness likeness = Likeness.unknown();
  private boolean compared;
  private boolean checked;
  private Background.Job checking = () -> {};

  PictureWatch(Sitting sitting, Surroundings around) {
    this.sitting = sitting;
    this.around = around;
  }

  /// Who looks like whom, as far as it is known.
  Likeness likeness() {
    return likeness;
  }

  /// Looks at all pictures, once, so that those which cannot be shown are taken out before anybody
  /// comes to them.
  void check() {
    if (checked) {
      return;
    }
    checked = true;
    OpenedClass opened = sitting.opened();
    checking =
        around
            .background()
            .run(
                () ->
                    PictureCheck.look(
                        opened.folder().pictures(),
                        opened.roster(),
                        Thread.currentThread()::isInterrupted),
                found -> sitting.withdraw(opened.with(found).roster()),
                () -> {});
  }

  /// Checks no more; another class takes this one's place.
  void stop() {
    checked = false;
    checking.cancel();
  }

  /// Learns who looks like whom, once, for a player who wants it easy or hard.
  void compareFaces() {
    if (compared || around.keepsakes().settings().difficulty() == Difficulty.NORMAL) {
      return;
    }
    compared = true;
    Path memory = around.keepsakes().looksOf(sitting.recollection().ofClass());
    Path pictures = sitting.opened().folder().pictures();
    Roster roster = sitting.roster();
    around
        .background()
        .run(() -> Looks.of(pictures, roster, memory), found -> likeness = found, () -> {});
  }

  /// Sees whether the whole folder went away (a stick was pulled out, a network is down): one
  /// picture less is nothing to speak of, but this the player is told.
  void whenFolderGone(Runnable then) {
    Path pictures = sitting.opened().folder().pictures();
    around
        .background()
        .run(
            () -> Files.isDirectory(pictures),
            there -> {
              if (!there) {
                then.run();
              }
            },
            () -> {});
  }
}
