package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Mode;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.storage.PlayerSettings.Wish;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;

/// What a player finds at the start, in Options and in Your classes.
@ExtendWith(FxToolkit.class)
final class ScreensTest {
  private static final Path DEMO = Path.of("assets/demo-class");
  private static final Instant DAY = Instant.parse("2026-06-20T19:00:00Z");

  @TempDir private Path home;

  /// One start of the program.
  private record Window(Stage stage, Keepsakes keepsakes) {
    String title() {
      return onFxThread(stage::getTitle);
    }

    /// All words on screen.
    String words() {
      return onFxThread(
          () ->
              nodes(stage.getScene().getRoot())
                  .filter(Labeled.class::isInstance)
                  .map(node -> ((Labeled) node).getText() + "\n" + node.getAccessibleText())
                  .collect(Collectors.joining("\n")));
    }

    boolean says(String words) {
      return words().contains(words);
    }

    /// The words of the button with the focus.
    String focused() {
      return onFxThread(
          () -> stage.getScene().getFocusOwner() instanceof Labeled owner ? owner.getText() : "");
    }

    /// Somebody double-clicks a class elsewhere.
    void arrive(Screens screens, ClassFolder folder) {
      FxToolkit.doOnFxThread(() -> screens.arrive(folder.list()));
    }

    void press(String words) {
      onFxThread(
          () -> {
            ButtonBase button =
                nodes(stage.getScene().getRoot())
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(
                        one -> words.equals(one.getText()) || words.equals(one.getAccessibleText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words));
            button.fire();
            return button;
          });
    }

