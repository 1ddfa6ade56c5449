package org.yearbookgame.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The program's own fonts. The style sheets name them, so they are to be loaded first, once.
final class Fonts {
  private static final double ANY_SIZE = 20;

  private static final List<String> FILES =
      List.of(
          "Fraunces_600SemiBold",
          "Fraunces_400Regular",
          "Fraunces_400Regular_Italic",
          "AtkinsonHyperlegibleNext_400Regular",
          "AtkinsonHyperlegibleNext_700Bold");

  private Fonts() {}

  static void load() {
    FILES.forEach(file -> Font.loadFont(address(file).toExternalForm(), ANY_SIZE));
  }

  private static URL address(String file) {
    return Objects.requireNonNull(Fonts.class.getResource("fonts/" + file + ".ttf"), file);
  }
}
