package org.yearbookgame;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the house, each with its reason.
final class ArchitectureTest {
  private static final String HOUSE = "org.yearbookgame";

  /// Every room, and the rooms it sees. A new room is entered here first.
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry("roster", List.of()),
          entry("game", List.of("roster")),
          entry("storage", List.of("roster", "game")),
          entry("prepare", List.of("roster", "game", "storage")),
          // Names of captions are compared as those of pictures are, and both are long work.
          entry("pages", List.of("roster", "game", "storage", "prepare")),
          entry("results", List.of("roster", "game", "storage")),
          // what the kiosk is told and keeps: read by the command line and by two screens
          entry("kiosk", List.of("roster", "game", "storage", "results")),
          entry(
              "text", List.of("roster", "game", "storage", "prepare", "pages", "results", "kiosk")),
          entry(
              "cli",
              List.of("roster", "game", "storage", "prepare", "pages", "results", "kiosk", "text")),
          entry(
              "ui",
              List.of(
                  "roster", "game", "storage", "prepare", "pages", "results", "kiosk", "text")));

  private static final List<String> ROOM_NAMES = List.copyOf(ROOMS.keySet());

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  @ParameterizedTest
  @FieldSource("ROOM_NAMES")
  void everyRoomSeesOnlyWhatLiesDownhill(String room) {
    var downhill =
        ROOMS.getOrDefault(room, List.of()).stream()
            .map(ArchitectureTest::in)
            .toArray(String[]::new);
    holds(
        noClasses()
            .that()
            .resideInAPackage(in(room))
            .should()
            .dependOnClassesThat(
                resideInAPackage(HOUSE + "..")
                    .and(not(resideInAPackage(in(room))))
                    .and(not(resideInAnyPackage(downhill))))
            .because("data flows one way, and only the start sees every room"));
  }

  @Test
  void everyClassIsInARoomExceptTheStart() {
    var rooms = ROOM_NAMES.stream().map(ArchitectureTest::in).toArray(String[]::new);
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE)
            .should()
            .resideOutsideOfPackages(rooms)
            .because("a room that is not in the table above is held to no rule"));
  }

  @Test
  void roomsFormNoCycle() {
    holds(
        slices()
            .matching(HOUSE + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room can then be read, tested and replaced on its own"));
  }

  @Test
  void onlyTheScreensAndTheStartKnowJavaFx() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", HOUSE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("the game is played, checked and tested without a screen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roster", "game"})
  void rosterAndGameTouchNoFileOrSocket(String room) {
    holds(
        noClasses()
            .that()
            .resideInAPackage(in(room))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
            .because("they are values and functions of values; files are read in storage"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roster", "game"})
  void rosterAndGameReadNoClock(String room) {
    holds(
        noClasses()
            .that()
            .resideInAPackage(in(room))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .accessTargetWhere(member("now", resideInAPackage("java.time..")))
            .orShould()
            .accessTargetWhere(member("currentTimeMillis|nanoTime", type(System.class)))
            .because("time is a parameter, so that a game can be played again as it was"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roster", "game"})
  void rosterAndGameDrawOnlyFromTheRandomnessTheyAreGiven(String room) {
    holds(
        noClasses()
            .that()
            .resideInAPackage(in(room))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould()
            .callMethod(Collections.class, "shuffle", List.class)
            .orShould()
            .accessTargetWhere(member("getDefault|of", type(RandomGenerator.class)))
            .orShould()
            .accessTargetWhere(member("random", type(Math.class)))
            .orShould()
            .accessTargetWhere(member("randomUUID", type(UUID.class)))
            .because("the same seed deals the same game"));
  }

  @Test
  void noStaticFieldCanChange() {
    holds(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("state belongs to an object that somebody was given"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Manager", "Helper", "Util", "Utils", "Impl"})
  void namesAreNounsOfTheGame(String ending) {
    holds(
        noClasses()
            .should()
            .haveSimpleNameEndingWith(ending)
            .because("a class that is hard to name does more than one thing"));
  }

  @Test
  void nothingSleepsOrTellsTimeByDate() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .accessTargetWhere(member("sleep", type(Thread.class)))
            .because(
                "java.time says what is meant, and waiting is done by a scheduler or a timeline"));
  }

  @Test
  void looksLiveInStylesheets() {
    holds(
        noClasses()
            .should()
            .accessTargetWhere(
                member("setStyle|styleProperty", assignableTo("javafx.css.Styleable")))
            .because("a look set in code escapes the tokens, high contrast and the text size"));
  }

  /// A call of a member, or a reference to it, by a pattern of its name.
  private static DescribedPredicate<JavaAccess<?>> member(
      String pattern, DescribedPredicate<? super JavaClass> owner) {
    return target(nameMatching(pattern)).and(target(owner(owner)));
  }

  private static String in(String room) {
    return HOUSE + "." + room + "..";
  }

  /// A rule about a room that is still empty holds.
  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(MAIN);
  }
}
