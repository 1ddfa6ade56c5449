package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yearbookgame.game.Game;

/// Where everything stands, in windows of all shapes, with long names.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class LayoutTest {
  private static final List<String> LONG_NAMES =
      SampleClass.NAMES.stream()
          .map(name -> name + "-Wilhelmina van der Westhuizen-Featherstonehaugh")
          .toList();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1280, 800",
    "1280, 640",
    "1093, 534",
    "911, 432",
    "800, 600",
    "1920, 1080",
    "3840, 2160",
    "1080, 1920"
  })
  void allIsInsideTheWindowAndNothingMoves(double width, double height) {
    for (List<String> names : List.of(SampleClass.NAMES, LONG_NAMES)) {
      SampleClass sample = SampleClass.write(folder.resolve(names.getFirst()), names);
      try (TestWindow window = TestWindow.playing(sample, 1)) {
        Game game = window.game();
        List<Bounds> open = layOut(window, width, height);
        doOnFxThread(window.person.tile(Whole.wrong(game, 1))::fire);
        assertEquals(open, layOut(window, width, height), "after a wrong guess");
        doOnFxThread(window.person.tile(Whole.answer(game))::fire);
        assertEquals(open, layOut(window, width, height), "after the outcome");
      }
    }
  }

  /// Large text leaves as little room in a larger window.
  @ParameterizedTest
  @CsvSource({"640, 480", "800, 600", "1280, 800"})
  void everyButtonOfTheFinishIsWhole(double width, double height) {
    SampleClass sample = SampleClass.write(folder, SampleClass.NAMES);
    try (TestWindow window = TestWindow.playing(sample, 1)) {
      FinishOnScreenTest.play(window, 4);
      window.begin();
      window.settle();
      FinishOnScreenTest.play(window, 5);
      doOnFxThread(
          () -> {
            Parent root = window.scene().getRoot();
            for (int pass = 0; pass < 3; pass++) {
              root.resize(width, height);
              root.applyCss();
              root.layout();
            }
            List<Node> buttons =
                Person.nodes(one(root, "footer")).filter(Button.class::isInstance).toList();
            assertEquals(5, buttons.size());
            assertApart(buttons, new BoundingBox(0, 0, width, height));
            buttons.forEach(LayoutTest::assertWhole);
          });
    }
  }

  /// Lays the screen out in a size, and tells where the tiles are.
  private static List<Bounds> layOut(TestWindow window, double width, double height) {
    return onFxThread(
        () -> {
          Parent root = window.scene().getRoot();
          for (int pass = 0; pass < 3; pass++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
          }
          List<Node> apart =
              Stream.concat(
                      Stream.of(one(root, "top-bar"), one(root, "question")),
                      Person.nodes(root)
                          .filter(ButtonBase.class::isInstance)
                          .filter(node -> !node.getStyleClass().contains("class-title"))
                          // "Look closer" lies on its print.
                          .filter(node -> !node.getStyleClass().contains("closer")))
                  .toList();
          assertApart(apart, new BoundingBox(0, 0, width, height));
          apart.stream().filter(Button.class::isInstance).forEach(LayoutTest::assertWhole);
          List<Node> tiles =
              apart.stream().filter(node -> node.getStyleClass().contains("print")).toList();
          assertEquals(4, tiles.size());
          tiles.forEach(LayoutTest::assertFourToFive);
          return tiles.stream().map(LayoutTest::bounds).toList();
        });
  }

  private static void assertApart(List<Node> nodes, Bounds window) {
    List<Node> before = new ArrayList<>();
    for (Node node : nodes) {
      assertTrue(window.contains(bounds(node)), () -> node + " at " + bounds(node));
      for (Node other : before) {
        Bounds mine = bounds(node);
        Bounds inner =
            new BoundingBox(
                mine.getMinX() + 1, mine.getMinY() + 1, mine.getWidth() - 2, mine.getHeight() - 2);
        assertFalse(inner.intersects(bounds(other)), () -> node + " over " + other);
      }
      before.add(node);
    }
  }

  private static void assertWhole(Node node) {
    Region button = (Region) node;
    assertTrue(button.getWidth() >= Math.floor(button.prefWidth(-1)), () -> node + " is cut");
  }

  private static void assertFourToFive(Node tile) {
    Region portrait = (Region) one(tile, "portrait");
    assertEquals(portrait.getWidth() * 5 / 4, portrait.getHeight(), 0.01);
    assertTrue(portrait.getWidth() > 100, () -> portrait.getWidth() + " wide");
  }

  private static Node one(Node from, String styleClass) {
    return Person.nodes(from)
        .filter(node -> node.getStyleClass().contains(styleClass))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
