package org.yearbookgame.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ColumnMissing;
import org.yearbookgame.roster.RosterProblem.ColumnTwice;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.ListDamaged;
import org.yearbookgame.roster.RosterProblem.ListInOtherFormat;
import org.yearbookgame.roster.RosterProblem.ListNotText;
import org.yearbookgame.roster.RosterProblem.ListTooLarge;
import org.yearbookgame.roster.RosterProblem.ListUnreadable;
import org.yearbookgame.roster.RosterProblem.LookTells;
import org.yearbookgame.roster.RosterProblem.NameBlank;
import org.yearbookgame.roster.RosterProblem.NameShared;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.NotAPicture;
import org.yearbookgame.roster.RosterProblem.NothingPlayable;
import org.yearbookgame.roster.RosterProblem.NowMissing;
import org.yearbookgame.roster.RosterProblem.OfSeveralRows;
import org.yearbookgame.roster.RosterProblem.PhonePicture;
import org.yearbookgame.roster.RosterProblem.PictureFoundAs;
import org.yearbookgame.roster.RosterProblem.PictureMissing;
import org.yearbookgame.roster.RosterProblem.PictureNotNamed;
import org.yearbookgame.roster.RosterProblem.PictureOutside;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.roster.RosterProblem.PictureTooLarge;
import org.yearbookgame.roster.RosterProblem.PictureTooSmall;
import org.yearbookgame.roster.RosterProblem.RemovedBefore;
import org.yearbookgame.roster.RosterProblem.RowTwice;
import org.yearbookgame.roster.RosterProblem.RowUnreadable;
import org.yearbookgame.roster.RosterProblem.StandingUnknown;

/// What is said about a list and its pictures: what is wrong, then what to do.
record RosterSentences(Messages messages) {
  /// A sentence names so many rows one by one, then says how many more there are.
  private static final int MOST_ROWS = 5;

  /// As many characters as a file's name can have on most systems.
  private static final int LONGEST = 255;

  String title(RosterProblem problem) {
    return messages.text("check.at", where(problem), what(problem.kind()));
  }

  /// "Row 5", "Rows 5 and 7", "The list".
  String where(RosterProblem problem) {
    if (problem.kind() instanceof OfSeveralRows several) {
      return rows(several.rows());
    }
    return problem.row() == 0 ? text("check.list") : rows(List.of(problem.row()));
  }

  /// The same inside a sentence: "row 5", "rows 5 and 7", or nothing for the list as a whole.
  String inWords(RosterProblem problem) {
    if (problem.kind() instanceof OfSeveralRows several) {
      return text(
          several.rows().size() == 1 ? "review.row" : "review.rows", numbers(several.rows()));
    }
    return problem.row() == 0 ? "" : text("review.row", number(problem.row()));
  }

  private String rows(Collection<Integer> rows) {
    return text(rows.size() == 1 ? "check.row" : "check.rows", numbers(rows));
  }

  private String numbers(Collection<Integer> rows) {
    List<String> numbers = rows.stream().limit(MOST_ROWS).map(RosterSentences::number).toList();
    int more = rows.size() - numbers.size();
    return more == 0
        ? messages.list(numbers)
        : text("check.rowsAndMore", String.join(", ", numbers), more);
  }

  String what(RosterProblem.Kind kind) {
    return switch (kind) {
      case ColumnMissing(var column) -> text("check.columnMissing", column.heading());
      case NoRows() -> text("check.noRows");
      case ListUnreadable() -> text("check.listUnreadable");
      case ListNotText() -> text("check.listNotText");
      case ListInOtherFormat(var format) ->
          switch (format) {
            case OLD_EXCEL -> text("check.listInOtherFormat.oldExcel");
            case OPEN_DOCUMENT -> text("check.listInOtherFormat.openDocument");
            case NUMBERS -> text("check.listInOtherFormat.numbers");
            case WORD -> text("check.listInOtherFormat.word");
            case LOCKED -> text("check.listInOtherFormat.locked");
            case WEB_PAGE -> text("check.listInOtherFormat.webPage");
            case OTHER -> text("check.listInOtherFormat.other");
          };
      case ListDamaged() -> text("check.listDamaged");
      case ListTooLarge() -> text("check.listTooLarge");
      case RowUnreadable() -> text("check.rowUnreadable");
      case NothingPlayable _ -> text("check.nothingPlayable");
      case NameBlank() -> text("check.nameBlank");
      case GenderBlank() -> text("check.genderBlank");
      case StandingUnknown(var written) -> text("check.standingUnknown", written);
      case RemovedBefore() -> text("check.removedBefore");
      case PictureNotNamed() -> text("check.pictureNotNamed");
      case PictureMissing(var file, _) -> text("check.pictureMissing", file);
      case PictureOutside(var file) -> text("check.pictureOutside", file);
      case PictureShared(var file, _) -> text("check.pictureShared", file);
      case NotAPicture(var file) -> text("check.notAPicture", file);
      case PhonePicture(var file) -> text("check.phonePicture", file);
      case PictureTooSmall(var file, var width, var height) ->
          text("check.pictureTooSmall", file, number(width), number(height));
      case PictureTooLarge(var file, var width, var height) ->
          text("check.pictureTooLarge", file, number(width), number(height));
      case NotAFile(var file, var what) ->
          switch (what) {
            case LINK -> text("check.notAFile.link", file);
            case FOLDER -> text("check.notAFile.folder", file);
            case SPECIAL -> text("check.notAFile.special", file);
            case GONE -> text("check.notAFile.gone", file);
            case UNREADABLE -> text("check.notAFile.unreadable", file);
          };
      case GroupTooSmall(var group, var names, _, _) ->
          group
              .map(word -> text("check.groupTooSmall", word, names))
              .orElseGet(() -> text("check.classTooSmall", names));
      case ColumnTwice(var column) -> text("check.columnTwice", column.heading());
      case PictureFoundAs(var file, var found) -> text("check.pictureFoundAs", file, found);
      case FileNameUnfit(var file, var why) ->
          switch (why) {
            case RESERVED -> text("check.fileNameUnfit.reserved", file);
            case ENDS_IN_DOT -> text("check.fileNameUnfit.endsInDot", file);
            case TOO_LONG -> text("check.fileNameUnfit.tooLong", file);
          };
      case NowMissing(var file) -> text("check.nowMissing", file);
      case LookTells _ -> text("check.lookTells");
      case RowTwice(var first) -> text("check.rowTwice", number(first));
      case NameShared(var name, var rows) ->
          text(rows.size() == 2 ? "check.nameShared.two" : "check.nameShared", name.text());
    };
  }

