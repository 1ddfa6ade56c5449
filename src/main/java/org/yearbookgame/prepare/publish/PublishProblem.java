package org.yearbookgame.prepare.publish;

import java.nio.file.Path;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.SettingsProblem;

/// Why a class was not published. No file was written, and one that was there before is untouched.
public sealed interface PublishProblem {
  /// `class.json` cannot be read.
  record SettingsUnreadable(SettingsProblem why) implements PublishProblem {}

  /// The class has nothing by which a newer file of it is known. The organizer's classes all have.
  ///
  /// @param fresh what may stand in `class.json` as its `id`
  record NoId(String fresh) implements PublishProblem {}

  /// Nobody could be asked.
  record NothingPlayable() implements PublishProblem {}

  /// A picture is not named by a number of its own, and file names can be read without a password.
  ///
  /// @param row the spreadsheet's
  record NotNumbered(int row) implements PublishProblem {}

  /// A picture cannot be made smaller.
  record PictureUnusable(RosterProblem why) implements PublishProblem {}

  /// More classmates, or larger pictures, than a file may hold.
  record TooLarge() implements PublishProblem {}

  /// Even the smallest pictures are too many for an e-mail.
  record TooLargeForEmail() implements PublishProblem {}

  /// The file cannot be written there, for want of room or of the right to.
  record NotWritten(Path file) implements PublishProblem {}
}
