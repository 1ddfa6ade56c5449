package org.yearbookgame.ui.kiosk.pin;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.EveningFile;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.InOrder;

/// The evening that the kiosk stands in, and every change to it: it holds at once, and is kept in
/// the background. For use on the FX thread.
final class Evenings {
  private static final System.Logger LOG = System.getLogger(Evenings.class.getName());

  private final ReadOnlyObjectWrapper<Evening> evening;
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper(this, "kept", true);

  private final EveningFile file;
  private final ClassId ofClass;
  private final InOrder writing;
  private final Consumer<Evening> changed;

  /// @param evening as it is when the kiosk starts
  /// @param changed is told every change
  Evenings(
      Evening evening,
      EveningFile file,
      ClassId ofClass,
      Background background,
      Consumer<Evening> changed) {
    this.evening = new ReadOnlyObjectWrapper<>(this, "evening", evening);
    this.file = file;
    this.ofClass = ofClass;
    this.writing = new InOrder(background);
    this.changed = changed;
  }

  ReadOnlyObjectProperty<Evening> eveningProperty() {
    return evening.getReadOnlyProperty();
  }

  Evening now() {
    return evening.get();
  }

  /// Whether the last change will outlive a restart.
  ReadOnlyBooleanProperty keptProperty() {
    return kept.getReadOnlyProperty();
  }

  void change(UnaryOperator<Evening> change) {
    Evening next = change.apply(evening.get());
    evening.set(next);
    changed.accept(next);
    writing.run(() -> write(next), kept::set, () -> kept.set(false));
  }

  private boolean write(Evening next) {
    try {
      file.write(ofClass, next);
      return true;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The evening is not kept", e);
      return false;
    }
  }
}
