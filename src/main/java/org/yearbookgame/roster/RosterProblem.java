package org.yearbookgame.roster;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Something about a list or its pictures that the organizer should know: where it is, what it is,
/// and what follows from it. The sentence and the remedy are the `text` package's.
///
/// @param row the spreadsheet's row, the header being 1; 0 for the list as a whole
/// @param column the column it is about, where it is about one
public record RosterProblem(int row, Optional<Column> column, Kind kind) {
  /// From the top of the list to its end, and from left to right within a row.
  public static final Comparator<RosterProblem> IN_ROW_ORDER =
      Comparator.comparingInt(RosterProblem::row)
          .thenComparingInt(problem -> problem.column().map(Column::ordinal).orElse(-1));

  static RosterProblem of(int row, Column column, Kind kind) {
    return new RosterProblem(row, Optional.of(column), kind);
  }

  /// What follows from the problem.
  public Effect effect() {
    return kind.effect();
  }

  /// What a problem means for the game.
  public enum Effect {
    /// Nothing can be played until it is put right.
    STOPS_GAME,
    /// Those concerned are left out until it is put right; everybody else plays.
    STOPS_CLASSMATE,
    /// Nobody is left out.
    WORTH_KNOWING
  }

  /// What is wrong, with the values that a sentence about it needs.
  public sealed interface Kind {
    Effect effect();
  }

  /// A problem that several rows share; it is told once, at the first of them.
  public sealed interface OfSeveralRows extends Kind {
    /// All of them, in order.
    Collection<Integer> rows();
  }

  /// A problem of the list as a whole.
  public sealed interface OfTheList extends Kind {
    @Override
    default Effect effect() {
      return Effect.STOPS_GAME;
    }
  }

  /// A required column is not there.
  public record ColumnMissing(Column missing) implements OfTheList {}

  /// The list holds no row, or not even a header.
  public record NoRows() implements OfTheList {}

  /// The file of the list cannot be opened.
  public record ListUnreadable() implements OfTheList {}

  /// The file of the list is no text, most often a workbook that was only renamed.
  public record ListNotText() implements OfTheList {}

  /// The list is kept in a format that is not read, told by what is in the file.
  public record ListInOtherFormat(Format format) implements OfTheList {
    /// What it is instead.
    public enum Format {
      /// A workbook as Excel wrote it until 2003, or a binary one.
      OLD_EXCEL,
      OPEN_DOCUMENT,
      NUMBERS,
      WORD,
      /// A workbook with a password.
      LOCKED,
      /// A page or a list for browsers, as some school programs export it under a workbook's name.
      WEB_PAGE,
      OTHER
    }
  }

  /// The workbook of the list is not whole, or its parts contradict each other.
  public record ListDamaged() implements OfTheList {}

  /// The list is larger than that of any class.
  public record ListTooLarge() implements OfTheList {}

  /// The list cannot be read from this row on, most often for a quotation mark that is never
  /// closed.
  public record RowUnreadable() implements OfTheList {}

  /// No group has as many different names as a round needs choices.
  ///
  /// @param largest the most different names that any group has
  public record NothingPlayable(int largest, int needed) implements OfTheList {}

  /// A problem that keeps classmates out of the game until it is put right.
  public sealed interface OfAClassmate extends Kind {
    @Override
    default Effect effect() {
      return Effect.STOPS_CLASSMATE;
    }
  }

  public record NameBlank() implements OfAClassmate {}

  public record GenderBlank() implements OfAClassmate {}

  /// The standing is no word that the game knows. It might mean "private" in the organizer's own
  /// words, so the classmate is left out.
  public record StandingUnknown(String written) implements OfAClassmate {}

  /// The classmate was removed from the class for good, and is in the list again, or still.
  public record RemovedBefore() implements OfAClassmate {}

  public record PictureNotNamed() implements OfAClassmate {}

  /// No file has this name.
  ///
  /// @param closest a file that no row names and whose name differs little
  public record PictureMissing(String file, Optional<String> closest) implements OfAClassmate {}

  /// The picture's path leads out of the picture folder.
  public record PictureOutside(String file) implements OfAClassmate {}

  /// Different rows have one picture: the same file, or files of the same bytes. Whose it is cannot
  /// be told, so none of them is asked.
  ///
  /// @param rows all of them, in order
  public record PictureShared(String file, SortedSet<Integer> rows)
      implements OfAClassmate, OfSeveralRows {
    public PictureShared {
      rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
    }
  }

  /// The file is something else: text, a document, or a picture of a kind that cannot be read.
  public record NotAPicture(String file) implements OfAClassmate {}

  /// The picture is of a format that phones write and the game does not read: HEIC or AVIF.
  public record PhonePicture(String file) implements OfAClassmate {}

  /// The picture has too few points to know a face by.
  public record PictureTooSmall(String file, int width, int height) implements OfAClassmate {}

  /// The picture claims more points than any scan of one portrait has.
  public record PictureTooLarge(String file, long width, long height) implements OfAClassmate {}

  /// What stands there is no regular file of the picture folder.
  public record NotAFile(String file, What what) implements OfAClassmate {
    /// What it is instead.
    public enum What {
      LINK,
      FOLDER,
      /// A pipe, a device or another thing that is not kept on a disk.
      SPECIAL,
      GONE,
      UNREADABLE
    }
  }

  /// The group has fewer different names than a round has choices.
  ///
  /// @param group the gender's word, or empty for those dealt among everyone
  /// @param rows those concerned, in order
  public record GroupTooSmall(Optional<String> group, int names, int needed, List<Integer> rows)
      implements OfAClassmate, OfSeveralRows {
    public GroupTooSmall {
      rows = List.copyOf(rows);
    }
  }

  /// A problem that leaves nobody out.
  public sealed interface OnlyToKnow extends Kind {
    @Override
    default Effect effect() {
      return Effect.WORTH_KNOWING;
    }
  }

  /// The column is there more than once; the first is read.
  public record ColumnTwice(Column column) implements OnlyToKnow {}

  /// The picture was found under a name that differs in case or Unicode form.
  public record PictureFoundAs(String file, String found) implements OnlyToKnow {}

  /// A file's name or place that programs on Windows cannot reach, or not all of them.
  public record FileNameUnfit(String file, Why why) implements OnlyToKnow {
    /// What is the matter with it.
    public enum Why {
      /// A device is called so.
      RESERVED,
      /// The name ends in a dot or a blank, which Windows leaves off.
      ENDS_IN_DOT,
      /// The path has more than 260 characters.
      TOO_LONG
    }
  }

  /// The picture of today cannot be shown.
  public record NowMissing(String file) implements OnlyToKnow {}

  /// What is said of the picture holds a part of the name, so it is not said.
  public record LookTells() implements OnlyToKnow {}

  /// The row says the same as an earlier one, which is the one that counts.
  public record RowTwice(int first) implements OnlyToKnow {}

  /// People of one name. That is fine: they never meet in one round.
  public record NameShared(DisplayName name, List<Integer> rows)
      implements OnlyToKnow, OfSeveralRows {
    public NameShared {
      rows = List.copyOf(rows);
    }
  }
}
