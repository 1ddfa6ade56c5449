package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbookgame.game.Mode;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;

/// One game in a language that reads left to right, and in one that reads right to left.
@ExtendWith(FxToolkit.class)
final class RightToLeftTest {
  private static final double WIDTH = 1280;

  private record Screenshot(Scene scene) {
    static Screenshot home(String language) {
      return of(language, (screens, demo) -> screens.open(demo));
    }

    static Screenshot round(String language, Mode mode) {
      return of(
          language,
          (screens, demo) -> {
            screens.open(demo);
            screens.play(mode);
          });
    }

    private static Screenshot of(String language, Opening opening) {
      ClassFolder demo =
          ((ClassSearch.Found) ClassFolder.find(Path.of("assets/demo-class"))).folder();
      Stage stage = new Stage();
      Messages messages = Messages.of(Locale.of(language));
      Surroundings around =
          new Surroundings(
              messages,
              Background.sameThread(),
              () -> 0,
              new SplittableRandom(7),
              demo,
              NothingKept.here(),
              NothingKept.scorebook(),
              NothingKept.workshop());
      opening.open(new Screens(stage, around), demo);
      Screenshot shown = new Screenshot(stage.getScene());
      shown.settle();
      return shown;
    }

    private void settle() {
      for (int pass = 0; pass < 3; pass++) {
        scene.snapshot(null);
      }
    }

    List<Node> all(String selector) {
      return scene.getRoot().lookupAll(selector).stream().filter(Node::isVisible).toList();
    }

    Bounds place(String selector, int index) {
      Node node = all(selector).get(index);
      return node.localToScene(node.getLayoutBounds());
    }

    /// What is painted where a node is, from left to right and from top to bottom.
    int[] pixels(Bounds place) {
      int width = (int) place.getWidth();
      int height = (int) place.getHeight();
      int[] pixels = new int[width * height];
      scene
          .snapshot(null)
          .getPixelReader()
          .getPixels(
              (int) Math.round(place.getMinX()),
              (int) Math.round(place.getMinY()),
              width,
              height,
              PixelFormat.getIntArgbInstance(),
              pixels,
              0,
              width);
      return pixels;
    }

    void press(String selector) {
      ((ButtonBase) all(selector).getFirst()).fire();
      settle();
    }
  }

  @FunctionalInterface
  private interface Opening {
    void open(Screens screens, ClassFolder demo);
  }

  private static void assertMirrored(Screenshot usual, Screenshot mirrored, String... selectors) {
    for (String selector : selectors) {
      int count = usual.all(selector).size();
      assertTrue(count > 0, selector);
      assertEquals(count, mirrored.all(selector).size(), selector);
      for (int i = 0; i < count; i++) {
        Bounds here = usual.place(selector, i);
        Bounds there = mirrored.place(selector, i);
        assertEquals(WIDTH - here.getMaxX(), there.getMinX(), 1, selector + " " + i);
        assertEquals(here.getMinY(), there.getMinY(), 1, selector + " " + i);
      }
    }
  }

  @Test
  void firstPictureIsAtTheReadingStart() {
    onFxThread(
        () -> {
          Screenshot usual = Screenshot.round("en", Mode.FACES);
          Screenshot mirrored = Screenshot.round("ar", Mode.FACES);
          assertMirrored(usual, mirrored, ".print", ".portrait", ".dot", ".class-title");
          assertTrue(mirrored.place(".print", 0).getMinX() > mirrored.place(".print", 3).getMaxX());
          double end = mirrored.place(".footer .button", 0).getMaxX();
          assertTrue(end > WIDTH - 100, "“I don’t know” ends at " + end);
          mirrored.press(".footer .button");
          double start = mirrored.place(".footer .primary", 0).getMinX();
          assertTrue(start < 100, "“Next” begins at " + start);
          return true;
        });
  }

  @Test
  void namesStandLeftOfTheirPicture() {
    onFxThread(
        () -> {
          Screenshot usual = Screenshot.round("en", Mode.NAMES);
          Screenshot mirrored = Screenshot.round("ar", Mode.NAMES);
          assertMirrored(usual, mirrored, ".print", ".name-choice", ".key");
          return true;
        });
  }

  @Test
  void startIsMirroredWithItsWall() {
    onFxThread(
        () -> {
          Screenshot usual = Screenshot.home("en");
          Screenshot mirrored = Screenshot.home("ar");
          assertMirrored(usual, mirrored, ".wall", ".home-column", ".row-button");
          return true;
        });
  }

  @ParameterizedTest
  @EnumSource
  void facesLookTheirOwnWay(Mode mode) {
    onFxThread(
        () -> {
          Screenshot usual = Screenshot.round("en", mode);
          Screenshot mirrored = Screenshot.round("ar", mode);
          Bounds here = usual.place(".portrait-image", 0);
          int[] face = usual.pixels(here);
          int[] turned = turned(face, (int) here.getWidth());
          assertFalse(Arrays.equals(face, turned), "this face cannot tell");
          assertArrayEquals(face, mirrored.pixels(mirrored.place(".portrait-image", 0)));
          return true;
        });
  }

  private static int[] turned(int[] pixels, int width) {
    int[] turned = new int[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      int column = i % width;
      turned[i - column + width - 1 - column] = pixels[i];
    }
    return turned;
  }
}