  String remedy(RosterProblem problem) {
    return switch (problem.kind()) {
      case ColumnMissing(var column) -> text("check.columnMissing.remedy", column.heading());
      case NoRows() -> text("check.noRows.remedy");
      case ListUnreadable() -> text("check.listUnreadable.remedy");
      case ListNotText() -> text("check.listNotText.remedy");
      case ListInOtherFormat(var format) ->
          switch (format) {
            case OLD_EXCEL -> text("check.listInOtherFormat.oldExcel.remedy");
            case OPEN_DOCUMENT -> text("check.listInOtherFormat.openDocument.remedy");
            case NUMBERS -> text("check.listInOtherFormat.numbers.remedy");
            case WORD -> text("check.listInOtherFormat.word.remedy");
            case LOCKED -> text("check.listInOtherFormat.locked.remedy");
            case WEB_PAGE -> text("check.listInOtherFormat.webPage.remedy");
            case OTHER -> text("check.listInOtherFormat.other.remedy");
          };
      case ListDamaged() -> text("check.listDamaged.remedy");
      case ListTooLarge() -> text("check.listTooLarge.remedy");
      case RowUnreadable() -> text("check.rowUnreadable.remedy");
      case NothingPlayable(var largest, var needed) ->
          text("check.nothingPlayable.remedy", largest, needed);
      case NameBlank() -> text("check.nameBlank.remedy", Column.NAME.heading());
      case GenderBlank() -> text("check.genderBlank.remedy", Column.GENDER.heading());
      case StandingUnknown _ -> text("check.standingUnknown.remedy");
      case RemovedBefore() -> text("check.removedBefore.remedy");
      case PictureNotNamed() -> text("check.pictureNotNamed.remedy", Column.IMAGE.heading());
      case PictureMissing(_, var closest) ->
          closest
              .map(file -> text("check.pictureMissing.closest.remedy", file))
              .orElseGet(() -> text("check.pictureMissing.remedy"));
      case PictureOutside _ -> text("check.pictureOutside.remedy");
      case PictureShared _ -> text("check.pictureShared.remedy");
      case NotAPicture _ -> text("check.notAPicture.remedy");
      case PhonePicture _ -> text("check.phonePicture.remedy");
      case PictureTooSmall _ -> text("check.pictureTooSmall.remedy");
      case PictureTooLarge _ -> text("check.pictureTooLarge.remedy");
      case NotAFile(_, var what) ->
          switch (what) {
            case LINK -> text("check.notAFile.link.remedy");
            case FOLDER -> text("check.notAFile.folder.remedy");
            case SPECIAL -> text("check.notAFile.special.remedy");
            case GONE -> text("check.notAFile.gone.remedy");
            case UNREADABLE -> text("check.notAFile.unreadable.remedy");
          };
      case GroupTooSmall(var group, _, _, _) ->
          group.isPresent()
              ? text("check.groupTooSmall.remedy", Column.AMONG.heading())
              : text("check.classTooSmall.remedy");
      case ColumnTwice _ -> text("check.columnTwice.remedy");
      case PictureFoundAs _ -> text("check.pictureFoundAs.remedy");
      case FileNameUnfit(_, var why) ->
          switch (why) {
            case RESERVED, ENDS_IN_DOT -> text("check.fileNameUnfit.remedy");
            case TOO_LONG -> text("check.fileNameUnfit.tooLong.remedy");
          };
      case NowMissing _ -> text("check.nowMissing.remedy");
      case LookTells _ -> text("check.lookTells.remedy");
      case RowTwice(var first) -> text("check.rowTwice.remedy", number(first));
      case NameShared _ -> text("check.nameShared.remedy");
    };
  }

  private String text(String key, Object... args) {
    return messages.text(
        key, Stream.of(args).map(arg -> arg instanceof String s ? written(s) : arg).toArray());
  }

  /// What the organizer wrote, set apart from the sentence around it and cut where it is no name
  /// any more.
  String written(String text) {
    return messages.apart(
        text.length() <= LONGEST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…");
  }

  /// Digits alone: a spreadsheet's row is 12000, not 12,000.
  private static String number(long number) {
    return Long.toString(number);
  }
}
