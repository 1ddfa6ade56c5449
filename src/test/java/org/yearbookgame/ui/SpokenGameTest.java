package org.yearbookgame.ui;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbookgame.game.Mode;

/// What a screen reader says in a whole game played by keyboard alone. It speaks what has the
/// focus, so the focus is followed from the start to the end; what it said once is kept beside the
/// test.
@ExtendWith(FxToolkit.class)
final class SpokenGameTest {
  private static final Path KEPT = Path.of("src/test/resources/org/yearbookgame/ui");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void gameIsSaidLineByLine(Mode mode) throws IOException {
    SampleClass sample =
        SampleClass.write(folder, SampleClass.NAMES)
            .withSettings("{\"title\": \"Class of 1984\", \"rules\": {\"rounds\": 3}}");
    List<String> said = new ArrayList<>();
    try (TestWindow window = TestWindow.home(sample, 5)) {
      doOnFxThread(() -> speak(window.scene().getFocusOwner()).ifPresent(said::add));
      doOnFxThread(
          () ->
              window
                  .scene()
                  .focusOwnerProperty()
                  .subscribe(
                      (_, owner) ->
                          Optional.ofNullable(owner)
                              .flatMap(SpokenGameTest::speak)
                              .ifPresent(said::add)));
      if (mode == Mode.NAMES) {
        window.person.type(TAB);
      }
      window.person.type(ENTER);
      window.settle();
      for (KeyCode key : keys(mode)) {
        said.add("[" + key.getName() + "]");
        window.person.type(key);
        window.settle();
      }
    }
    Path kept = KEPT.resolve("said-" + mode.name().toLowerCase(Locale.ROOT) + ".txt");
    assertEquals(String.join("\n", Files.readAllLines(kept)), String.join("\n", said));
  }

  /// A round by digits, one by Tab and Space with a wrong guess first, and one that is passed.
  private static List<KeyCode> keys(Mode mode) {
    KeyCode[] digits = {DIGIT1, DIGIT2, DIGIT3, SPACE};
    KeyCode[] tabs = {TAB, TAB, SPACE, DIGIT1, DIGIT3, SPACE};
    KeyCode[] toPass =
        mode == Mode.FACES
            ? new KeyCode[] {TAB, TAB, TAB, TAB, TAB}
            : new KeyCode[] {TAB, TAB, TAB, TAB};
    KeyCode[] end = {SPACE, ENTER, TAB};
    return Stream.of(digits, tabs, toPass, end).flatMap(Stream::of).toList();
  }

  private static Optional<String> speak(Node node) {
    String text = node.getAccessibleText();
    if (text == null && node instanceof Labeled labeled) {
      text = labeled.getText();
    }
    return Optional.ofNullable(text).map(words -> node.getAccessibleRole() + ": " + words);
  }
}
