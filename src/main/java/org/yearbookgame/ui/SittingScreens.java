package org.yearbookgame.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.results.Play;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.album.AlbumModel;
import org.yearbookgame.ui.album.AlbumView;
import org.yearbookgame.ui.controls.Painting;
import org.yearbookgame.ui.finish.FinishModel;
import org.yearbookgame.ui.finish.FinishView;
import org.yearbookgame.ui.finish.GamesView;
import org.yearbookgame.ui.home.HomeModel;
import org.yearbookgame.ui.home.HomeView;
import org.yearbookgame.ui.play.PlayModel;
import org.yearbookgame.ui.play.PlayView;

/// Leads through one class: its start, a game, what it came to, and back.
final class SittingScreens {
  /// Where one can go that is not of this class.
  interface Elsewhere {
    void chooseClass();

    /// Opens this class anew, where nobody can be shown any more.
    void lookAgain();

    void showOptions();

    void showClasses();

    /// Opens the organizer's screens.
    void prepare();

    /// Asks where a picture is to be saved.
    Optional<Path> choosePlaceFor(String suggestedName);

    /// Where a game leads to in place of this class's start.
    default Optional<Runnable> start() {
      return Optional.empty();
    }
  }

  private static final Logger LOG = Logger.getLogger(SittingScreens.class.getName());

  /// So many games are in a player's line.
  private static final int LAST_GAMES = 20;

  private final Sitting sitting;
  private final boolean example;
  private final Surroundings around;
  private final Messages messages;
  private final ScreenPlace place;
  private final ObservableDoubleValue em;
  private final Elsewhere elsewhere;
  private final IntegerProperty rounds;
  private final BoardScreens board;
  private final PictureWatch pictures;

  /// @param example whether this is the class that comes with the program
  SittingScreens(
      Sitting sitting,
      boolean example,
      Surroundings around,
      ScreenPlace place,
      ObservableDoubleValue em,
      Elsewhere elsewhere) {
    this.sitting = sitting;
    this.example = example;
    this.around = around;
    this.messages = around.messages();
    this.place = place;
    this.em = em;
    this.elsewhere = elsewhere;
    PlayerSettings chosen = around.keepsakes().settings();
    int usual = sitting.settings().rules().rounds();
    boolean tried = elsewhere.start().isPresent(); // a game for a try is as its class says
    this.rounds =
        new SimpleIntegerProperty(this, "rounds", tried ? usual : chosen.rounds().orElse(usual));
    this.pictures = new PictureWatch(sitting, around);
    this.board = new BoardScreens(sitting, around, place, new FromTheBoard());
    rounds.addListener(
        (_, _, count) ->
            around.keepsakes().change(settings -> settings.withRounds(count.intValue())));
  }

  Sitting sitting() {
    return sitting;
  }

  void showHome() {
    elsewhere.start().ifPresentOrElse(Runnable::run, this::showStart);
  }

  private void showStart() {
    if (!sitting.canBePlayed()) {
      elsewhere.lookAgain();
      return;
    }
    pictures.compareFaces();
    HomeModel model =
        new HomeModel(sitting, around.keepsakes(), example, rounds, around.random().split());
    place.show(
        new HomeView(
            model,
            messages,
            em,
            new HomeView.Actions() {
              @Override
              public void play(Mode mode) {
                SittingScreens.this.play(mode);
              }

              @Override
              public void goOn() {
                SittingScreens.this.goOn();
              }

              @Override
              public void practice(Mode mode, List<Classmate> people) {
                SittingScreens.this.practice(mode, people);
              }

              @Override
              public void showAlbum() {
                SittingScreens.this.showAlbum();
              }

              @Override
              public void openClass() {
                elsewhere.chooseClass();
              }

              @Override
              public void showOptions() {
                elsewhere.showOptions();
              }

              @Override
              public void showClasses() {
                elsewhere.showClasses();
              }

              @Override
              public void prepare() {
                elsewhere.prepare();
              }
            }));
  }

  /// Begins a game, if anybody can be asked.
  void play(Mode mode) {
    play(sitting.settings().rules(mode).withRounds(rounds.get()));
  }

  private void play(Rules rules) {
    choose();
    sitting.dealer().deal(rules).ifPresent(this::begin);
  }

  /// Asks those who are due, the first of them where they are more than the game has rounds.
  private void practice(Mode mode, List<Classmate> due) {
    askAgain(sitting.settings().rules(mode), due.subList(0, Math.min(due.size(), rounds.get())));
  }

  private void choose() {
    sitting.dealer().choose(around.keepsakes().settings().difficulty(), pictures.likeness());
  }

