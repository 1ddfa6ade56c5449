package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbookgame.prepare.project.Crop;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.project.Turn;
import org.yearbookgame.ui.organizer.portraits.PortraitsStep;

/// The step "Portraits", as somebody works in it.
@ExtendWith(FxToolkit.class)
@Timeout(120)
final class PortraitsOnScreenTest {
  @TempDir private Path folder;

  private StepWindow open(Project project) {
    return StepWindow.of(
        project,
        folder.resolve("project"),
        (place, _, thumbnails, files) -> new PortraitsStep(place, thumbnails, files));
  }

  private Path pictures() {
    return folder.resolve("pictures");
  }

  private DraftClass ten() {
    return DraftClass.ten(pictures());
  }

  /// Ten who have pictures; two who have none; and two pictures of nobody.
  private Project unfinished() {
    return ten()
        .without("Fay Hartmann", "F")
        .without("Gus", "M")
        .withPicture("Fay Hartman.png")
        .withPicture("IMG_2041.png")
        .project();
  }

  private static List<Node> tiles(StepWindow window) {
    return window.person.seen(Node.class).filter(PortraitsOnScreenTest::isTile).toList();
  }

  private static boolean isTile(Node node) {
    return node.getStyleClass().contains("print-tile");
  }

  private static Node tile(StepWindow window, String spoken) {
    return tiles(window).stream()
        .filter(tile -> tile.getAccessibleText().startsWith(spoken))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no picture of " + spoken));
  }

