package org.yearbookgame.text;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.LookTells;
import org.yearbookgame.roster.RosterProblem.NameBlank;
import org.yearbookgame.roster.RosterProblem.NameShared;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.NothingPlayable;
import org.yearbookgame.roster.RosterProblem.NowMissing;
import org.yearbookgame.roster.RosterProblem.OfAClassmate;
import org.yearbookgame.roster.RosterProblem.OfTheList;
import org.yearbookgame.roster.RosterProblem.OnlyToKnow;
import org.yearbookgame.roster.RosterProblem.PictureMissing;
import org.yearbookgame.roster.RosterProblem.PictureNotNamed;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.roster.RosterProblem.RowTwice;
import org.yearbookgame.roster.RosterProblem.StandingUnknown;

/// What is said to the organizer about a project: whom it is about by name, and what the buttons
/// do. What is rare is said as `check` says it.
record ReviewSentences(Messages messages, RosterSentences roster) {
  /// So many people are named one by one.
  private static final int MOST_NAMES = 4;

  ReviewSentences(Messages messages) {
    this(messages, new RosterSentences(messages));
  }

  /// In two or three words, and where: "No gender · row 5".
  String heading(Concern concern) {
    return switch (concern) {
      case Concern.Stray _ -> text("review.stray");
      case Concern.LeftOut(int row, var _, var _, var _) ->
          text("review.at", text("review.leftOut"), text("review.row", number(row)));
      case Concern.OfList(var problem, var _, var _, var _) -> {
        String where = roster.inWords(problem);
        yield where.isEmpty()
            ? heading(problem.kind())
            : text("review.at", heading(problem.kind()), where);
      }
    };
  }

  /// Where, and what: "Row 31 · Ann Lee has no picture".
  String title(Concern concern) {
    return switch (concern) {
      case Concern.Stray _ -> said(concern);
      case Concern.LeftOut(int row, var _, var _, var _) ->
          text("check.at", text("check.row", number(row)), said(concern));
      case Concern.OfList(var problem, var _, var _, var _) ->
          text("check.at", roster.where(problem), said(concern));
    };
  }

  /// What is wrong with whom, without a full stop: "Ann Lee has no picture".
  String said(Concern concern) {
    return switch (concern) {
      case Concern.Stray(var source, var _) -> text("review.stray.said", written(source.name()));
      case Concern.LeftOut(int _, var entry, var why, var _) ->
          why.map(problem -> said(problem.kind(), List.of(entry)))
              .orElseGet(() -> text("review.leftOut.said", name(entry)));
      case Concern.OfList(var problem, var entries, var _, var _) -> said(problem.kind(), entries);
    };
  }

  /// What follows from it or helps, in whole sentences; often nothing.
  String more(Concern concern) {
    return switch (concern) {
      case Concern.Stray _ -> "";
      case Concern.LeftOut(int _, var _, var why, var _) ->
          why.isPresent() ? "" : text("review.leftOut.more");
      case Concern.OfList(var problem, var entries, var closest, var remedies) ->
          closest
              .map(source -> text("review.noPicture.closest", written(source.name())))
              .orElseGet(() -> more(problem, entries, remedies));
    };
  }

  /// What a remedy's button says.
  String label(Remedy remedy) {
    return switch (remedy) {
      case Remedy.Write(_, Column column, String word) -> word(column, word);
      case Remedy.LeaveOut _ -> text("review.leaveOut");
      case Remedy.TakeIn _ -> text("review.takeIn");
      case Remedy.UsePicture _ -> text("review.usePicture");
      case Remedy.KeepPicture(int _, String name, int _) -> written(name);
      case Remedy.AddClassmate _ -> text("review.addClassmate");
      case Remedy.Delete _ -> text("review.delete");
      case Remedy.AskWord _ -> text("review.anotherWord");
      case Remedy.ChoosePicture(int _, boolean another) ->
          text(another ? "review.chooseAnother" : "review.choose");
      case Remedy.GoTo(int _, Column column) ->
          text(column == Column.LOOK ? "review.goTo.look" : "review.goTo.name");
    };
  }

