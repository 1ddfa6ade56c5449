package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;

/// The keys of a round in every order: what the screens made of them is what the rules say.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class KeyOrdersTest {
  private static final List<KeyCode> KEYS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.SPACE);

  @TempDir Path folder;

  @Test
  void digitsAndSpaceInEveryOrderPlayAsTheRulesSay() {
    int orders = 0;
    try (TestWindow window = TestWindow.playing(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      for (List<KeyCode> order : orders(KEYS).toList()) {
        window.begin();
        window.settle();
        Game expected = window.game();
        Duration sinceShown = Duration.ofSeconds(1);
        for (KeyCode key : order) {
          Game before = expected;
          expected = after(before, key, sinceShown);
          window.person.type(key);
          boolean leaves = before.state() instanceof Revealed && key == KeyCode.SPACE;
          if (leaves) {
            window.settle();
            sinceShown = Duration.ZERO;
          } else {
            window.clock.settle();
          }
          sinceShown = sinceShown.plusSeconds(1);
          assertEquals(Whole.of(expected), Whole.of(window.game()), order + " at " + key);
        }
        orders++;
      }
    }
    assertEquals(120, orders);
  }

  /// Space acts on what has the focus: the question, which does nothing, or "Next".
  private static Game after(Game game, KeyCode key, Duration sinceShown) {
    return switch (game.state()) {
      case Asking _ when key != KeyCode.SPACE ->
          Whole.guess(game, KEYS.indexOf(key) + 1, sinceShown);
      case Revealed _ when key == KeyCode.SPACE -> Whole.next(game, sinceShown);
      case Asking _, Revealed _, Finished _ -> game;
    };
  }

  private static Stream<List<KeyCode>> orders(List<KeyCode> keys) {
    return keys.isEmpty()
        ? Stream.of(List.of())
        : keys.stream()
            .flatMap(
                first -> {
                  List<KeyCode> others = new ArrayList<>(keys);
                  others.remove(first);
                  return orders(others)
                      .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
                });
  }
}
