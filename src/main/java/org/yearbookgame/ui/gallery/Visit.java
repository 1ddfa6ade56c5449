package org.yearbookgame.ui.gallery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.yearbookgame.game.Mode;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Keepsakes;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.Screens;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.organizer.Workshop;
import org.yearbookgame.ui.play.PlayModel;

/// Somebody who goes through the program's own screens, in a window that is never shown. With the
/// same seed every visit is the same. For use on the FX thread.
final class Visit {
  /// What one layout asks for, such as pictures of another size, is there at the next.
  private static final int SETTLED = 3;

  /// Work that is never done.
  private static final Background NEVER =
      new Background() {
        @Override
        public <T> Job run(Callable<? extends T> work, Consumer<? super T> then, Runnable orElse) {
          return () -> {};
        }
      };

  /// Nothing is read from there, and nothing written: that would be work.
  private static final AppDirs NOWHERE = new AppDirs(Path.of("nowhere"));

  private static final Workshop NO_WORKSHOP =
      new Workshop(
          new Projects(NOWHERE, () -> Instant.EPOCH, () -> new UUID(0, 0)),
          () -> Instant.EPOCH,
          RandomGenerator.getDefault(),
          NOWHERE,
          (_, _) -> {});

  private final OpenedClass opened;
  private final Messages messages;
  private final long seed;
  private final Keepsakes keepsakes;
  private final Stage stage = new Stage();
  private Size size;
  private Screens screens;
  private boolean started;

  /// @param opened the class that is played
  /// @param settings what the player chose
  Visit(OpenedClass opened, PlayerSettings settings, Messages messages, long seed, Size size) {
    this.opened = opened;
    this.messages = messages;
    this.seed = seed;
    this.size = size;
    this.keepsakes = new Keepsakes(NOWHERE, NEVER, () -> Instant.EPOCH);
    keepsakes.change(_ -> settings);
    this.screens = screens(Background.sameThread(), elsewhere(opened.folder()));
  }

  private Screens screens(Background background, ClassFolder example) {
    SplittableRandom random = new SplittableRandom(seed);
    return new Screens(
        stage,
        new Surroundings(
            messages,
            background,
            () -> 0,
            random,
            example,
            keepsakes,
            Scorebook.thatForgets(() -> Instant.EPOCH),
            NO_WORKSHOP));
  }

  /// A class that is not the one played.
  private static ClassFolder elsewhere(ClassFolder folder) {
    return new ClassFolder(folder.root().resolve("example"), folder.list(), folder.pictures());
  }

  /// Opens the class.
  void start() {
    started = true;
    screens.show(opened);
    settle();
  }

  /// Opens the class as the one that comes with the program.
  void firstStart() {
    screens = screens(Background.sameThread(), opened.folder());
    start();
  }

  /// Looks for a class where none is.
  void findNothing() {
    screens.find(Path.of("Reunion 84"));
  }

  /// Begins a game.
  Player play(Mode mode) {
    if (!started) {
      start();
    }
    screens.play(mode);
    settle();
    return new Player(screens.underWay().orElseThrow());
  }

  void home() {
    screens.showHome();
    settle();
  }

  /// Begins a game whose pictures do not come.
  void playWithoutPictures() {
    screens = screens(NEVER, elsewhere(opened.folder()));
    play(Mode.FACES);
  }

  /// A frame as high as the window.
  PlayModel.Frame whole() {
    int width = (int) Math.min(size.width(), size.height() / TileGrid.HEIGHT_TO_WIDTH);
    return new PlayModel.Frame(width, (int) (width * TileGrid.HEIGHT_TO_WIDTH));
  }

  /// What is on screen.
  ///
  /// @param at the window's size
  WritableImage look(Size at) {
    size = at;
    stage.setRenderScaleX(at.scale());
    stage.setRenderScaleY(at.scale());
    settle();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(new Scale(at.scale(), at.scale()));
    parameters.setViewport(
        new Rectangle2D(0, 0, at.width() * at.scale(), at.height() * at.scale()));
    return root().snapshot(parameters, null);
  }

  private Parent root() {
    return stage.getScene().getRoot();
  }

  private void settle() {
    for (int pulse = 0; pulse < SETTLED; pulse++) {
      root().applyCss();
      root().resize(size.width(), size.height());
      root().layout();
    }
  }
}
