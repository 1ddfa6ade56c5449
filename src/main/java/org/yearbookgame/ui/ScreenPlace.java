package org.yearbookgame.ui;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.yearbookgame.ui.controls.Overlay;

/// The window's one place for a screen, and what holds on all of them: a held key acts once, Enter
/// acts on the focused control as Space does, and a press meant for the screen before does nothing
/// on the next.
final class ScreenPlace {
  /// So long after a change of screen a press was meant for the screen before.
  private static final long SETTLES = 500_000_000;

  private final StackPane place = new StackPane();
  private final Overlay overlay = new Overlay(place);
  private final Scene scene;
  private final LongSupplier clock;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private Optional<Screen> current = Optional.empty();
  private long changedAt;

  /// @param clock in nanoseconds, from any origin
  ScreenPlace(double width, double height, LongSupplier clock) {
    this.clock = clock;
    this.changedAt = clock.getAsLong() - SETTLES;
    scene = new Scene(overlay, width, height);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyDown);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, key -> down.remove(key.getCode()));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouseDown);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> current.filter(_ -> !overlay.isOpen()).ifPresent(screen -> screen.keyPressed(key)));
  }

  Scene scene() {
    return scene;
  }

  /// Puts a screen in the place of the one before.
  void show(Screen screen) {
    current.ifPresent(Screen::left);
    changedAt = current.isPresent() ? clock.getAsLong() : changedAt;
    current = Optional.of(screen);
    overlay.close();
    screen.approaching(scene.getWidth(), scene.getHeight(), scale());
    place.getChildren().setAll(screen.node());
    place.applyCss(); // what a scroll pane holds can have the focus only once this is done
    screen.appeared();
  }

  /// A window that is still to be opened comes on the first screen.
  private double scale() {
    Window window = scene.getWindow();
    return window == null || !window.isShowing()
        ? javafx.stage.Screen.getPrimary().getOutputScaleX()
        : window.getRenderScaleX();
  }

  /// Does what leads away from the screen, unless somebody would miss it: then they are asked.
  ///
  /// @param question what is asked; it closes itself on whatever is answered
  void leaveTo(Runnable away, Function<Runnable, LeaveCard> question) {
    if (current.filter(Screen::isMissed).isEmpty()) {
      away.run();
      return;
    }
    LeaveCard card = question.apply(overlay::close);
    overlay.open(card, card.stay(), overlay::close);
  }

  private void mouseDown(MouseEvent press) {
    if (!settled()) {
      press.consume();
    }
  }

  private void keyDown(KeyEvent key) {
    boolean held = !down.add(key.getCode());
    boolean acts = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
    boolean writes = focused() instanceof TextInputControl; // a held key deletes letter by letter
    if ((held && !writes && !key.getCode().isNavigationKey()) || (acts && !settled())) {
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && focused() instanceof ButtonBase button) {
      key.consume();
      button.fire();
    }
  }

  private EventTarget focused() {
    return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
  }

  private boolean settled() {
    return clock.getAsLong() - changedAt >= SETTLES;
  }
}