  private static Node name(StepWindow window, String name) {
    return window
        .person
        .seen(ListCell.class)
        .filter(cell -> name.equals(cell.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no name " + name));
  }

  /// The name of the file that somebody has.
  private static Optional<String> picture(StepWindow window, int row) {
    return window.project().sourceOf(window.row(row)).map(Source::name);
  }

  // Bringing pictures

  @Test
  void picturesAreFoundAndThoseNamedAfterSomebodyAreTheirs() {
    Project names = ten().without("Fay Hartmann", "F").withPicture("IMG_2041.png").project();
    List<Entry> without =
        names.entries().stream().map(entry -> entry.withSource(Optional.empty())).toList();
    try (StepWindow window = open(names.withEntries(without).withSources(List.of()))) {
      assertEquals(1, window.step.toDo().get());
      window.chosen = Optional.of(pictures());
      window.press("Add a folder…");
      assertTrue(window.person.sees("11 new pictures, 10 of them with their names."));
      assertTrue(window.person.sees("One picture without a name"));
      assertEquals(Optional.of("Ann.png"), picture(window, 2));
      assertEquals(Optional.of("Ed.png"), picture(window, 11));
      assertEquals(1, window.step.toDo().get());
      window.press("Add pictures…");
      assertTrue(window.person.sees("No new picture. 11 were here already."));
      window.press("Hide this");
      doOnFxThread(window.model::undo);
      assertEquals(List.of(), window.project().sources());
    }
  }

  @Test
  void searchThatIsGivenUpAddsNothing() {
    try (StepWindow window = open(Project.empty("draft"))) {
      ten();
      window.chosen = Optional.of(pictures());
      window.person.click(window.person.button("Add a folder…"));
      window.pulse();
      window.person.click(window.person.button("Stop"));
      window.settle();
      assertEquals(List.of(), window.project().sources());
    }
  }

  // Whose it is

  @Test
  void threeLettersAndEnterGiveAPictureAName() {
    try (StepWindow window = open(unfinished())) {
      window.person.type(KeyCode.RIGHT, KeyCode.G, KeyCode.U, KeyCode.S, KeyCode.ENTER);
      window.settle();
      assertEquals(Optional.of("IMG_2041.png"), picture(window, 13));
      assertEquals(
          "Fay Hartman.png, without a name. perhaps Fay Hartmann. Picture 1 of 12",
          window.person.hears());
    }
  }

  @Test
  void likelyNameIsUsedAtAPress() {
    try (StepWindow window = open(unfinished())) {
      assertTrue(window.person.sees("The closest name is Fay Hartmann."));
      window.press("Use it");
      assertEquals(Optional.of("Fay Hartman.png"), picture(window, 12));
      assertEquals("IMG_2041.png, without a name. Picture 1 of 12", window.person.hears());
      assertEquals(1, window.step.toDo().get());
    }
  }

  @Test
  void clickOnANameGivesItThePictureLookedAt() {
    try (StepWindow window = open(unfinished())) {
      window.person.click(tile(window, "IMG_2041.png"));
      window.settle();
      window.person.click(name(window, "Gus"));
      window.settle();
      assertEquals(Optional.of("IMG_2041.png"), picture(window, 13));
    }
  }

  @Test
  void pictureIsDraggedOntoAName() {
    try (StepWindow window = open(unfinished())) {
      window.person.drag(tile(window, "IMG_2041.png"), name(window, "Gus"));
      window.settle();
      assertEquals(Optional.of("IMG_2041.png"), picture(window, 13));
    }
  }

  @Test
  void nameIsTakenBackAndGivenToAnother() {
    try (StepWindow window = open(unfinished())) {
      window.person.click(tile(window, "Ann."));
      window.settle();
      window.press("Not this name");
      assertEquals(Optional.empty(), picture(window, 2));
      assertEquals(3, window.step.toDo().get());
      window.person.type(KeyCode.B, KeyCode.E, KeyCode.A);
      window.settle();
      window.person.click(name(window, "Bea. has a picture"));
      window.settle();
      assertEquals(Optional.of("Ann.png"), picture(window, 3));
    }
  }

  @Test
  void anotherPictureOfSomebodyIsPlayed() {
    try (StepWindow window = open(ten().withPicture("Ann (2).png").project())) {
      assertEquals(0, window.step.toDo().get());
      window.person.click(tile(window, "Ann. another one"));
      window.settle();
      assertTrue(window.person.sees("Another picture of Ann"));
      window.press("Play this one");
      assertEquals(Optional.of("Ann (2).png"), picture(window, 2));
      assertTrue(window.person.sees("Ann"));
      assertEquals(11, tiles(window).size());
    }
  }

  // What is done to a picture

  @Test
  void pictureIsTurnedAndTakenOutAndItsFileStays() {
    try (StepWindow window = open(ten().project())) {
      window.press("Turn");
      assertEquals(Turn.RIGHT, window.project().sources().getFirst().turn());
      window.person.type(KeyCode.SPACE);
      window.settle();
      assertEquals(Turn.HALF, window.project().sources().getFirst().turn());
      window.person.click(tile(window, "Ann."));
      window.person.type(KeyCode.DELETE);
      window.settle();
      assertEquals(9, window.project().sources().size());
      assertEquals(Optional.empty(), picture(window, 2));
      assertEquals("Bea. Picture 1 of 9", window.person.hears());
      assertTrue(Files.exists(pictures().resolve("Ann.png")));
      doOnFxThread(window.model::undo);
      assertEquals(Optional.of("Ann.png"), picture(window, 2));
    }
  }

  @Test
  void partOfAPictureIsChosenByKeyboard() {
    try (StepWindow window = open(ten().project())) {
      window.person.type(KeyCode.ENTER);
      window.settle();
      window.person.type(KeyCode.MINUS, KeyCode.LEFT, KeyCode.UP);
      window.press("Use this part");
      Crop crop = window.project().sources().getFirst().crop().orElseThrow();
      assertEquals(1 / 1.05, crop.width(), 1e-9);
      assertEquals((1 - 1 / 1.05) / 2 - 0.01, crop.x(), 1e-9);
      window.person.type(KeyCode.ENTER);
      window.settle();
      window.press("The usual part");
      window.press("Use this part");
      assertEquals(Optional.empty(), window.project().sources().getFirst().crop());
    }
  }

  @Test
  void partOfAPictureIsChosenByItsCorner() {
    try (StepWindow window = open(ten().project())) {
      window.press("Choose the part…");
      List<Node> corners =
          window
              .person
              .seen(Node.class)
              .filter(node -> node.getStyleClass().contains("crop-corner"))
              .toList();
      Node middle =
          window
              .person
              .seen(Node.class)
              .filter(node -> node.getStyleClass().contains("crop-area"))
              .findFirst()
              .orElseThrow();
      window.person.drag(corners.getFirst(), middle);
      window.press("Use this part");
      Crop crop = window.project().sources().getFirst().crop().orElseThrow();
      assertEquals(0.5, crop.width(), 0.05);
      assertEquals(0.5, crop.x(), 0.05);
      assertEquals(0.5, crop.y(), 0.05);
    }
  }

  @Test
  void nothingIsCutWhereItIsKeptAsItWas() {
    try (StepWindow window = open(ten().project())) {
      Project before = window.project();
      window.person.type(KeyCode.ENTER);
      window.settle();
      window.person.type(KeyCode.MINUS, KeyCode.ESCAPE);
      window.settle();
      assertEquals(before, window.project());
      assertEquals("Ann. Picture 1 of 10", window.person.hears());
    }
  }

  // The wall

  @Test
  void ofManyPicturesOnlyThoseInSightAreThere() {
    try (StepWindow window = open(DraftClass.of(2000, pictures()).project())) {
      int first = tiles(window).size();
      assertTrue(first < 60, () -> first + " tiles");
      window.person.type(KeyCode.END);
      window.settle();
      assertEquals("Person 2000. Picture 2,000 of 2,000", window.person.hears());
      assertTrue(tiles(window).size() < 60);
      assertInside(window, tile(window, "Person 2000."));
      window.person.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.RIGHT);
      window.settle();
      assertInside(window, tile(window, "Person 1."));
    }
  }

  private static void assertInside(StepWindow window, Node tile) {
    Bounds bounds = onFxThread(() -> tile.localToScene(tile.getLayoutBounds()));
    assertTrue(
        bounds.getMinY() >= 0 && bounds.getMaxY() <= window.scene().getHeight(), bounds::toString);
  }

  @Test
  void wallStaysWhereItIsWhilePicturesAreAddedAndGiven() {
    try (StepWindow window = open(DraftClass.of(300, pictures()).project())) {
      Node wall = tiles(window).getFirst().getParent().getParent();
      doOnFxThread(() -> scroll(wall, -1000));
      window.settle();
      List<String> before = places(window);
      doOnFxThread(
          () ->
              window.model.edit(
                  "portraits.did.add", project -> project.withSources(project.sources())));
      doOnFxThread(
          () ->
              window.model.edit(
                  "portraits.did.turn",
                  project ->
                      project.withSources(
                          project.sources().stream()
                              .map(
                                  source ->
                                      new Source(
                                          source.id(), source.file(), Turn.HALF, Optional.empty()))
                              .toList())));
      window.settle();
      assertEquals(before, places(window));
    }
  }

  private static void scroll(Node wall, double by) {
    wall.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            by,
            0,
            by,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private static List<String> places(StepWindow window) {
    return onFxThread(
        () ->
            tiles(window).stream()
                .map(tile -> tile.getAccessibleText() + tile.localToScene(0, 0))
                .sorted()
                .toList());
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "911, 432", "1280, 640", "640, 400", "3840, 2160", "1080, 1920"})
  void everyButtonIsWhole(double width, double height) {
    try (StepWindow window = open(unfinished())) {
      window.resize(width, height);
      assertEquals(List.of(), window.cutButtons());
      window.person.type(KeyCode.ENTER);
      window.settle();
      window.resize(width, height);
      assertEquals(List.of(), window.cutButtons());
    }
  }

  @Test
  void whereThereIsNoRoomForBothNamesTakeTheWallsPlace() {
    try (StepWindow window = open(unfinished())) {
      window.resize(700, 432);
      assertTrue(Stream.of("Fay Hartmann", "Gus").noneMatch(window.person::sees));
      doOnFxThread(window.person.button("Names")::fire);
      window.resize(700, 432);
      assertTrue(Stream.of("Fay Hartmann", "Gus").allMatch(window.person::sees));
    }
  }
}
