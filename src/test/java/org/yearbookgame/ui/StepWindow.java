package org.yearbookgame.ui;

import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.History;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectFile;
import org.yearbookgame.roster.Column;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.OrganizerModel;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.Workplace;
import org.yearbookgame.ui.organizer.review.ReviewModel;

/// One step of preparing a class in a real window, with a background that works when the test says
/// so.
final class StepWindow implements AutoCloseable {
  final HeldBackground background = new HeldBackground();
  final OrganizerModel model;
  final Person person;
  final Step step;

  /// Where the step led, in words.
  final List<String> led = new ArrayList<>();

  /// The rounds that were to be played.
  final List<OpenedClass> played = new ArrayList<>();

  /// What is chosen the next time that files are asked for.
  Optional<Path> chosen = Optional.empty();

  /// What the file was to be called that was asked for last.
  String suggested = "";

  private final Keepsakes keepsakes;
  private final FakeClock clock = new FakeClock();
  private final Stage stage = new Stage();

  /// Makes a step.
  interface Making {
    Step step(Workplace place, ReviewModel review, Thumbnails thumbnails, FileDialogs files);
  }

  private StepWindow(Project project, Path folder, Making making) {
    ProjectFile file =
        ((ProjectFile.Opening.Opened) ProjectFile.open(folder, InstantSource.fixed(Instant.EPOCH)))
            .file();
    model = new OrganizerModel(file, History.of(project), background);
    ScreenPlace screens = new ScreenPlace(1280, 800, clock);
    keepsakes = NothingKept.here();
    Theme theme = new Theme(screens.scene(), keepsakes.settingsProperty());
    theme.wear(Sheets.PREPARE);
    Workplace place =
        new Workplace(
            model,
            Messages.of(Locale.ENGLISH),
            background,
            theme.em(),
            stage,
            InstantSource.fixed(Instant.EPOCH),
            new SplittableRandom(1984),
            new Ways());
    step =
        making.step(
            place, new ReviewModel(model, background), new Thumbnails(background), new Files());
    stage.setScene(screens.scene());
    stage.show();
    screens.show(new OnlyStep(step));
    person = new Person(stage);
  }

  /// Opens a project at a step.
  ///
  /// @param folder where the project is kept
  static StepWindow of(Project project, Path folder, Making making) {
    StepWindow window = onFxThread(() -> new StepWindow(project, folder, making));
    window.settle();
    return window;
  }

  Scene scene() {
    return stage.getScene();
  }

  Project project() {
    return onFxThread(model::project);
  }

  /// The entry of a spreadsheet's row.
  Entry row(int row) {
    return project().entries().get(row - Project.FIRST_ROW);
  }

  String text(int row, Column column) {
    return row(row).text(column);
  }

  /// Makes everything ready that is waited for, and lets it be painted.
  void settle() {
    do {
      doOnFxThread(background::finish);
      pulse();
      pulse();
    } while (onFxThread(background::waiting) > 0);
    clock.settle();
  }

  void resize(double width, double height) {
    doOnFxThread(
        () -> {
          Parent root = stage.getScene().getRoot();
          for (int pass = 0; pass < 3; pass++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
          }
        });
  }

  void setTextSize(int percent) {
    doOnFxThread(() -> keepsakes.change(settings -> settings.withTextSize(percent)));
  }

  /// The words of buttons that are not whole, or not inside the window and no scroll pane holds
  /// them.
  List<String> cutButtons() {
    return onFxThread(
        () -> {
          Parent root = stage.getScene().getRoot();
          return Person.nodes(root)
              .filter(ButtonBase.class::isInstance)
              .map(ButtonBase.class::cast)
              .filter(
                  button ->
                      button.getWidth() < Math.floor(button.prefWidth(-1))
                          || !isInside(button, root))
              .map(ButtonBase::getText)
              .toList();
        });
  }

