package org.yearbookgame.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.DisplayName;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ColumnMissing;
import org.yearbookgame.roster.RosterProblem.ColumnTwice;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit;
import org.yearbookgame.roster.RosterProblem.GenderBlank;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.Kind;
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
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.KeepingProblem;
import org.yearbookgame.storage.SettingsProblem;
import org.yearbookgame.storage.SettingsProblem.Expected;
import org.yearbookgame.storage.SettingsProblem.Place;

final class MessagesTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages GERMAN = Messages.of(Locale.GERMAN);

  /// One of every kind, and one for every branch of a sentence.
  static List<RosterProblem> problems() {
    List<RosterProblem> problems = new ArrayList<>();
    for (Kind kind :
        List.of(
            new ColumnMissing(Column.GENDER),
            new NoRows(),
            new ListUnreadable(),
            new ListNotText(),
            new ListDamaged(),
            new ListTooLarge(),
            new NothingPlayable(0, 4),
            new NothingPlayable(2, 4))) {
      problems.add(new RosterProblem(0, Optional.empty(), kind));
    }
    for (Kind kind :
        List.of(
            new RowUnreadable(),
            new NameBlank(),
            new GenderBlank(),
            new StandingUnknown("absent"),
            new RemovedBefore(),
            new PictureNotNamed(),
            new PictureMissing("39.png", Optional.of("93.png")),
            new PictureMissing("39.png", Optional.empty()),
            new PictureOutside("../39.png"),
            new PictureShared("39.png", new TreeSet<>(Set.of(5, 8))),
            new NotAPicture("39.png"),
            new PhonePicture("39.png"),
            new PictureTooSmall("39.png", 60, 80),
            new PictureTooLarge("39.png", 40_000, 40_000),
            new GroupTooSmall(Optional.of("nonbinary"), 2, 4, List.of(5, 8)),
            new GroupTooSmall(Optional.empty(), 1, 4, List.of(5)),
            new ColumnTwice(Column.NAME),
            new PictureFoundAs("39.png", "39.PNG"),
            new NowMissing("39.png"),
            new LookTells(),
            new RowTwice(4),
            new NameShared(DisplayName.of("Denise Baptiste"), List.of(5, 9)),
            new NameShared(DisplayName.of("Denise Baptiste"), List.of(5, 9, 10)))) {
      problems.add(new RosterProblem(5, Optional.of(Column.IMAGE), kind));
    }
    for (NotAFile.What what : NotAFile.What.values()) {
      problems.add(new RosterProblem(5, Optional.of(Column.IMAGE), new NotAFile("39.png", what)));
    }
    for (ListInOtherFormat.Format format : ListInOtherFormat.Format.values()) {
      problems.add(new RosterProblem(0, Optional.empty(), new ListInOtherFormat(format)));
    }
    for (FileNameUnfit.Why why : FileNameUnfit.Why.values()) {
      problems.add(
          new RosterProblem(5, Optional.of(Column.IMAGE), new FileNameUnfit("con.png", why)));
    }
    return problems;
  }

  static List<SettingsProblem> settingsProblems() {
    Optional<Place> place = Optional.of(new Place(3, 7));
    List<SettingsProblem> problems = new ArrayList<>();
    for (Expected expected : Expected.values()) {
      problems.add(new SettingsProblem.WrongValue("key", expected, place));
    }
    problems.add(new SettingsProblem.UnknownKey("titel", place));
    problems.add(new SettingsProblem.LogoMissing("logo.png", place));
    problems.add(new SettingsProblem.Broken(Optional.empty()));
    problems.add(new SettingsProblem.TooLarge());
    problems.add(new SettingsProblem.Unreadable());
    return problems;
  }

  @Test
  void noKindIsLeftOutOfTheseTests() {
    assertEquals(
        leaves(Kind.class).collect(Collectors.toSet()),
        problems().stream().map(problem -> problem.kind().getClass()).collect(Collectors.toSet()));
    assertEquals(
        leaves(SettingsProblem.class).collect(Collectors.toSet()),
        settingsProblems().stream().map(Object::getClass).collect(Collectors.toSet()));
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(MessagesTest::leaves)
        : Stream.of(type);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void everyProblemIsSaidInFull(RosterProblem problem) {
    for (Messages messages : List.of(ENGLISH, GERMAN)) {
      assertSaid(messages.title(problem), messages.remedy(problem), messages.say(problem));
    }
  }

  @ParameterizedTest
  @MethodSource("settingsProblems")
  void everySettingsProblemIsSaidInFull(SettingsProblem problem) {
    for (Messages messages : List.of(ENGLISH, GERMAN)) {
      assertSaid(messages.title(problem), messages.remedy(problem), messages.say(problem));
    }
  }

  private static void assertSaid(String title, String remedy, String said) {
    assertTrue(title.matches("\\p{L}.* · .*[^.{}]"), title);
    assertTrue(remedy.matches("[\\p{Lu}“„].*\\.") && !remedy.matches(".*[{}].*"), remedy);
    assertEquals(title + ". " + remedy, said);
  }

  @Test
  void aProblemSaysWhereWhatAndWhatToDo() {
    RosterProblem missing =
        new RosterProblem(
            5, Optional.of(Column.IMAGE), new PictureMissing("39.png", Optional.of("93.png")));
    RosterProblem namesakes =
        new RosterProblem(
            2,
            Optional.of(Column.NAME),
            new NameShared(DisplayName.of("Denise Baptiste"), List.of(2, 9)));
    assertAll(
        () ->
            assertEquals(
                "Row 5 · no picture “39.png”. The closest file is “93.png”.", ENGLISH.say(missing)),
        () ->
            assertEquals(
                "Rows 2 and 9 · both “Denise Baptiste”. "
                    + "That is fine. They will never meet in one round.",
                ENGLISH.say(namesakes)),
        () ->
            assertEquals(
                "class.json, line 2 · “titel” is not known. "
                    + "It is passed over. See that it is spelled as the game knows it.",
                ENGLISH.say(
                    new SettingsProblem.UnknownKey("titel", Optional.of(new Place(2, 3))))));
  }

  @Test
  void manyRowsAreNotAllNamed() {
    List<Integer> rows = IntStream.rangeClosed(1001, 1100).boxed().toList();
    assertEquals(
        "Rows 1001, 1002, 1003, 1004, 1005 and 95 more · all “Ann”",
        ENGLISH.title(
            new RosterProblem(
                1001, Optional.of(Column.NAME), new NameShared(DisplayName.of("Ann"), rows))));
  }

  @Test
  void textOfTheOtherDirectionStandsApart() {
    assertEquals("Ann", ENGLISH.apart("Ann"));
    assertEquals("\u200Eדנה\u200E", ENGLISH.apart("דנה"));
  }

  @Test
  void everyTextInASentenceIsSetApartOnce() {
    String said = "Picture 2: \u200Eדנה\u200E";
    assertEquals(said, ENGLISH.text("play.picture.is", 2, "דנה"));
    assertEquals(said, ENGLISH.text("play.picture.is", 2, ENGLISH.apart("דנה")));
  }

  @Test
  void sentenceThatReadsRightToLeftSetsLatinNamesApart() {
    Messages arabic = Messages.of(Locale.of("ar"));
    assertEquals(Direction.RIGHT_TO_LEFT, arabic.direction());
    assertEquals(
        List.of("\u200FAnn\u200F", "دنة", "10", ""),
        Stream.of("Ann", "دنة", "10", "").map(arabic::apart).toList());
  }

  @Test
  void textCannotTurnTheSentenceRound() {
    assertEquals("gnp.nnA", ENGLISH.apart("\u202Egnp.nnA"));
  }

  @Test
  void textCannotCommandATerminal() {
    assertEquals("\uFFFD[2JAnn\uFFFD", ENGLISH.apart("\33[2JAnn\u009B"));
  }

  @Test
  void whatIsNoNameAnyMoreIsCut() {
    RosterProblem problem =
        new RosterProblem(5, Optional.of(Column.IMAGE), new PictureOutside("../".repeat(9_000)));
    assertTrue(ENGLISH.title(problem).length() < 300);
  }

  @Test
  void missingClassIsSaidWithWhatWasLookedFor() {
    assertEquals(
        "There is no class in “photos”. "
            + "Looked for: students.csv, roster.csv, and data/students.csv.",
        ENGLISH.say(new ClassSearch.NoListInside(Path.of("photos"))));
    assertEquals(
        "Nothing is there: “photos”. Name the folder of a class, or its list.",
        ENGLISH.say(new ClassSearch.NothingThere(Path.of("photos"))));
    assertEquals(
        "There is no folder of pictures at “photos”.",
        ENGLISH.say(new ClassSearch.NoPictureFolder(Path.of("photos"))));
  }

  @Test
  void whatCannotBeKeptIsSaidWithWhatItMeans() {
    for (KeepingProblem.What what : KeepingProblem.What.values()) {
      for (KeepingProblem problem :
          List.of(
              new KeepingProblem.SetAside(what, Path.of("a", "b.json")),
              new KeepingProblem.NotOpened(what, Path.of("b.json")),
              new KeepingProblem.NotKept(what, Path.of("b.json")))) {
        String said = ENGLISH.say(problem);
        assertTrue(said.matches("(Your options|The list of your classes) .*“b.json”\\."), said);
      }
    }
  }

  @Test
  void germanIsSpokenToWhomeverReadsIt() {
    RosterProblem problem = new RosterProblem(5, Optional.of(Column.NAME), new NameBlank());
    for (String tag : List.of("de", "de-AT", "de-CH")) {
      assertEquals(
          "Zeile 5 · kein Name", Messages.of(Locale.forLanguageTag(tag)).title(problem), tag);
    }
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertEquals(
        List.of("12,345 classmates. How many do you still know?", "12.345 aus deiner Klasse."),
        List.of(
            Messages.of(Locale.forLanguageTag("tr")).text("home.count", 12_345),
            GERMAN.text("home.count", 12_345).replaceFirst(" Wie.*", "")));
  }

  @Test
  void languageWithoutSentencesOfItsOwnSpeaksEnglish() {
    RosterProblem problem = new RosterProblem(5, Optional.of(Column.NAME), new NameBlank());
    assertEquals(
        ENGLISH.title(problem), Messages.of(Locale.forLanguageTag("tr-TR")).title(problem));
  }
}
