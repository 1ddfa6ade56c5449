package org.yearbookgame.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator.SplittableGenerator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PictureCheck;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.check.CheckView;
import org.yearbookgame.ui.check.CheckView.Line;
import org.yearbookgame.ui.finish.FinishModel;
import org.yearbookgame.ui.finish.FinishView;
import org.yearbookgame.ui.home.HomeModel;
import org.yearbookgame.ui.home.HomeView;
import org.yearbookgame.ui.play.PlayModel;
import org.yearbookgame.ui.play.PlayView;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// Leads from screen to screen: opening a class, the start, a game, what it came to.
public final class Screens {
  /// What the screens need from outside.
  ///
  /// @param clock in nanoseconds, from any origin
  /// @param random draws who is asked and who is shown
  /// @param example the class that comes with the program
  public record Surroundings(
      Messages messages,
      Background background,
      LongSupplier clock,
      SplittableGenerator random,
      ClassFolder example) {}

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Surroundings around;
  private final Messages messages;
  private final ScreenPlace place;
  private final Theme theme;
  private Background.Job looking = () -> {};
  private final IntegerProperty rounds = new SimpleIntegerProperty(this, "rounds", 10);

  public Screens(Stage stage, Surroundings around) {
    this.stage = stage;
    this.around = around;
    this.messages = around.messages();
    this.place = new ScreenPlace(WIDTH, HEIGHT, around.clock());
    this.theme = new Theme(place.scene());
    stage.setScene(place.scene());
    stage.setTitle(messages.text("shell.title"));
  }

  /// Opens the class that is in a place, and shows its start or why it cannot be played.
  public void open(Path where) {
    open(ClassFolder.find(where), () -> open(where));
  }

  /// Opens the class that was found, or says that none was.
  ///
  /// @param again looks once more
  public void open(ClassSearch search, Runnable again) {
    switch (search) {
      case ClassSearch.Found(ClassFolder folder) -> open(folder);
      case ClassSearch.Missing missing -> showMissing(missing, again);
    }
  }

  /// Opens a class in the background and shows its start or why it cannot be played.
  public void open(ClassFolder folder) {
    looking.cancel();
    around.background().run(folder::open, this::opened, this::showExample);
  }

  private void showExample() {
    open(around.example());
  }

  private void opened(OpenedClass opened) {
    stage.setTitle(opened.settings().title());
    theme.wear(SchoolColours.of(opened.settings().colour()));
    Dealer dealer = new Dealer(opened.roster(), around.random().split());
    if (dealer.roster().playable(Rules.of(Mode.FACES).choices()) == 0) {
      showProblems(opened);
    } else {
      rounds.set(opened.settings().faces().rounds());
      PortraitLoader loader = new PortraitLoader(opened.folder().pictures(), around.background());
      showHome(new Sitting(opened, dealer, loader));
    }
  }

  private void showProblems(OpenedClass opened) {
    List<Line> lines = opened.problems().stream().map(this::line).toList();
    String title = messages.text("check.class", opened.settings().title());
    showCheck(title, lines, () -> open(opened.folder()));
  }

  private Line line(RosterProblem problem) {
    boolean stops = problem.effect() != RosterProblem.Effect.WORTH_KNOWING;
    return new Line(stops, messages.title(problem), messages.remedy(problem));
  }

  private void showMissing(ClassSearch.Missing missing, Runnable again) {
    String title = messages.text("shell.title");
    showCheck(title, List.of(new Line(true, messages.say(missing), "")), again);
  }

  private void showCheck(String title, List<Line> lines, Runnable again) {
    place.show(
        new CheckView(
            title,
            lines,
            messages,
            new CheckView.Actions() {
              @Override
              public void openAnother() {
                chooseClass();
              }

              @Override
              public void lookAgain() {
                again.run();
              }

              @Override
              public void playExample() {
                showExample();
              }
            }));
  }

  private void showHome(Sitting sitting) {
    boolean example = sitting.opened().folder().equals(around.example());
    HomeModel model = new HomeModel(sitting, example, rounds, around.random().split());
    place.show(
        new HomeView(
            model,
            messages,
            new HomeView.Actions() {
              @Override
              public void play(Mode mode) {
                begin(sitting, sitting.settings().rules(mode).withRounds(rounds.get()));
              }

              @Override
              public void goOn() {
                sitting.underWay().ifPresent(game -> showGame(sitting, game));
              }

              @Override
              public void openClass() {
                chooseClass();
              }
            }));
  }

  private void begin(Sitting sitting, Rules rules) {
    sitting.dealer().deal(rules).ifPresent(game -> begin(sitting, game));
  }

  private void begin(Sitting sitting, Game game) {
    PlayModel model =
        new PlayModel(
            sitting.dealer(),
            game,
            sitting.loader(),
            around.clock(),
            new PlayModel.Ending() {
              @Override
              public void finished(Game finished) {
                showFinish(sitting, finished);
              }

              @Override
              public void nothingLeft() {
                sitting.giveUp();
                showHome(sitting);
              }
            });
    sitting.begin(model);
    showGame(sitting, model);
    lookIntoPictures(sitting, model);
  }

  private void showGame(Sitting sitting, PlayModel model) {
    place.show(
        new PlayView(
            model,
            sitting.settings().title(),
            messages,
            theme.em(),
            around.clock(),
            () -> showHome(sitting)));
  }

  private void showFinish(Sitting sitting, Game game) {
    FinishModel model = new FinishModel(game, sitting.finish(game), sitting.loader());
    place.show(
        new FinishView(
            model,
            sitting.settings().title(),
            messages,
            theme.em(),
            new FinishView.Actions() {
              @Override
              public void practice(List<Classmate> missed) {
                Rules rules = game.rules().withRounds(missed.size());
                sitting.dealer().dealAgain(rules, missed).ifPresent(again -> begin(sitting, again));
              }

              @Override
              public void playAgain() {
                begin(
                    sitting,
                    sitting.settings().rules(game.rules().mode()).withRounds(rounds.get()));
              }

              @Override
              public void home() {
                showHome(sitting);
              }
            }));
  }

  /// Looks at all pictures of the class once the first round is shown, and takes out those that
  /// prove unfit before they are reached.
  private void lookIntoPictures(Sitting sitting, PlayModel first) {
    if (sitting.looksForTheFirstTime()) {
      Subscription[] once = new Subscription[1];
      once[0] =
          first
              .shownProperty()
              .subscribe(
                  shown -> {
                    if (shown.isPresent() && once[0] != null) {
                      once[0].unsubscribe();
                      look(sitting);
                    }
                  });
    }
  }

  private void look(Sitting sitting) {
    OpenedClass opened = sitting.opened();
    looking =
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

  private void chooseClass() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.text("shell.choose"));
    File chosen = chooser.showDialog(stage);
    if (chosen != null) {
      open(chosen.toPath());
    }
  }
}
