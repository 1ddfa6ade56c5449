package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A screen that was left is forgotten, whatever it followed while it was there: an evening has
/// hundreds of them.
@ExtendWith(FxToolkit.class)
@Timeout(60)
final class NothingIsHeldTest {
  private static final int TIMES = 3;
  private static final int MOST_COLLECTIONS = 20;

  @TempDir Path folder;

  /// Screens that were seen, and who still holds them.
  private static final class Seen {
    private final List<WeakReference<Node>> screens = new ArrayList<>();

    void look(Scene scene) {
      onFxThread(() -> Person.nodes(scene.getRoot()).filter(Seen::isScreen).toList())
          .forEach(node -> screens.add(new WeakReference<>(node)));
    }

    private static boolean isScreen(Node node) {
      return node.getClass().getPackageName().startsWith("org.yearbookgame")
          && node.getClass().getSimpleName().endsWith("View");
    }

    /// The names of those that are neither in the scene nor forgotten.
    List<String> held(Runnable pulse) {
      List<String> held = held();
      for (int i = 0; i < MOST_COLLECTIONS && !held.isEmpty(); i++) {
        System.gc();
        pulse.run(); // what left the scene is taken from what is painted with the next pulse
        held = held();
      }
      return held;
    }

    private List<String> held() {
      return onFxThread(
          () ->
              screens.stream()
                  .map(WeakReference::get)
                  .filter(node -> node != null && node.getScene() == null)
                  .map(node -> node.getClass().getSimpleName())
                  .distinct()
                  .toList());
    }
  }

  @Test
  void noScreenOfAGameIsHeldOnceItWasLeft() {
    Seen seen = new Seen();
    try (TestWindow window = TestWindow.home(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      for (int i = 0; i < TIMES; i++) {
        seen.look(window.scene());
        window.begin();
        window.settle();
        seen.look(window.scene());
        window.person.type(KeyCode.ESCAPE);
        window.settle();
      }
      assertEquals(List.of(), seen.held(window::pulse));
    }
  }

  @Test
  void noScreenIsHeldByTheGameThatItShowed() {
    Seen seen = new Seen();
    try (TestWindow window = TestWindow.playing(SampleClass.write(folder, SampleClass.NAMES), 1)) {
      for (int i = 0; i < TIMES; i++) {
        seen.look(window.scene());
        window.person.type(KeyCode.ESCAPE);
        window.settle();
        window.person.type(KeyCode.ENTER); // goes on
        window.settle();
      }
      assertEquals(List.of(), seen.held(window::pulse));
    }
  }

  @Test
  void noStepOfAnOrganizerIsHeldOnceItWasLeft() {
    Seen seen = new Seen();
    try (OrganizerWindow window = OrganizerWindow.at(folder, DraftClass.ten(folder).project())) {
      for (int i = 0; i < TIMES; i++) {
        for (String step : List.of("1 ", "2 ", "3 ", "4 ", "5 ", "6 ")) {
          window
              .person
              .seen(ButtonBase.class)
              .filter(button -> says(button, step))
              .findFirst()
              .ifPresent(window.person::click);
          window.settle();
          seen.look(window.scene());
        }
        window.press("Organizer");
        window.press("Go on");
      }
      assertEquals(List.of(), seen.held(window::settle));
    }
  }

  private static boolean says(ButtonBase button, String beginning) {
    return button.getText() != null && button.getText().startsWith(beginning);
  }
}
