package org.yearbookgame.text;

import org.yearbookgame.prepare.publish.GoesOut;
import org.yearbookgame.prepare.publish.PublishProblem;
import org.yearbookgame.prepare.publish.PublishProblem.NoId;
import org.yearbookgame.prepare.publish.PublishProblem.NotNumbered;
import org.yearbookgame.prepare.publish.PublishProblem.NotWritten;
import org.yearbookgame.prepare.publish.PublishProblem.NothingPlayable;
import org.yearbookgame.prepare.publish.PublishProblem.PictureUnusable;
import org.yearbookgame.prepare.publish.PublishProblem.SettingsUnreadable;
import org.yearbookgame.prepare.publish.PublishProblem.TooLarge;
import org.yearbookgame.prepare.publish.PublishProblem.TooLargeForEmail;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;

/// What is said about a class in one file: writing it, and opening it.
record FileSentences(Messages messages) {
  private static final double MEGABYTE = 1_000_000;

  /// "18.2 MB".
  String size(long bytes) {
    return messages.text("file.size", Math.max(0.1, bytes / MEGABYTE));
  }

  String say(GoesOut out) {
    return messages.text(
        "publish.goesOut", out.classmates(), out.inMemoriam(), out.privateOnes(), out.leftOut());
  }

  String say(PublishProblem problem) {
    return switch (problem) {
      case SettingsUnreadable(var why) ->
          messages.text("publish.settingsUnreadable", messages.title(why));
      case NoId(var fresh) -> messages.text("publish.noId", "\"id\": \"" + fresh + "\"");
      case NothingPlayable() -> messages.text("publish.nothingPlayable");
      case NotNumbered(int row) -> messages.text("publish.notNumbered", row);
      case PictureUnusable(var why) -> messages.say(why);
      case TooLarge() -> messages.text("publish.tooLarge", YearbookFile.MOST_ENTRIES);
      case TooLargeForEmail() -> messages.text("publish.tooLargeForEmail");
      case NotWritten(var file) ->
          messages.text("publish.notWritten", messages.apart(file.toString()));
    };
  }

  String say(Opening.NotOpened opening) {
    return switch (opening) {
      case Opening.Damaged _ -> messages.text("opening.damaged");
      case Opening.Refused(var why) ->
          switch (why) {
            case NOT_THERE -> messages.text("opening.notThere");
            case UNREADABLE -> messages.text("opening.unreadable");
            case NEWER_PROGRAM -> messages.text("opening.newerProgram");
            case IN_USE -> messages.text("opening.inUse");
            case NOT_KEPT -> messages.text("opening.notKept");
          };
      case Opening.PasswordNeeded() -> messages.text("opening.password");
      case Opening.PasswordWrong() -> messages.text("opening.passwordWrong");
      case Opening.Cancelled() -> messages.text("work.stopped");
    };
  }
}