  /// A word of the list as it is said: what the game knows in the program's language, all else as
  /// it is written.
  String word(Column column, String word) {
    return switch (column) {
      case STANDING ->
          switch (word) {
            case "", "listed" -> text("review.standing.listed");
            case "in memoriam" -> text("review.standing.inMemoriam");
            case "private" -> text("review.standing.private");
            default -> written(word);
          };
      case AMONG -> word.equals("everyone") ? text("review.everyone") : written(word);
      default -> written(word);
    };
  }

  private String heading(RosterProblem.Kind kind) {
    return switch (kind) {
      case NameBlank() -> text("review.noName");
      case GenderBlank() -> text("review.noGender");
      case StandingUnknown _ -> text("review.standing");
      case PictureNotNamed(), PictureMissing _ -> text("review.noPicture");
      case PictureShared _ -> text("review.shared");
      case GroupTooSmall _ -> text("review.tooFew");
      case NoRows() -> text("review.nobody");
      case NothingPlayable _ -> text("review.tooFew");
      case LookTells() -> text("review.look");
      case RowTwice _ -> text("review.twice");
      case NameShared _ -> text("review.namesakes");
      case OfAClassmate _, NowMissing _ -> text("review.unfit");
      case OnlyToKnow _, OfTheList _ -> text("check.list");
    };
  }

  private String said(RosterProblem.Kind kind, List<Entry> entries) {
    return switch (kind) {
      case NameBlank() -> text("review.noName.said");
      case GenderBlank() -> text("review.noGender.said", names(entries));
      case StandingUnknown(String word) ->
          text("review.standing.said", names(entries), written(word));
      case PictureNotNamed(), PictureMissing _ -> text("review.noPicture.said", names(entries));
      case PictureShared _ -> text("review.shared.said", names(entries));
      case GroupTooSmall(Optional<String> group, int names, int _, List<Integer> _) ->
          group
              .map(
                  word ->
                      entries.size() == names
                          ? text("review.tooFew.said", names, written(word))
                          : text("review.tooFew.names", names, written(word)))
              .orElseGet(() -> text("review.tooFew.class", names));
      case NoRows() -> text("review.nobody.said");
      case NothingPlayable _ -> text("review.nothingPlayable.said");
      case LookTells() -> text("review.look.said", names(entries));
      case RowTwice(int first) -> text("review.twice.said", names(entries), number(first));
      case NameShared(var name, var rows) ->
          text("review.namesakes.said", rows.size(), written(name.text()));
      case OfAClassmate _, NowMissing _ ->
          text("review.unfit.said", names(entries), roster.what(kind));
      case OnlyToKnow _, OfTheList _ -> roster.what(kind);
    };
  }

  private String more(RosterProblem problem, List<Entry> entries, List<Remedy> remedies) {
    return switch (problem.kind()) {
      case NameBlank(), GenderBlank(), PictureNotNamed(), PictureMissing _, NoRows() -> "";
      case StandingUnknown _ -> text("review.standing.more");
      case PictureShared _ ->
          remedies.stream().anyMatch(Remedy.KeepPicture.class::isInstance)
              ? text("review.shared.more")
              : "";
      case GroupTooSmall _ ->
          remedies.stream().anyMatch(Remedy.Write.class::isInstance)
              ? text("review.tooFew.more", entries.size())
              : "";
      case LookTells() -> text("review.look.more");
      case RowTwice _ -> text("review.twice.more");
      case OfAClassmate _, OnlyToKnow _, OfTheList _ -> roster.remedy(problem);
    };
  }

  private String names(List<Entry> entries) {
    List<String> named = entries.stream().limit(MOST_NAMES).map(this::name).toList();
    int more = entries.size() - named.size();
    return more == 0
        ? messages.list(named)
        : text("check.rowsAndMore", named.stream().collect(joining(", ")), more);
  }

  private String name(Entry entry) {
    return entry.name().isBlank() ? text("review.unnamed") : written(entry.name());
  }

  private String text(String key, Object... args) {
    return messages.text(key, Stream.of(args).toArray());
  }

  private String written(String text) {
    return roster.written(text);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
