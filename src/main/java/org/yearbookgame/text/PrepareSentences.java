package org.yearbookgame.text;

import java.nio.file.Path;
import org.yearbookgame.prepare.PrepareProblem;
import org.yearbookgame.prepare.PrepareProblem.AmongOriginals;
import org.yearbookgame.prepare.PrepareProblem.AnotherClass;
import org.yearbookgame.prepare.PrepareProblem.ChangedByHand;
import org.yearbookgame.prepare.PrepareProblem.Held;
import org.yearbookgame.prepare.PrepareProblem.InTheWay;
import org.yearbookgame.prepare.PrepareProblem.InUse;
import org.yearbookgame.prepare.PrepareProblem.KeyUnreadable;
import org.yearbookgame.prepare.PrepareProblem.LogoUnreadable;
import org.yearbookgame.prepare.PrepareProblem.NameReserved;
import org.yearbookgame.prepare.PrepareProblem.NoParent;
import org.yearbookgame.prepare.PrepareProblem.Nobody;
import org.yearbookgame.prepare.PrepareProblem.NotOurs;
import org.yearbookgame.prepare.PrepareProblem.NotWritable;
import org.yearbookgame.prepare.PrepareProblem.PathTooLong;
import org.yearbookgame.prepare.matching.AcceptedProblem;
import org.yearbookgame.prepare.matching.AcceptedProblem.PictureUnknown;
import org.yearbookgame.prepare.matching.AcceptedProblem.RowChanged;
import org.yearbookgame.prepare.matching.AcceptedProblem.SaidTwice;
import org.yearbookgame.prepare.matching.AcceptedProblem.Unreadable;

/// What is said where a class folder was not written.
record PrepareSentences(Messages messages) {
  String say(PrepareProblem problem) {
    return messages.text("prepare.notWritten", why(problem), messages.text("prepare.unchanged"));
  }

  private String why(PrepareProblem problem) {
    return switch (problem) {
      case Nobody() -> messages.text("prepare.nobody");
      case LogoUnreadable(var logo) -> messages.text("prepare.logoUnreadable", path(logo));
      case NotOurs(var folder, var stranger) ->
          folder.equals(stranger)
              ? messages.text("prepare.notAFolder", path(folder))
              : messages.text("prepare.notOurs", path(folder), path(stranger));
      case AnotherClass(var folder) -> messages.text("prepare.anotherClass", path(folder));
      case ChangedByHand(var list) -> messages.text("prepare.changedByHand", path(list));
      case KeyUnreadable(var key) -> messages.text("prepare.keyUnreadable", path(key));
      case AmongOriginals(var folder, var original) ->
          messages.text("prepare.amongOriginals", path(folder), path(original));
      case NoParent(var parent) -> messages.text("prepare.noParent", path(parent));
      case NameReserved(var name) -> messages.text("prepare.nameReserved", messages.apart(name));
      case PathTooLong(var folder, int most) ->
          messages.text("prepare.pathTooLong", path(folder), most);
      case InUse(var folder) -> messages.text("prepare.inUse", path(folder));
      case InTheWay(var what) -> messages.text("prepare.inTheWay", path(what));
      case Held(var folder) -> messages.text("prepare.held", path(folder));
      case NotWritable(var where) -> messages.text("prepare.notWritable", path(where));
    };
  }

  String say(AcceptedProblem problem) {
    String what =
        switch (problem.kind()) {
          case Unreadable() -> messages.text("prepare.accepted.unreadable");
          case RowChanged(int row, var name) ->
              messages.text("prepare.accepted.rowChanged", number(row), messages.apart(name));
          case PictureUnknown(var picture) ->
              messages.text("prepare.accepted.pictureUnknown", messages.apart(picture));
          case SaidTwice(int first) -> messages.text("prepare.accepted.saidTwice", number(first));
        };
    return problem.line() == 0
        ? what
        : messages.text("prepare.accepted.line", number(problem.line()), what);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private String path(Path path) {
    return messages.apart(path.toString());
  }
}
