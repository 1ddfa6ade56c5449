package org.yearbookgame.text;

import org.yearbookgame.results.ResultsProblem;

/// Says why results are not kept or not there as they should be.
final class ResultsSentences {
  private ResultsSentences() {}

  static String say(ResultsProblem problem, Messages messages) {
    return switch (problem) {
      case ResultsProblem.SetAside(var as) ->
          messages.text("results.problem.setAside", messages.apart(as.toString()));
      case ResultsProblem.Newer() -> messages.text("results.problem.newer");
      case ResultsProblem.NotKept(var folder) ->
          messages.text("results.problem.notKept", messages.apart(folder.toString()));
      case ResultsProblem.SharedAway() -> messages.text("results.problem.sharedAway");
      case ResultsProblem.SharedNewer() -> messages.text("results.problem.sharedNewer");
    };
  }
}
