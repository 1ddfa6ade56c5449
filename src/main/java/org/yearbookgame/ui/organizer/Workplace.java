package org.yearbookgame.ui.organizer;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableDoubleValue;
import javafx.stage.Window;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background;

/// What every step of a project works with.
///
/// @param em the size of ordinary text, in logical pixels
/// @param window over which files are chosen
/// @param random draws the numbers of pictures: not to be foretold
/// @param ways where a step can lead
public record Workplace(
    OrganizerModel model,
    Messages messages,
    Background background,
    ObservableDoubleValue em,
    Window window,
    InstantSource clock,
    RandomGenerator random,
    Ways ways) {
  /// Where a step can lead.
  public interface Ways {
    void show(Step.Kind step);

    /// Shows a step and points out an entry there.
    void show(Step.Kind step, int entryId);

    /// Plays a class for a try; leaving the game leads back here.
    void play(OpenedClass opened);

    /// Closes the project and starts this computer's kiosk with the class that was made of it.
    void startKiosk();
  }
}