    void type(KeyCode code, boolean control) {
      onFxThread(
          () -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
              Event.fireEvent(
                  stage.getScene().getRoot(),
                  new KeyEvent(type, "", "", code, false, control, false, false));
            }
            return code;
          });
    }

    private static Stream<Node> nodes(Node node) {
      Stream<Node> inside =
          node instanceof ScrollPane scroll
              ? nodes(scroll.getContent())
              : node instanceof Parent parent
                  ? parent.getChildrenUnmodifiable().stream().flatMap(Window::nodes)
                  : Stream.empty();
      return Stream.concat(Stream.of(node), inside);
    }
  }

  private Window start(Optional<ClassFolder> named) {
    return start(named, NothingKept.scorebook());
  }

  private Window start(Optional<ClassFolder> named, Scorebook scorebook) {
    return start(screens -> screens.start(named), scorebook);
  }

  private Window start(Consumer<Screens> how, Scorebook scorebook) {
    Keepsakes keepsakes =
        new Keepsakes(
            new AppDirs(home.resolve("data")), Background.sameThread(), InstantSource.fixed(DAY));
    return onFxThread(
        () -> {
          Stage stage = new Stage();
          Surroundings around =
              new Surroundings(
                  Messages.of(Locale.ENGLISH),
                  Background.sameThread(),
                  System::nanoTime,
                  new SplittableRandom(7),
                  found(DEMO),
                  keepsakes,
                  scorebook,
                  NothingKept.workshop(home.resolve("data")));
          how.accept(new Screens(stage, around));
          return new Window(stage, keepsakes);
        });
  }

  private static ClassFolder found(Path place) {
    return ((ClassSearch.Found) ClassFolder.find(place)).folder();
  }

  /// Eight people with pictures, of whom two have died.
  private ClassFolder reunion(String settings) throws IOException {
    Path root = Files.createDirectories(home.resolve("Reunion 79"));
    Path images = Files.createDirectories(root.resolve("images"));
    StringBuilder list = new StringBuilder("Name,Gender,Image,Standing\n");
    for (int i = 1; i <= 8; i++) {
      Files.copy(DEMO.resolve("images/" + i + ".png"), images.resolve(i + ".png"));
      list.append("Person %d,F,%d.png,%s%n".formatted(i, i, i > 6 ? "in memoriam" : "listed"));
    }
    Files.writeString(root.resolve("students.csv"), list);
    Files.writeString(root.resolve("class.json"), settings);
    return found(root);
  }

  @Test
  void whoeverComesFirstIsAskedForTheClassTheyWereSent() {
    Window window = start(Optional.empty());
    assertEquals("Class of 1984", window.title());
    assertTrue(window.says("Were you sent a class?"));
    assertEquals("Open your class…", window.focused());
  }

  @Test
  void aGameMayBeginInPlaceOfTheStart() throws IOException {
    ClassFolder reunion = reunion("{\"title\": \"Class of 1979\"}");
    Window window =
        start(
            screens -> {
              screens.playAtOnce();
              screens.start(Optional.of(reunion));
            },
            NothingKept.scorebook());
    onFxThread(
        () -> {
          window.stage().show();
          return true;
        });
    TestWindow.pulse(window.stage());
    assertTrue(window.says("Round 1 of 8"), window.words());
    onFxThread(
        () -> {
          window.stage().hide();
          return true;
        });
  }

  @Test
  void whatArrivesInAGameIsOpenedOnceSomebodySaysSo() throws IOException {
    ClassFolder reunion = reunion("{\"title\": \"Class of 1979\"}");
    List<Screens> opened = new ArrayList<>();
    Window window =
        start(
            screens -> {
              opened.add(screens);
              screens.playAtOnce();
              screens.start(Optional.empty());
            },
            NothingKept.scorebook());
    window.arrive(opened.getFirst(), reunion);
    assertEquals("Class of 1984", window.title());
    assertTrue(window.says("You can go on with it later."));
    window.press("Stay here");
    assertFalse(window.says("You can go on with it later."));
    window.arrive(opened.getFirst(), reunion);
    window.press("Open it");
    assertEquals("Class of 1979", window.title());
  }

  @Test
  void whatArrivesAtTheStartIsOpenedAtOnce() throws IOException {
    ClassFolder reunion = reunion("{\"title\": \"Class of 1979\"}");
    List<Screens> opened = new ArrayList<>();
    Window window =
        start(
            screens -> {
              opened.add(screens);
              screens.start(Optional.empty());
            },
            NothingKept.scorebook());
    window.arrive(opened.getFirst(), reunion);
    assertEquals("Class of 1979", window.title());
  }

  @Test
  void theClassPlayedLastIsThereAtTheNextStart() throws IOException {
    ClassFolder reunion = reunion("{\"title\": \"Class of 1979\"}");
    Window first = start(Optional.of(reunion));
    assertTrue(first.says("8 classmates"));
    Window next = start(Optional.empty());
    assertEquals("Class of 1979", next.title());
    next.press("Your classes");
    next.press("Open The example class");
    assertEquals("Class of 1984", next.title());
    assertFalse(next.says("Were you sent a class?"));
    Files.delete(reunion.list());
    Window last = start(Optional.empty());
    assertEquals("Class of 1984", last.title());
    last.press("Your classes");
    assertTrue(last.says("“Reunion 79” is not there at the moment."));
    last.press("Take Class of 1979 from the list");
    assertFalse(last.says("Reunion 79"));
    last.press("Back to the start");
    assertTrue(last.says("Were you sent a class?"));
  }

  @Test
  void everythingPlayedOnThisComputerCanBeErased() throws IOException {
    InstantSource day = InstantSource.fixed(DAY);
    try (Results results = new Results(home.resolve("data"), Optional.empty(), day)) {
      ClassFolder reunion = reunion("{\"title\": \"Class of 1979\", \"id\": \"1979\"}");
      results.keep(oneRound(reunion.open()));
      Window window =
          start(
              Optional.of(reunion),
              onFxThread(() -> new Scorebook(results, Background.sameThread(), day)));
      assertTrue(window.says("Album"));
      assertTrue(window.says("Go on"));
      window.press("Options");
      window.press("Erase all games…");
      assertEquals("Keep", window.focused());
      assertEquals(1, results.playedHere(new ClassId("1979")).size());
      window.press("Erase for good");
      assertTrue(window.says("Everything is erased."));
      assertEquals(List.of(), results.playedHere(new ClassId("1979")));
      window.press("Back to the start");
      assertFalse(window.says("Album"));
      assertFalse(window.says("Go on"));
    }
  }

  /// A game of which the first round is over.
  private static Play oneRound(OpenedClass opened) {
    Game game =
        new Dealer(opened.roster(), new SplittableRandom(1))
            .deal(opened.settings().rules(Mode.FACES))
            .orElseThrow();
    Game passed = Whole.pass(game, Duration.ofSeconds(1));
    return Play.of(new UUID(1, 9), new ClassId("1979"), passed, DAY, DAY);
  }

  @Test
  void gameThatWasLeftWaitsWhileAnotherClassIsOpen() throws IOException {
    Window window = start(Optional.of(reunion("{\"title\": \"Class of 1979\"}")));
    window.press("Find the face. One name, four pictures");
    window.type(KeyCode.ESCAPE, false);
    assertTrue(window.says("Go on"));
    window.press("Your classes");
    window.press("Open The example class");
    assertFalse(window.says("Go on"));
    window.press("Your classes");
    window.press("Open Class of 1979");
    assertTrue(window.says("Go on"));
  }

  @Test
  void thoseWhoHaveDiedAreLeftOutWhereThePlayerWantsIt() throws IOException {
    Window window = start(Optional.of(reunion("{\"title\": \"Class of 1979\"}")));
    window.press("Options");
    window.press("Include classmates who have died: Off");
    window.press("Back to the start");
    assertTrue(window.says("6 classmates"));
    window.press("Options");
    window.press("Include classmates who have died: On");
    window.type(KeyCode.ESCAPE, false);
    assertTrue(window.says("8 classmates"));
  }

  @Test
  void whomTheOrganizerLeftOutNoPlayerBringsBack() throws IOException {
    Window window = start(Optional.of(reunion("{\"inMemoriam\": \"leave out\"}")));
    assertTrue(window.says("6 classmates"));
    window.press("Options");
    assertFalse(window.says("who have died"));
  }

  @Test
  void optionsHoldAtTheNextStart() {
    Window window = start(Optional.empty());
    window.press("Options");
    window.press("Larger");
    window.press("High contrast: On");
    window.press("Calm motion: Off");
    PlayerSettings chosen =
        PlayerSettings.USUAL.withTextSize(110).withHighContrast(Wish.ON).withCalmMotion(Wish.OFF);
    assertEquals(chosen, window.keepsakes().settings());
    assertEquals(chosen, start(Optional.empty()).keepsakes().settings());
  }

  @Test
  void textGrowsByKeysOnEveryScreen() {
    Window window = start(Optional.empty());
    window.type(KeyCode.EQUALS, true);
    window.type(KeyCode.ADD, true);
    assertEquals(125, window.keepsakes().settings().textSize());
    window.type(KeyCode.MINUS, true);
    assertEquals(110, window.keepsakes().settings().textSize());
    window.press("Options");
    assertTrue(window.says("110 %"));
    window.type(KeyCode.NUMPAD0, true);
    assertTrue(window.says("100 %"));
    window.type(KeyCode.EQUALS, false);
    assertTrue(window.says("100 %"));
  }

  @Test
  void whatCannotBeKeptIsToldOnHomeUntilItWasSeen() throws IOException {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/settings.json"), "{\"textSize\": 1");
    Window window = start(Optional.empty());
    assertTrue(window.says("settings.damaged-2026-06-20.json"));
    window.press("Hide this");
    assertFalse(window.says("damaged"));
  }
}
