package org.yearbookgame.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.FxToolkit;
import org.yearbookgame.ui.Theme;
import org.yearbookgame.ui.controls.FittedText.Setting;

@ExtendWith(FxToolkit.class)
final class FittedTextTest {
  private static final String ONE_WORD = "Wolfeschlegelsteinhausenbergerdorffstein";
  private static final String LONGEST = "Wilhelmina van der Westhuizen-Featherstonehaugh";
  private static final List<Setting> STRIP = Setting.within(66, 21, 16);
  private static final List<Setting> LOW_STRIP = Setting.within(44, 21, 16);
  private static final List<Setting> QUESTION =
      Stream.concat(Setting.down(64, 40, 1).stream(), Setting.down(40, 32, 2).stream()).toList();

  /// A pixel that text may reach beyond its place: its edges are smoothed.
  private static final double EDGE = 1;

  /// What g and Ộ may reach out of their line, as a part of the letters' size: there is room.
  private static final double REACH = 0.07;

  static List<String> names() {
    return List.of(
        "Ann Lee",
        LONGEST,
        ONE_WORD,
        "Nguyễn Thị Ánh Ngọc Phượng",
        "Łucja Brzęczyszczykiewicz-Żółć",
        "Παναγιώτα Παπακωνσταντίνου-Χατζή",
        "דנה כהן-לוי",
        "שרה (שרי) אבן־גבירול Smith",
        "فاطمة بنت محمد الخطيب",
        "歐陽 美玲");
  }

  /// A text in its place on screen.
  private record Shown(FittedText node, Text ink, Bounds place, Scene scene) {
    static Shown of(
        String name, List<Setting> settings, double width, double height, NodeOrientation way) {
      FittedText node = new FittedText(Typeface.NAMES, settings);
      node.setText(name);
      node.setManaged(false);
      Pane pane = new Pane(node);
      pane.setNodeOrientation(way);
      Scene scene = new Scene(pane, width + 200, 300);
      new Theme(scene);
      pane.applyCss();
      node.resizeRelocate(100, 100, width, height < 0 ? node.prefHeight(width) : height);
      node.layout();
      Text ink = (Text) node.getChildrenUnmodifiable().getFirst();
      return new Shown(node, ink, new BoundingBox(100, 100, width, node.getHeight()), scene);
    }

    /// Where the scene is not paper.
    Bounds painted() {
      WritableImage image = scene.snapshot(null);
      PixelReader pixels = image.getPixelReader();
      Color paper = pixels.getColor(0, 0);
      double left = image.getWidth();
      double top = image.getHeight();
      double right = 0;
      double bottom = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          if (!pixels.getColor(x, y).equals(paper)) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1.0);
            bottom = Math.max(bottom, y + 1.0);
          }
        }
      }
      return new BoundingBox(left, top, right - left, bottom - top);
    }

    List<String> words() {
      return words(ink.getText());
    }

    static List<String> words(String text) {
      return List.of(text.split("\\s+|(?<=-)", -1));
    }

    void assertWhole(String name) {
      assertEquals(name.replaceAll("\\s", ""), ink.getText().replaceAll("\\s", ""));
      Bounds painted = painted();
      assertTrue(painted.getWidth() > 0, "nothing is painted");
      double reach = EDGE + REACH * ink.getFont().getSize();
      assertTrue(
          painted.getMinX() >= place.getMinX() - EDGE
              && painted.getMaxX() <= place.getMaxX() + EDGE
              && painted.getMinY() >= place.getMinY() - reach
              && painted.getMaxY() <= place.getMaxY() + reach,
          () -> name + " at " + ink.getFont() + ": " + painted + " is not inside " + place);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsWholeInAStrip(String name) {
    for (NodeOrientation way :
        List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
      onFxThread(
          () -> {
            Shown.of(name, STRIP, 244, 66, way).assertWhole(name);
            Shown.of(name, LOW_STRIP, 160, 44, way).assertWhole(name);
            return true;
          });
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameIsWholeAsTheQuestion(String name) {
    onFxThread(
        () -> {
          Shown.of(name, QUESTION, 1156, -1, NodeOrientation.LEFT_TO_RIGHT).assertWhole(name);
          Shown.of(name, QUESTION, 676, -1, NodeOrientation.RIGHT_TO_LEFT).assertWhole(name);
          return true;
        });
  }

  @ParameterizedTest
  @MethodSource("names")
  void linesBreakAtBlanksAndHyphens(String name) {
    onFxThread(
        () -> {
          NodeOrientation way = NodeOrientation.LEFT_TO_RIGHT;
          List<String> words = Shown.words(name);
          assertEquals(words, Shown.of(name, QUESTION, 676, -1, way).words());
          List<String> inStrip = Shown.of(name, STRIP, 244, 66, way).words();
          if (name.equals(ONE_WORD)) {
            assertEquals(ONE_WORD, String.join("", inStrip));
          } else {
            assertEquals(words, inStrip);
          }
          return true;
        });
  }

  @Test
  void longestNameShrinksToFortyThenTakesTwoLines() {
    onFxThread(
        () -> {
          Shown shown = Shown.of(LONGEST, QUESTION, 1156, -1, NodeOrientation.LEFT_TO_RIGHT);
          assertEquals(45, shown.ink().getFont().getSize());
          shown = Shown.of(LONGEST, QUESTION, 676, -1, NodeOrientation.LEFT_TO_RIGHT);
          assertEquals(40, shown.ink().getFont().getSize());
          assertEquals(2 * 1.1 * 40, shown.node().getHeight());
          return true;
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
  void nameBeginsAtTheReadingStart(NodeOrientation way) {
    onFxThread(
        () -> {
          for (String name : List.of("Ann Lee", "דנה", LONGEST)) {
            Shown shown = Shown.of(name, STRIP, 244, 66, way);
            shown.node().setTextAlignment(TextAlignment.LEFT);
            shown.node().layout();
            Bounds painted = shown.painted();
            double gap =
                way == NodeOrientation.LEFT_TO_RIGHT
                    ? painted.getMinX() - 100
                    : shown.scene().getWidth() - 100 - painted.getMaxX();
            assertTrue(gap >= -EDGE && gap < 6, name + " begins at " + gap);
          }
          return true;
        });
  }

  @Test
  void measuringLeavesWhatIsShownAlone() {
    onFxThread(
        () -> {
          Shown shown = Shown.of(LONGEST, STRIP, 244, 66, NodeOrientation.LEFT_TO_RIGHT);
          Bounds before = shown.ink().getLayoutBounds();
          shown.node().prefWidth(-1);
          shown.node().prefHeight(1000);
          assertEquals(before, shown.ink().getLayoutBounds());
          return true;
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatSetsNamesApartIsNotSeen(Typeface typeface) {
    onFxThread(
        () -> {
          new Theme(new Scene(new Pane()));
          Messages messages = Messages.of(Locale.ENGLISH);
          for (String name : List.of("דנה", "فاطمة", "שרה Smith")) {
            assertNotEquals(name, messages.apart(name));
            assertEquals(
                dark("No picture “" + name + "”.", typeface),
                dark("No picture “" + messages.apart(name) + "”.", typeface),
                name);
          }
          return true;
        });
  }

  /// How many points of a text are dark. A box drawn for a character without a glyph takes no width
  /// in places, so widths do not show it.
  private static int dark(String text, Typeface typeface) {
    Text set = new Text(text);
    set.setFont(typeface.at(60));
    WritableImage image = set.snapshot(null, null);
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += image.getPixelReader().getColor(x, y).getBrightness() < 0.5 ? 1 : 0;
      }
    }
    return dark;
  }
}
