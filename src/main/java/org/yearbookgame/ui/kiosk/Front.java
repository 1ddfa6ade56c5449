package org.yearbookgame.ui.kiosk;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yearbookgame.kiosk.Glass;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.Theme;

/// The whole window in three layers: the guests' screen, over it what is to be answered first, and
/// over both what is the organizer's. Only the uppermost is to be seen and reached.
final class Front {
  private final StackPane screens = new StackPane();
  private final StackPane veils = new StackPane();
  private final StackPane covers = new StackPane();
  private final StackPane guests = new StackPane(screens, veils);
  private final StackPane layers = new StackPane(guests, covers);
  private final Glass glass;
  private Optional<Screen> current = Optional.empty();
  private Optional<Node> before = Optional.empty();

  /// @param cursor whether one is shown
  Front(Glass glass, NodeOrientation orientation, boolean cursor) {
    this.glass = glass;
    layers.setNodeOrientation(orientation);
    if (!cursor) {
      layers.getStyleClass().add("without-cursor");
      layers.setCursor(Cursor.NONE); // a style sheet cannot say so
    }
    guests.getStyleClass().add("kiosk");
    layers.layoutBoundsProperty().subscribe(this::sizeLetters);
    showUppermost();
  }

  Parent node() {
    return layers;
  }

  double width() {
    return layers.getWidth();
  }

  double height() {
    return layers.getHeight();
  }

  /// Puts a screen in the place of the one before, with nothing over it but what is the
  /// organizer's.
  void show(Screen screen) {
    current.ifPresent(Screen::left);
    current = Optional.of(screen);
    veils.getChildren().clear();
    before = Optional.empty();
    screens.getChildren().setAll(screen.node());
    showUppermost();
    layers.applyCss(); // what is not dressed yet cannot have the focus
    screen.appeared();
  }

  /// The window is closed.
  void leave() {
    current.ifPresent(Screen::left);
    current = Optional.empty();
  }

  /// A key went down that no control has taken.
  void keyPressed(KeyEvent key) {
    if (!isVeiled() && !isCovered()) {
      current.ifPresent(screen -> screen.keyPressed(key));
    }
  }

  /// Lays something over the guests' screen, or in the place of what lies there.
  void veil(Region over) {
    rememberFocus();
    veils.getChildren().setAll(over);
    showUppermost();
    over.requestFocus();
  }

  /// Takes it away.
  void unveil() {
    veils.getChildren().clear();
    showUppermost();
    giveFocusBack();
  }

  boolean isVeiledBy(Node over) {
    return veils.getChildren().contains(over);
  }

  /// Lays what is the organizer's over all, or in the place of what lies there.
  void cover(Region over) {
    rememberFocus();
    covers.getChildren().setAll(over);
    showUppermost();
  }

  /// Takes it away.
  void uncover() {
    covers.getChildren().clear();
    showUppermost();
    giveFocusBack();
  }

  boolean isCovered() {
    return !covers.getChildren().isEmpty();
  }

  private boolean isVeiled() {
    return !veils.getChildren().isEmpty();
  }

  /// What is hidden can neither be pressed, nor have the focus, nor be read out.
  private void showUppermost() {
    covers.setVisible(isCovered());
    guests.setVisible(!isCovered());
    veils.setVisible(isVeiled());
    screens.setVisible(!isVeiled());
  }

  private void rememberFocus() {
    if (!isVeiled() && !isCovered()) {
      before = Optional.ofNullable(layers.getScene()).map(Scene::getFocusOwner);
    }
  }

  private void giveFocusBack() {
    if (!isVeiled() && !isCovered()) {
      before.ifPresent(Node::requestFocus);
      before = Optional.empty();
    }
  }

  /// All of the kiosk's style sheets are in em: letters whose capitals can be read from where a
  /// guest stands.
  private void sizeLetters() {
    double width = layers.getWidth();
    double height = layers.getHeight();
    if (width > 0 && height > 0) {
      double em = KioskMeasures.of(width, height, glass).letters();
      String sheet =
          Theme.inline(String.format(Locale.ROOT, ".kiosk { -fx-font-size: %.1fpx; }%n", em));
      guests.getStylesheets().setAll(sheet);
    }
  }
}
