package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Game;

/// Whatever a node holds that somebody or something could read, in 200 rounds of a class whose
/// pictures are named after those whom they show.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class NothingTellsTheAnswerOnScreenTest {
  private static final int ROUNDS = 200;

  /// Names that stand in no sentence of the program, all as long as each other.
  private static final List<String> NAMES =
      IntStream.range(0, ROUNDS)
          .mapToObj(
              i ->
                  "Q"
                      + "xzvkj".charAt(i / 40)
                      + "wqz"
                      + (char) ('a' + i % 40 / 8)
                      + "jk"
                      + (char) ('a' + i % 8))
          .toList();

  private static final Pattern NAME = Pattern.compile("q[xzvkj]wqz[a-e]jk[a-h]");

  @TempDir Path folder;

  @Test
  void noNodeTellsAnybodyButTheOneAskedAndAllTilesAreAlike() {
    SampleClass sample =
        SampleClass.write(
                folder,
                NAMES,
                NAMES.stream().map(name -> name.toLowerCase(Locale.ROOT) + ".png").toList())
            .withSettings(
                """
                {"title": "Class of 1984", "rules": {"rounds": "everyone"}}
                """);
    Set<String> asked = new HashSet<>();
    try (TestWindow window = TestWindow.playing(sample, 7)) {
      for (int round = 0; round < ROUNDS; round++) {
        Game game = window.game();
        asked.add(Whole.asked(game));
        assertTellsNothing(window, game);
        if (round % 4 == 0) {
          window.person.click(window.person.tile(Whole.wrong(game, 1 + round / 4 % 3)));
          assertTellsNothing(window, game);
        }
        window.person.type(KeyCode.getKeyCode(Integer.toString(Whole.answer(game))));
        window.clock.settle();
        window.person.type(KeyCode.SPACE);
        window.settle();
      }
    }
    assertEquals(ROUNDS, asked.size());
  }

  private static void assertTellsNothing(TestWindow window, Game game) {
    String name = Whole.asked(game).toLowerCase(Locale.ROOT);
    onFxThread(
        () -> {
          String all =
              all(window.scene().getRoot())
                  .flatMap(NothingTellsTheAnswerOnScreenTest::told)
                  .collect(Collectors.joining("\n"))
                  .toLowerCase(Locale.ROOT);
          Set<String> told =
              NAME.matcher(all).results().map(match -> match.group()).collect(Collectors.toSet());
          assertEquals(Set.of(name), told);
          assertFalse(all.contains(".png"));
          assertEquals(
              1,
              window.person.tiles().stream()
                  .filter(tile -> !tile.getStyleClass().contains("tried"))
                  .map(tile -> shape(tile).replaceAll("(?<=[ ,])[1-4](?=[,.\\]])", "N"))
                  .distinct()
                  .count());
          return true;
        });
    assertTrue(window.person.sees(Whole.asked(game)));
  }

  /// All nodes, also those that are not visible.
  private static Stream<Node> all(Node from) {
    return from instanceof javafx.scene.Parent parent
        ? Stream.concat(
            Stream.of(from),
            parent.getChildrenUnmodifiable().stream()
                .flatMap(NothingTellsTheAnswerOnScreenTest::all))
        : Stream.of(from);
  }

  /// A tile without its picture: its nodes with all that they hold, and where they are in it.
  private static String shape(Node tile) {
    return all(tile)
        .map(
            node ->
                told(node).toList()
                    + " "
                    + place(tile, node)
                    + node.getOpacity()
                    + node.isVisible()
                    + node.isDisabled()
                    + node.isFocusTraversable()
                    + node.getEffect()
                    + node.getCursor())
        .map(text -> text.replaceAll("@[0-9a-f]+", ""))
        .collect(Collectors.joining("\n"));
  }

  /// Where a node is in its tile. A digit is as wide as it is.
  private static String place(Node tile, Node node) {
    return node instanceof Text
        ? ""
        : String.valueOf(node.equals(tile) ? tile.getLayoutBounds() : node.getBoundsInParent());
  }

  private static Stream<String> told(Node node) {
    Stream<Object> held =
        Stream.of(
            node.getClass().getName(),
            String.valueOf(node.getId()),
            String.valueOf(node.getAccessibleText()),
            String.valueOf(node.getAccessibleHelp()),
            String.valueOf(node.getAccessibleRoleDescription()),
            String.valueOf(node.getUserData()),
            node.getStyle(),
            node.getStyleClass(),
            node.hasProperties() ? properties(node) : "");
    Stream<Object> shown =
        switch (node) {
          case ImageView view -> Stream.of(picture(view.getImage()));
          case Text text -> Stream.of(text.getText());
          case Labeled labeled ->
              Stream.of(String.valueOf(labeled.getText()), tooltip(labeled.getTooltip()));
          case Control control -> Stream.of(tooltip(control.getTooltip()));
          default -> Stream.of();
        };
    return Stream.concat(held, shown).map(Object::toString);
  }

  private static String properties(Node node) {
    return node.getProperties().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .sorted()
        .toList()
        .toString();
  }

  private static String tooltip(@org.jspecify.annotations.Nullable Tooltip tooltip) {
    return tooltip == null ? "" : tooltip.getText();
  }

  private static String picture(@org.jspecify.annotations.Nullable Image image) {
    return image == null
        ? "none"
        : image.getUrl() + " " + image.getWidth() + "x" + image.getHeight();
  }
}
