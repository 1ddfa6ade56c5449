package org.yearbookgame.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
    List<RosterProblem> others =
        opened.problems().stream().filter(problem -> !isReason(problem)).toList();
    show(
        new Reason(
            messages.text("check.class", opened.settings().title()),
            messages.text("check.title"),
            opened.problems().stream()
                .filter(ProblemScreens::isReason)
                .map(messages::remedy)
                .collect(Collectors.joining(" ")),
            others.stream().limit(CheckView.MOST).map(this::line).toList(),
            others.size()),
        again,
        opened.problems().stream().map(messages::say).collect(Collectors.joining("\n")));
  }

  /// Whether a problem is why nothing can be played, rather than one thing to mend.
  private static boolean isReason(RosterProblem problem) {
    return problem.kind() instanceof RosterProblem.NothingPlayable;
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
        new Reason(
            messages.text("shell.title"), messages.text("missing.title"), "", List.of(line), 1),
        again,
        messages.say(missing));
  }

  private void show(Reason reason, Runnable again, String whole) {
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
              public void copy() {
                ClipboardContent content = new ClipboardContent();
                content.putString(whole);
                Clipboard.getSystemClipboard().setContent(content);
              }

              @Override
              public void leave() {
                back.run();
              }
            }));
  }
}
