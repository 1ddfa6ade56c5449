package org.yearbookgame.ui;

import java.util.List;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.check.CheckView;
import org.yearbookgame.ui.check.CheckView.Line;
import org.yearbookgame.ui.check.CheckView.Reason;

/// Says why a class cannot be played, and leads on from there.
///
/// @param leave what the button that leads away says
/// @param openAnother lets another class be chosen
/// @param back leads away
record ProblemScreens(
    ScreenPlace place, Messages messages, String leave, Runnable openAnother, Runnable back) {
  /// Shows what is wrong with a class.
  ///
  /// @param again looks at the class anew
  void show(OpenedClass opened, Runnable again) {
    show(
        new Reason(
            messages.text("check.class", opened.settings().title()),
            messages.text("check.title"),
            opened.problems().stream().limit(CheckView.MOST).map(this::line).toList(),
            opened.problems().size()),
        again);
  }

  private Line line(RosterProblem problem) {
    boolean stops = problem.effect() != RosterProblem.Effect.WORTH_KNOWING;
    return new Line(stops, messages.title(problem), messages.remedy(problem));
  }

  /// Says that there is no class.
  ///
  /// @param again looks for it anew
  void show(ClassSearch.Missing missing, Runnable again) {
    Line line = new Line(true, messages.say(missing), "");
    show(
        new Reason(messages.text("shell.title"), messages.text("missing.title"), List.of(line), 1),
        again);
  }

  private void show(Reason reason, Runnable again) {
    place.show(
        new CheckView(
            reason,
            leave,
            messages,
            new CheckView.Actions() {
              @Override
              public void openAnother() {
                openAnother.run();
              }

              @Override
              public void lookAgain() {
                again.run();
              }

              @Override
              public void leave() {
                back.run();
              }
            }));
  }
}
