package org.yearbookgame.text;

import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yearbookgame.kiosk.KioskProblem;
import org.yearbookgame.pages.Doubt;
import org.yearbookgame.pages.PageProblem;
import org.yearbookgame.prepare.PrepareProblem;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.prepare.matching.AcceptedProblem;
import org.yearbookgame.prepare.pictures.PictureSearch;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Corrections;
import org.yearbookgame.prepare.publish.GoesOut;
import org.yearbookgame.prepare.publish.PublishProblem;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.results.ResultsProblem;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.KeepingProblem;
import org.yearbookgame.storage.SettingsProblem;
import org.yearbookgame.storage.YearbookFile;

/// What the program says, in one language. English where a language has no sentences of its own.
public final class Messages {
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}", UNICODE_CHARACTER_CLASS);

  /// Below this, seconds are not worth counting; up to the second they are told, in steps.
  private static final long FEW_SECONDS = 5;

  private static final long MANY_SECONDS = 55;
  private static final long STEP = 5;

  private final Locale locale;
  private final Direction direction;
  private final ResourceBundle bundle;

  Messages(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
    // A language reads as its own words do; to ask Java for its name takes a start 8 ms.
    this.direction = Direction.of(bundle.getString("shell.title"));
  }

  /// The messages for a language, with its numbers and lists: a sentence is in one language, so
  /// where it is English for want of another, they are too.
  public static Messages of(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    Locale spoken = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    boolean asked = spoken.getLanguage().equals(locale.getLanguage());
    return new Messages(asked ? locale : spoken, bundle);
  }

  /// The patterns alone, for the help of the command line.
  public ResourceBundle bundle() {
    return bundle;
  }

  /// The language, with its country where that was asked for.
  public Locale locale() {
    return locale;
  }

  /// Which way the language reads, and the screens with it.
  public Direction direction() {
    return direction;
  }

  /// The text of a key.
  ///
  /// @param args for the places `{0}`, `{1}`, … in it. A text is set apart, so that a name of the
  ///   other direction does not mix up the sentence
  /// @throws java.util.MissingResourceException if there is no such key
  public String text(String key, Object... args) {
    Object[] apart =
        Stream.of(args)
            .map(arg -> arg instanceof String text ? direction.setApart(text) : arg)
            .toArray();
    return new MessageFormat(bundle.getString(key), locale).format(apart);
  }

  /// A text that an organizer wrote as part of a sentence: set apart where it runs in the other
  /// direction, so that neither mixes up the other, and without control characters, which could
  /// command a terminal.
  public String apart(String written) {
    String clean = CONTROLS.matcher(written).replaceAll("\uFFFD");
    return direction.setApart(Direction.withoutCommands(clean));
  }

  /// Where and what: "Row 5 · no picture “39.png”".
  public String title(RosterProblem problem) {
    return new RosterSentences(this).title(problem);
  }

  /// What to do, or why nothing need be done: "The closest file is “93.png”."
  public String remedy(RosterProblem problem) {
    return new RosterSentences(this).remedy(problem);
  }

  /// Where, what and the remedy, on one line.
  public String say(RosterProblem problem) {
    return text("check.said", title(problem), remedy(problem));
  }

  /// In two or three words, and where: "No gender · row 5".
  public String heading(Concern concern) {
    return new ReviewSentences(this).heading(concern);
  }

  /// Where, and what is wrong with whom: "Row 31 · Ann Lee has no picture".
  public String title(Concern concern) {
    return new ReviewSentences(this).title(concern);
  }

  /// What is wrong with whom, and what helps: "Ann Lee has no picture. The closest is 31.png."
  public String say(Concern concern) {
    return text("check.said", new ReviewSentences(this).said(concern), remedy(concern)).strip();
  }

  /// What follows from it or helps; often nothing.
  public String remedy(Concern concern) {
    return new ReviewSentences(this).more(concern);
  }

  /// What a remedy's button says: "Use it".
  public String say(Remedy remedy) {
    return new ReviewSentences(this).label(remedy);
  }

  /// A word of the list as it is said, which differs from how it is written for those that the game
  /// knows.
  public String word(Column column, String written) {
    return new ReviewSentences(this).word(column, written);
  }

  /// What a list would change: "Row 5, Ann Lee: Gender becomes “F”."
  public String say(Corrections.Change change) {
    return new CorrectionSentences(this).say(change);
  }

  /// Where and what: "class.json, line 3 · “titel” is not known".
  public String title(SettingsProblem problem) {
    return new SettingsSentences(this).title(problem);
  }

  /// What the game does instead, and what to write.
  public String remedy(SettingsProblem problem) {
    return new SettingsSentences(this).remedy(problem);
  }

  /// Where, what and the remedy, on one line.
  public String say(SettingsProblem problem) {
    return text("check.said", title(problem), remedy(problem));
  }

  /// How large a file is: "18.2 MB".
  public String size(long bytes) {
    return new FileSentences(this).size(bytes);
  }

  /// Who is in a file that is sent around, and who is not.
  public String say(GoesOut goesOut) {
    return new FileSentences(this).say(goesOut);
  }

  /// Why a class was not published, and what to do.
  public String say(PublishProblem problem) {
    return new FileSentences(this).say(problem);
  }

  /// Why a class in one file was not opened, and what to do.
  public String say(YearbookFile.Opening.NotOpened opening) {
    return new FileSentences(this).say(opening);
  }

  /// Whether anything gives the answer away: "No: 204 pictures looked through".
  public String answer(AuditReport report) {
    return new AuditSentences(this).answer(report);
  }

  /// What was looked at and found: "Picture numbers rise with first names, 221 of 221".
  public String title(Finding finding) {
    return new AuditSentences(this).title(finding);
  }

  /// The figures behind it, where the title does not give them all; else empty.
  public String figures(Finding finding) {
    return new AuditSentences(this).figures(finding);
  }

  /// What to do about it where it gives the answer away.
  public String remedy(Finding finding) {
    return new AuditSentences(this).remedy(finding);
  }

  /// Whether it is fine, what was found, the figures and the remedy, on one line.
  public String say(Finding finding) {
    return new AuditSentences(this).say(finding);
  }

  /// Why there is no class to open, and what was looked for.
  public String say(ClassSearch.Missing missing) {
    String where = apart(missing.where().toString());
    return switch (missing) {
      case ClassSearch.NothingThere _ -> text("missing.nothingThere", where);
      case ClassSearch.NoListInside _ ->
          text("missing.noListInside", where, list(ClassFolder.LISTS));
      case ClassSearch.NoPictureFolder _ -> text("missing.noPictureFolder", where);
    };
  }

  /// Why results are not kept or not there as they should be.
  public String say(ResultsProblem problem) {
    return ResultsSentences.say(problem, this);
  }

  /// What is wrong with a kiosk's settings, where, and what is used instead.
  public String say(KioskProblem problem) {
    return KioskSentences.say(problem, this);
  }

  /// What is not as the player left it, and what that means for them.
  public String say(KeepingProblem problem) {
    return switch (problem) {
      case KeepingProblem.SetAside(var what, var as) -> {
        String name = apart(String.valueOf(as.getFileName()));
        yield switch (what) {
          case SETTINGS -> text("kept.settings.setAside", name);
          case CLASSES -> text("kept.classes.setAside", name);
        };
      }
      case KeepingProblem.NotOpened(var what, var file) -> {
        String name = apart(file.toString());
        yield switch (what) {
          case SETTINGS -> text("kept.settings.notOpened", name);
          case CLASSES -> text("kept.classes.notOpened", name);
        };
      }
      case KeepingProblem.NotRemoved _ -> text("kept.classes.notRemoved");
      case KeepingProblem.NotKept(var what, var folder) -> {
        String name = apart(folder.toString());
        yield switch (what) {
          case SETTINGS -> text("kept.settings.notKept", name);
          case CLASSES -> text("kept.classes.notKept", name);
        };
      }
    };
  }

  /// What the organizer may write to those who get a class in one file.
  ///
  /// @param file as it is called
  public String invitation(ClassCard card, String file, Optional<String> password) {
    return new InvitationSentences(this).letter(card, file, password);
  }

  /// What was found in what somebody brought.
  ///
  /// @param matched how many of the new pictures are in somebody's row
  public String say(PictureSearch.Found found, int matched) {
    return new ArrivalSentences(this).say(found, matched);
  }

  /// How far long work has come: "118 of 204 · about 20 seconds left".
  ///
  /// @param left how long it will still take, once that can be told
  public String count(int done, int of, Optional<Duration> left) {
    if (left.isEmpty()) {
      return text("work.count", done, of);
    }
    long seconds = left.get().toSeconds();
    if (seconds <= FEW_SECONDS) {
      return text("work.count.few", done, of);
    }
    return seconds <= MANY_SECONDS
        ? text("work.count.seconds", done, of, Math.ceilDiv(seconds, STEP) * STEP)
        : text("work.count.minutes", done, of, (seconds + 30) / 60);
  }

  /// Why nothing can be read from a file of pages, and what to do.
  public String say(PageProblem problem) {
    return new PageSentences(this).say(problem);
  }

  /// Why somebody should look at a portrait that was found on a page.
  public String say(Doubt doubt) {
    return new PageSentences(this).say(doubt);
  }

  /// Why a portrait should be looked at, after what it is called: "lies over another."
  public String because(List<Doubt> doubts) {
    return new PageSentences(this).because(doubts);
  }

  /// A portrait on its page, for a screen reader: "Portrait 7, Chip Abernathy, lies over another".
  ///
  /// @param name whose it is; `""` where that is not known
  public String portrait(int number, String name, List<Doubt> doubts) {
    return new PageSentences(this).portrait(number, name, doubts);
  }

  /// Why a class folder was not written or changed, and what to do.
  public String say(PrepareProblem problem) {
    return new PrepareSentences(this).say(problem);
  }

  /// What is wrong with a file of accepted suggestions, and that the others count.
  public String say(AcceptedProblem problem) {
    return new PrepareSentences(this).say(problem);
  }

  /// Names, of which only the first are told: "a, b and 7 more".
  public String some(List<String> names, int most) {
    int more = names.size() - most;
    return more <= 0
        ? list(names)
        : text("check.rowsAndMore", String.join(", ", names.subList(0, most)), more);
  }

  /// "one, two and three".
  String list(List<String> parts) {
    return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(parts);
  }
}