  private void askAgain(Rules rules, List<Classmate> people) {
    choose();
    sitting.dealer().dealAgain(rules.withRounds(people.size()), people).ifPresent(this::begin);
  }

  private void showAlbum() {
    AlbumModel model = new AlbumModel(sitting, messages.locale());
    place.show(
        new AlbumView(
            model,
            messages,
            em,
            new AlbumView.Actions() {
              @Override
              public void showBoard(Rules rules) {
                board.showBoard(rules, Optional.empty(), SittingScreens.this::showAlbum);
              }

              @Override
              public void back() {
                showHome();
              }
            }));
  }

  /// Another class takes this one's place.
  void leave() {
    pictures.stop();
  }

  /// Goes on with the game under way, or with the one that was left on another day.
  private void goOn() {
    sitting.underWay().ifPresentOrElse(this::showGame, this::goOnWithLeft);
  }

  private void goOnWithLeft() {
    choose();
    sitting
        .left()
        .ifPresent(
            left ->
                left.goOn(sitting.dealer())
                    .map(this::modelOf)
                    .ifPresentOrElse(
                        model -> {
                          sitting.goOn(model, left);
                          showFirst(model);
                        },
                        this::giveUp));
  }

  private void giveUp() {
    sitting.giveUp();
    showHome();
  }

  private void begin(Game game) {
    PlayModel model = modelOf(game);
    sitting.begin(model);
    showFirst(model);
  }

  private void showFirst(PlayModel model) {
    showGame(model);
    whenShown(model, () -> Painting.after(place.scene(), pictures::check));
  }

  private PlayModel modelOf(Game game) {
    return new PlayModel(
        sitting.dealer(),
        game,
        sitting.loader(),
        around.clock(),
        new PlayModel.Ending() {
          @Override
          public void finished(Game finished) {
            showFinish(finished);
          }

          @Override
          public void picturesGone() {
            pictures.whenFolderGone(elsewhere::lookAgain);
          }

          @Override
          public void nothingLeft() {
            SittingScreens.this.giveUp();
          }
        });
  }

  private void showGame(PlayModel model) {
    String title = sitting.settings().title();
    place.show(new PlayView(model, title, messages, em, around.clock(), this::showHome));
  }

  private void showFinish(Game game) {
    Sitting.Ended ended = sitting.finish();
    int games = lastGames(game.rules().mode()).size();
    showFinish(
        new FinishModel(
            game, ended.comparison(), games, elsewhere.start().isEmpty(), sitting.loader()),
        ended.play());
  }

  private void showFinish(FinishModel model, Play play) {
    Game game = model.game();
    place.show(
        new FinishView(
            model,
            sitting.settings(),
            messages,
            em,
            new FinishView.Actions() {
              @Override
              public void practice(List<Classmate> missed) {
                askAgain(game.rules().withRounds(missed.size()), missed);
              }

              @Override
              public void showGames() {
                SittingScreens.this.showGames(game.rules().mode(), () -> showFinish(model, play));
              }

              @Override
              public void showBoard() {
                board.show(play, () -> showFinish(model, play));
              }

              @Override
              public void saveScoreCard(Image drawn, Consumer<Boolean> then) {
                save(drawn, then);
              }

              @Override
              public void playAgain() {
                play(game.rules().mode());
              }

              @Override
              public void home() {
                showHome();
              }
            }));
  }

  private final class FromTheBoard implements BoardScreens.Ways {
    @Override
    public void playAgain(Rules rules) {
      play(rules);
    }

    @Override
    public void home() {
      showHome();
    }
  }

  private List<Play> lastGames(Mode mode) {
    return sitting.recollection().finished(mode, LAST_GAMES);
  }

  private void showGames(Mode mode, Runnable back) {
    place.show(new GamesView(lastGames(mode), sitting.settings().title(), messages, back));
  }

  private void save(Image drawn, Consumer<Boolean> then) {
    elsewhere
        .choosePlaceFor(messages.text("finish.card.file"))
        .ifPresent(
            path ->
                around
                    .background()
                    .run(() -> written(new PngFile(path), drawn), then, () -> then.accept(false)));
  }

  private static boolean written(PngFile file, Image drawn) {
    try {
      file.write(drawn);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The score card was not written", e);
      return false;
    }
  }

  private static void whenShown(PlayModel model, Runnable action) {
    Subscription[] waiting = {Subscription.EMPTY};
    waiting[0] =
        model
            .shownProperty()
            .subscribe(
                (_, shown) -> {
                  if (shown.isPresent()) {
                    waiting[0].unsubscribe();
                    action.run();
                  }
                });
  }
}
