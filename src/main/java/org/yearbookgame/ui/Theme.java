package org.yearbookgame.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.ui.SchoolColours.Contrast;

/// How the program looks: the fonts, the style sheets, the class's colours, and what the player or
/// the operating system asks for: the size of text, high contrast, calm motion. It follows all of
/// them while it is worn.
public final class Theme {
  /// The size of ordinary text, in logical pixels, unless somebody makes it larger.
  private static final double EM = 20;

  /// The window that a round takes at the usual size of text, with nothing to spare.
  private static final double ROOM_WIDTH = 640;

  private static final double ROOM_HEIGHT = 400;

  private final ReadOnlyDoubleWrapper em = new ReadOnlyDoubleWrapper(this, "em", EM);
  private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper(this, "calm");

  private final Scene scene;
  private final ObservableValue<PlayerSettings> settings;
  private final Set<Sheets> worn = EnumSet.of(Sheets.PLAY);
  private SchoolColours colours = SchoolColours.USUAL;

  /// Dresses a scene.
  ///
  /// @param settings what the player asks for
  public Theme(Scene scene, ObservableValue<PlayerSettings> settings) {
    this.scene = scene;
    this.settings = settings;
    settings.subscribe(_ -> dress());
    Platform.getPreferences().subscribe(this::dress);
    scene.getRoot().layoutBoundsProperty().subscribe(this::dress);
  }

  /// The size of ordinary text, in logical pixels: 20 to 40.
  public ObservableDoubleValue em() {
    return em.getReadOnlyProperty();
  }

  /// Whether nothing should move on its own.
  public ReadOnlyBooleanProperty calmProperty() {
    return calm.getReadOnlyProperty();
  }

  /// Puts on the colours of a class.
  public void wear(SchoolColours changed) {
    colours = changed;
    dress();
  }

  /// Puts on what dresses other screens than the players’, too.
  public void wear(Sheets more) {
    if (worn.add(more)) {
      dress();
    }
  }

  private void dress() {
    PlayerSettings wanted = settings.getValue();
    Platform.Preferences system = Platform.getPreferences();
    boolean high = wanted.highContrast().isOn(asksForHighContrast(system));
    calm.set(wanted.calmMotion().isOn(system.isReducedMotion()));
    em.set(fitting(EM * wanted.textSize() / 100));
    Stream<String> usual = worn.stream().flatMap(Sheets::names);
    Stream<String> sheets = high ? Stream.concat(usual, Stream.of("contrast")) : usual;
    String own =
        colours.css(high ? Contrast.HIGH : Contrast.USUAL)
            + String.format(Locale.ROOT, ".root { -fx-font-size: %.1fpx; }%n", em.get());
    List<String> all =
        Stream.concat(sheets.map(sheet -> resource(sheet + ".css")), Stream.of(inline(own)))
            .toList();
    if (!scene.getStylesheets().equals(all)) {
      scene.getStylesheets().setAll(all);
    }
  }

  /// The size that leaves room for pictures and buttons in this window, in steps of half a pixel.
  private double fitting(double wanted) {
    Bounds window = scene.getRoot().getLayoutBounds();
    double room = Math.min(window.getWidth() / ROOM_WIDTH, window.getHeight() / ROOM_HEIGHT);
    double most = Math.max(EM, Math.floor(EM * room * 2) / 2);
    return window.getWidth() > 0 ? Math.min(wanted, most) : wanted;
  }

  /// Windows says so outright; GTK has themes of that name. Of macOS JavaFX tells nothing.
  static boolean asksForHighContrast(Map<String, Object> system) {
    return Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
        || String.valueOf(system.get("GTK.theme_name"))
            .toLowerCase(Locale.ROOT)
            .contains("highcontrast");
  }

  /// The address of a style sheet that is in no file.
  public static String inline(String css) {
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static String resource(String name) {
    java.net.URL found = Theme.class.getResource(name);
    if (found == null) {
      throw new IllegalStateException("not in the program: " + name);
    }
    return found.toExternalForm();
  }
}
