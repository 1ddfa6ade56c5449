package org.yearbookgame.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the program looks: the fonts, the style sheets, the class's colours and the size of text.
public final class Theme {
  /// The size of ordinary text, in logical pixels, unless somebody makes it larger.
  private static final double EM = 20;

  private static final List<String> FONTS =
      List.of(
          "Fraunces_600SemiBold",
          "Fraunces_400Regular",
          "Fraunces_400Regular_Italic",
          "AtkinsonHyperlegibleNext_400Regular",
          "AtkinsonHyperlegibleNext_700Bold");

  private static final List<String> SHEETS =
      List.of("tokens", "controls", "home", "play", "finish", "check");

  private final Scene scene;
  private final DoubleProperty em = new SimpleDoubleProperty(this, "em", EM);

  /// Dresses a scene.
  public Theme(Scene scene) {
    this.scene = scene;
    FONTS.forEach(font -> Font.loadFont(resource("fonts/" + font + ".ttf"), EM));
    wear(SchoolColours.USUAL);
  }

  /// The size of ordinary text, in logical pixels.
  public ObservableDoubleValue em() {
    return em;
  }

  /// Puts on the colours of a class.
  public void wear(SchoolColours colours) {
    Stream<String> ours = SHEETS.stream().map(sheet -> resource(sheet + ".css"));
    scene.getStylesheets().setAll(Stream.concat(ours, Stream.of(inline(colours))).toList());
  }

  private static String inline(SchoolColours colours) {
    byte[] css = colours.css().getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
  }

  private static String resource(String name) {
    java.net.URL found = Theme.class.getResource(name);
    if (found == null) {
      throw new IllegalStateException("not in the program: " + name);
    }
    return found.toExternalForm();
  }
}