  private static boolean isInside(Node node, Parent root) {
    Bounds bounds = root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    boolean across = bounds.getMinX() >= 0 && bounds.getMaxX() <= root.getLayoutBounds().getMaxX();
    boolean down = bounds.getMinY() >= 0 && bounds.getMaxY() <= root.getLayoutBounds().getMaxY();
    return across && (down || isScrolled(node));
  }

  private static boolean isScrolled(@Nullable Node node) {
    return node != null && (node instanceof ScrollPane || isScrolled(node.getParent()));
  }

  /// Presses a button as soon as it takes presses: one that has just appeared where another was
  /// takes none for half a second.
  void press(String words) {
    ButtonBase button = person.button(words);
    while (onFxThread(button::isMouseTransparent)) {
      pulse();
    }
    person.click(button);
    settle();
  }

  /// The cell of the table that says this.
  Node cell(String words) {
    return onFxThread(
        () ->
            Person.nodes(stage.getScene().getRoot())
                .filter(TableCell.class::isInstance)
                .map(TableCell.class::cast)
                .filter(
                    cell -> words.equals(cell.getText()) || words.equals(cell.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell “" + words + "”")));
  }

  /// Clicks what says this in a menu that is open.
  void chooseInMenu(String words) {
    Node item =
        onFxThread(
            () ->
                Window.getWindows().stream()
                    .filter(window -> !window.equals(stage) && window.getScene() != null)
                    .flatMap(window -> Person.nodes(window.getScene().getRoot()))
                    .filter(said(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no item “" + words + "”")));
    person.click(item);
    settle();
  }

  private static Predicate<Node> said(String words) {
    return node -> node instanceof Labeled labeled && words.equals(labeled.getText());
  }

  void pulse() {
    CountDownLatch painted = new CountDownLatch(1);
    doOnFxThread(
        () -> {
          Scene scene = stage.getScene();
          Runnable[] once = new Runnable[1];
          once[0] =
              () -> {
                scene.removePostLayoutPulseListener(once[0]);
                painted.countDown();
              };
          scene.addPostLayoutPulseListener(once[0]);
          Platform.requestNextPulse();
        });
    try {
      painted.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    settle();
    doOnFxThread(
        () -> {
          step.close();
          background.finish();
          model.close();
          stage.hide();
        });
  }

  private record OnlyStep(Step step) implements Screen {
    @Override
    public Region node() {
      return new StackPane(step.node());
    }

    @Override
    public void appeared() {
      step.shown();
    }
  }

  private final class Ways implements Workplace.Ways {
    @Override
    public void show(Step.Kind kind) {
      led.add(kind.toString());
    }

    @Override
    public void show(Step.Kind kind, int entryId) {
      led.add(kind + " " + entryId);
      if (kind == step.kind()) {
        step.shown(entryId);
      }
    }

    @Override
    public void play(OpenedClass opened) {
      played.add(opened);
    }

    @Override
    public void startKiosk() {
      led.add("kiosk");
    }
  }

  private final class Files implements FileDialogs {
    @Override
    public Optional<Path> openPicture() {
      return chosen;
    }

    @Override
    public List<Path> openPictures() {
      return chosen.stream().toList();
    }

    @Override
    public List<Path> openPages() {
      return chosen.stream().toList();
    }

    @Override
    public Optional<Path> openPictureFolder() {
      return chosen;
    }

    @Override
    public Optional<Path> saveClass(String suggestedName) {
      suggested = suggestedName;
      return chosen;
    }

    @Override
    public Optional<Path> saveClassFolderIn() {
      return chosen;
    }

    @Override
    public Optional<Path> openList() {
      return chosen;
    }

    @Override
    public Optional<Path> openEvening() {
      return chosen;
    }

    @Override
    public Optional<Path> savePicture(String suggestedName) {
      return chosen;
    }

    @Override
    public Optional<Path> saveList(String suggestedName) {
      return chosen;
    }
  }
}
