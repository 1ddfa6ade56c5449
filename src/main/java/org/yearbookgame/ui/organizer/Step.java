package org.yearbookgame.ui.organizer;

import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// One step of preparing a class. Steps are taken in any order; each is made once for as long as
/// the project is open.
public interface Step {
  /// The steps, in the order of their tabs.
  enum Kind {
    CARD("organizer.step.card", "organizer.to.card"),
    PAGES("organizer.step.pages", "organizer.to.pages"),
    PORTRAITS("organizer.step.portraits", "organizer.to.portraits"),
    NAMES("organizer.step.names", "organizer.to.names"),
    CHECK("organizer.step.check", "organizer.to.check"),
    PUBLISH("organizer.step.publish", "organizer.to.publish"),
    KIOSK("organizer.step.kiosk", "organizer.to.kiosk"),
    INSIGHT("organizer.step.insight", "organizer.to.insight");

    private final String heading;
    private final String way;

    Kind(String heading, String way) {
      this.heading = heading;
      this.way = way;
    }

    /// Whether there is anything to do; else it is only looked at.
    boolean isWork() {
      return this != INSIGHT;
    }

    /// The message key of its tab's words.
    String heading() {
      return heading;
    }

    /// The message key of the button that leads to it from the step before.
    String way() {
      return way;
    }
  }

  Kind kind();

  /// What is shown below the tabs, always the same node.
  Node node();

  /// How much is left to do; 0 gives the tab of a step with work a tick.
  ObservableIntegerValue toDo();

  /// The step is on the screen now: the place to give the focus to where work goes on.
  void shown();

  /// The step is on the screen now because of an entry, which is to be pointed out.
  default void shown(int entryId) {
    shown();
  }

  /// Further buttons of this step, for the foot of the screen.
  default List<Button> ways() {
    return List.of();
  }

  /// Somebody goes on from here to the step after it: does first what is to be done for that.
  ///
  /// @param next shows the step after this; not called where one stays here
  default void goOn(Runnable next) {
    next.run();
  }

  /// Another step is on the screen now.
  default void hidden() {}

  /// The project is closed: waits for nothing any more.
  default void close() {}
}
