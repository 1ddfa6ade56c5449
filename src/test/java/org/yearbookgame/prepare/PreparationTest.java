package org.yearbookgame.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.prepare.audit.Ranking;
import org.yearbookgame.prepare.audit.Sign;
import org.yearbookgame.prepare.audit.Trait;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;

final class PreparationTest {
  @TempDir private Path home;

  private Brought brought() {
    return new Brought(home.resolve("pictures"));
  }

  private Path out() {
    return home.resolve("class");
  }

  private Path key() {
    return home.resolve("class.key.json");
  }

  private Prepared prepare(Project project, long seed, Auditor auditor, Work work) {
    return new Preparation(
            out(),
            PortraitSize.BEST,
            new SplittableRandom(seed),
            Brought::portray,
            auditor,
            _ -> false)
        .run(project, work);
  }

  private Prepared.Done done(Project project, long seed) {
    return assertInstanceOf(
        Prepared.Done.class, prepare(project, seed, Brought::clean, Work.unwatched()));
  }

  private PrepareProblem problem(Project project) {
    Prepared prepared = prepare(project, 1, Brought::clean, Work.unwatched());
    return assertInstanceOf(Prepared.NotWritten.class, prepared).why();
  }

  private OpenedClass opened() {
    return assertInstanceOf(ClassSearch.Found.class, ClassFolder.find(out())).folder().open();
  }

  private String students() throws IOException {
    return Files.readString(out().resolve("students.csv"));
  }

  /// The numbers, by name.
  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new TreeMap<>();
    opened()
        .roster()
        .classmates()
        .forEach(
            person ->
                numbers.put(
                    person.name().text(),
                    Integer.parseInt(person.portrait().file().replaceAll("\\D", ""))));
    return numbers;
  }

  @Test
  void classIsWrittenWithAllThatTheGameKnows() throws IOException {
    Brought brought =
        brought()
            .with("Anai\u0308s  Delacroix", "F")
            .where(Column.CAPTION, "Chess club, \"captain\"")
            .where(Column.LOOK, "curly hair")
            .where(Column.TODAY, "Anaïs Roux")
            .where(Column.NOW, "now.png")
            .with("Bea", "f")
            .where(Column.STANDING, "In Memoriam")
            .with("Cat", "female")
            .where(Column.AMONG, "everyone")
            .with("Dan", "M")
            .where(Column.AMONG, "F");
    brought.picture("now.png", "picture of today 2034");
    Project project =
        brought
            .card(
                new ClassCard(
                    "Class of 1984",
                    "Harbor High School",
                    "1984",
                    "#1F3A63",
                    "",
                    Optional.empty(),
                    "ann@example.org",
                    Optional.of(LocalDate.of(2034, 6, 24))))
            .project();
    Prepared.Done done = done(project, 1);
    Map<String, Integer> numbers = numbers();
    assertEquals(
        List.of(
            numbers.get("Anaïs Delacroix"),
            numbers.get("Bea"),
            numbers.get("Cat"),
            numbers.get("Dan")),
        done.withNumbers().entries().stream().map(entry -> entry.number().orElseThrow()).toList());
    int now =
        Integer.parseInt(
            opened()
                .roster()
                .classmates()
                .getFirst()
                .now()
                .orElseThrow()
                .file()
                .replaceAll("\\D", ""));
    assertEquals(
        """
        Name,Gender,Image,Standing,Among,Caption,Look,Today,Now
        Anaïs Delacroix,F,%d.png,,,"Chess club, ""captain""\",curly hair,Anaïs Roux,%d.png
        Bea,f,%d.png,in memoriam,,,,,
        Cat,female,%d.png,,everyone,,,,
        Dan,M,%d.png,,F,,,,
        """
            .formatted(
                numbers.get("Anaïs Delacroix"),
                now,
                numbers.get("Bea"),
                numbers.get("Cat"),
                numbers.get("Dan")),
        students());
    Set<String> images =
        Set.of(
            "images/",
            "images/" + now + ".png",
            "images/" + numbers.get("Anaïs Delacroix") + ".png",
            "images/" + numbers.get("Bea") + ".png",
            "images/" + numbers.get("Cat") + ".png",
            "images/" + numbers.get("Dan") + ".png");
    Set<String> all = new HashSet<>(images);
    all.addAll(Set.of("class.json", "students.csv"));
    assertEquals(all, Brought.below(out()).keySet());
    assertEquals(
        """
        {
          "id" : "5e0a4b4c-1f3a-463b-9d2e-0123456789ab",
          "title" : "Class of 1984",
          "school" : "Harbor High School",
          "year" : "1984",
          "colour" : "#1F3A63",
          "contact" : "ann@example.org",
          "reunion" : "2034-06-24"
        }\
        """,
        Files.readString(out().resolve("class.json")));
    assertEquals(List.of(), opened().settingsProblems());
    assertEquals("portrait: 2034", Files.readString(out().resolve("images/" + now + ".png")));
    assertEquals(Brought.CLEAN, done.audit());
    assertEquals(0, done.renumbered());
  }

  @Test
  void nothingOfAPrivateClassmateNorOfANoteIsWritten() throws IOException {
    Project project =
        brought()
            .people(6)
            .with("Vera Unseen", "F", "Vera Unseen.png", "picture 777")
            .where(Column.STANDING, "private")
            .where(Column.CAPTION, "secret")
            .with("Zoe Shown", "F")
            .whereOwn("Note", "told in confidence")
            .project();
    Prepared.Done done = done(project, 1);
    assertEquals(7, numbers().size());
    assertEquals(Optional.empty(), done.withNumbers().entries().get(6).number());
    String all = String.join("\n", Brought.below(out()).values()) + Files.readString(key());
    for (String kept : List.of("Vera", "Unseen", "777", "secret", "confidence")) {
      assertFalse(all.contains(kept), kept);
    }
    KeyFile keys = assertInstanceOf(KeyFile.Read.class, KeyFile.read(key())).keys();
    assertEquals(7, keys.keys().size());
  }

  @Test
  void keyFileHoldsNoName() throws IOException {
    done(brought().people(20).project(), 1);
    assertFalse(Files.readString(key()).contains("Classmate"));
  }

  @Test
  void oneSeedMakesOneClass() throws IOException {
    Project project = brought().people(30).project();
    done(project, 7);
    Map<String, String> once = Brought.below(home);
    Files.delete(key());
    deleteClass();
    done(project, 7);
    assertEquals(once, Brought.below(home));
    Files.delete(key());
    deleteClass();
    done(project, 8);
    assertNotEquals(once, Brought.below(home));
  }

  private void deleteClass() throws IOException {
    Map<String, String> files = Brought.below(out());
    for (String file : files.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(out().resolve(file));
    }
    Files.delete(out());
  }

  @Test
  void whomAProblemStopsIsLeftOutAndTold() throws IOException {
    Project project =
        brought()
            .people(8)
            .with("Nora Blurred", "F", "nora.png", Brought.BROKEN)
            .with(
                new Entry(
                    9,
                    Map.of(Column.NAME, "Otto Bare", Column.GENDER, "M"),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty()))
            .project();
    Prepared.Done done = done(project, 1);
    assertEquals(8, numbers().size());
    assertEquals(
        List.of(
            new RosterProblem(
                10, Optional.of(Column.IMAGE), new RosterProblem.NotAPicture("nora.png")),
            new RosterProblem(11, Optional.of(Column.IMAGE), new RosterProblem.PictureNotNamed())),
        done.problems());
    assertFalse(String.join("\n", Brought.below(out()).values()).contains("Nora"));
  }

  @Test
  void pictureOfTodayThatCannotBeReadLeavesNobodyOut() throws IOException {
    Brought brought = brought().people(8).where(Column.NOW, "now.png");
    brought.picture("now.png", Brought.BROKEN);
    assertEquals(
        List.of(
            new RosterProblem(9, Optional.of(Column.NOW), new RosterProblem.NowMissing("now.png"))),
        done(brought.project(), 1).problems());
    assertEquals(8, numbers().size());
    assertTrue(students().endsWith(",,,,,,\n"), students());
  }

  @Test
  void whereNobodyCanBeShownTheOldClassStays() throws IOException {
    done(brought().people(8).project(), 1);
    Map<String, String> before = Brought.below(out());
    assertEquals(
        new PrepareProblem.Nobody(),
        problem(brought().with("Nora", "F", "nora.png", Brought.BROKEN).project()));
    assertEquals(before, Brought.below(out()));
  }

  @Test
  void newcomersFallAnywhereAndTheOthersKeepTheirNumbers() throws IOException {
    done(brought().people(40).project(), 1);
    Map<String, Integer> before = numbers();
    Prepared.Done done = done(brought().people(80).project(), 2);
    Map<String, Integer> after = numbers();
    assertEquals(0, done.renumbered());
    assertEquals(before, restrictedTo(before.keySet(), after));
    int largest = before.values().stream().max(Integer::compare).orElseThrow();
    List<Integer> fresh =
        after.entrySet().stream()
            .filter(number -> !before.containsKey(number.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    assertEquals(40, fresh.size());
    assertTrue(fresh.stream().filter(number -> number < largest).count() > 20, fresh.toString());
  }

  private static Map<String, Integer> restrictedTo(Set<String> names, Map<String, Integer> all) {
    Map<String, Integer> some = new TreeMap<>(all);
    some.keySet().retainAll(names);
    return some;
  }

  @Test
  void numberStaysWithWhoeverGetsABetterPicture() throws IOException {
    done(brought().people(8).with("Ann", "F", "a.png", "blurred 1").project(), 1);
    int number = numbers().getOrDefault("Ann", -1);
    done(brought().people(8).with("Ann", "F", "b.png", "sharp 2").project(), 2);
    assertEquals(number, numbers().get("Ann"));
    assertEquals("portrait: 2", Files.readString(out().resolve("images/" + number + ".png")));
  }

  @Test
  void correctedNameKeepsTheNumberAndLeavesNothingOfTheOldOne() throws IOException {
    done(brought().people(8).with("Jon Smiht", "M", "Jon Smiht.png", "picture 4").project(), 1);
    int number = numbers().getOrDefault("Jon Smiht", -1);
    KeyFile before = assertInstanceOf(KeyFile.Read.class, KeyFile.read(key())).keys();
    done(brought().people(8).with("John Smith", "M", "John Smith.png", "picture 4").project(), 2);
    assertEquals(number, numbers().get("John Smith"));
    String all =
        String.join(
            "\n",
            Brought.below(home).entrySet().stream()
                .filter(file -> !file.getKey().startsWith("pictures"))
                .map(Object::toString)
                .toList());
    assertFalse(all.contains("Smiht"), all);
    Set<Key> left = new HashSet<>(before.keys());
    KeyFile after = assertInstanceOf(KeyFile.Read.class, KeyFile.read(key())).keys();
    left.removeAll(after.keys());
    assertEquals(1, left.size());
    assertEquals(9, after.keys().size());
  }

  @Test
  void namesakesKeepTheirOwnNumbers() throws IOException {
    done(
        brought()
            .people(8)
            .with("Ann", "F", "a.png", "picture 1001")
            .with("Ann", "F", "b.png", "picture 1002")
            .project(),
        1);
    Map<String, String> before = Brought.below(out());
    done(
        brought()
            .people(8)
            .with("Ann", "F", "x.png", "picture 1002")
            .with("Ann", "F", "y.png", "picture 1001")
            .with("Ann", "F", "z.png", "picture 1003")
            .project(),
        2);
    Map<String, String> after = Brought.below(out());
    for (Map.Entry<String, String> file : before.entrySet()) {
      if (file.getKey().startsWith("images/")) {
        assertEquals(file.getValue(), after.get(file.getKey()));
      }
    }
  }

  @Test
  void numbersOfTheProjectCountBeforeThoseOfTheKeyFile() throws IOException {
    done(brought().people(8).project(), 1);
    Project numbered = brought().people(8).whereNumber(4711).project();
    done(numbered, 2);
    assertEquals(4711, numbers().get(numbered.entries().getLast().name()));
  }

  @Test
  void whoeverCannotBeShownForNowKeepsTheNumber() throws IOException {
    done(brought().people(8).with("Ann", "F", "a.png", "picture 5").project(), 1);
    int number = numbers().getOrDefault("Ann", -1);
    done(brought().people(8).with("Ann", "F", "a.png", Brought.BROKEN).project(), 2);
    assertFalse(numbers().containsKey("Ann"));
    done(brought().people(8).with("Ann", "F", "a.png", "picture 5").project(), 3);
    assertEquals(number, numbers().get("Ann"));
  }

  private static Auditor tellingUntil(int times, AtomicInteger looks) {
    Ranking rising = new Ranking(40, 40, 1, 0, Ranking.Verdict.RISES);
    AuditReport leak =
        new AuditReport(List.of(new Finding.Order(Sign.NUMBER, Trait.FIRST_NAME, rising)), 40);
    return (_, _, _) -> looks.incrementAndGet() <= times ? leak : Brought.CLEAN;
  }

  @Test
  void numbersThatTellAreDrawnAnew() throws IOException {
    AtomicInteger looks = new AtomicInteger();
    Prepared prepared =
        prepare(brought().people(40).project(), 1, tellingUntil(2, looks), Work.unwatched());
    Prepared.Done done = assertInstanceOf(Prepared.Done.class, prepared);
    assertEquals(3, looks.get());
    assertEquals(Brought.CLEAN, done.audit());
    assertEquals(0, done.renumbered());
    assertEquals(40, numbers().size());
    assertEquals(43, Brought.below(out()).size());
  }

  @Test
  void ofOldNumbersThatTellNoMoreAreGivenUpThanItTakes() throws IOException {
    done(brought().people(40).project(), 1);
    Map<String, Integer> before = numbers();
    AtomicInteger looks = new AtomicInteger();
    Prepared prepared =
        prepare(brought().people(41).project(), 2, tellingUntil(3, looks), Work.unwatched());
    Prepared.Done done = assertInstanceOf(Prepared.Done.class, prepared);
    assertEquals(10, done.renumbered());
    Map<String, Integer> after = numbers();
    assertEquals(
        30, before.entrySet().stream().filter(old -> after.containsValue(old.getValue())).count());
  }

  @Test
  void whatDrawingCannotMendIsToldAndWritten() throws IOException {
    AtomicInteger looks = new AtomicInteger();
    Prepared prepared =
        prepare(brought().people(40).project(), 1, tellingUntil(1000, looks), Work.unwatched());
    assertFalse(assertInstanceOf(Prepared.Done.class, prepared).audit().clean());
    assertEquals(12, looks.get());
    AuditReport names =
        new AuditReport(
            List.of(new Finding.Flawed(Finding.Flaw.NAME_IN_PICTURE, List.of("images/1.png"), 40)),
            40);
    looks.set(0);
    prepare(
        brought().people(40).project(),
        1,
        (_, _, _) -> {
          looks.incrementAndGet();
          return names;
        },
        Work.unwatched());
    assertEquals(1, looks.get());
  }

  @Test
  void namesOfThoseWhoAreNotInTheClassAreLookedFor() throws IOException {
    Project project =
        brought()
            .people(4)
            .with("Vera", "F")
            .where(Column.STANDING, "private")
            .where(Column.TODAY, "Vera Roux")
            .with("Bo", "M", "bo.png", Brought.BROKEN)
            .with("CLASSMATE a0", "F", "c.png", Brought.BROKEN)
            .project();
    List<Set<String>> names = new ArrayList<>();
    prepare(
        project,
        1,
        (_, further, _) -> {
          names.add(further);
          return Brought.CLEAN;
        },
        Work.unwatched());
    assertEquals(List.of(Set.of("Vera", "Vera Roux", "Bo")), names);
  }

  @Test
  void progressCountsPicturesAndNeverGoesBack() throws IOException {
    List<Integer> counts = new ArrayList<>();
    Work work =
        new Work() {
          @Override
          public void done(int count, int of) {
            assertEquals(40, of);
            counts.add(count);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    prepare(
        brought().people(40).project(),
        1,
        (_, _, looking) -> {
          IntStream.rangeClosed(1, 42).forEach(i -> looking.done(i, 42));
          return Brought.CLEAN;
        },
        work);
    assertEquals(IntStream.rangeClosed(0, 40).boxed().toList(), counts);
  }

  @Test
  void givenUpAtAnyMomentItLeavesNothing() throws IOException {
    Project project = brought().people(12).project();
    Map<String, String> before = Brought.below(home);
    int moments = 0;
    while (true) {
      AtomicInteger left = new AtomicInteger(moments);
      Work work =
          new Work() {
            @Override
            public void done(int count, int of) {}

            @Override
            public boolean isCancelled() {
              return left.getAndDecrement() <= 0;
            }
          };
      Prepared prepared = prepare(project, 1, Brought::clean, work);
      if (prepared instanceof Prepared.Done) {
        break;
      }
      assertEquals(new Prepared.Cancelled(), prepared);
      assertEquals(before, Brought.below(home), "at " + moments);
      moments++;
    }
    assertTrue(moments >= 2, "moments: " + moments);
    assertEquals(12, numbers().size());
  }

  @Test
  void rulesThatWereWrittenByHandStay() throws IOException {
    done(brought().people(8).project(), 1);
    Path json = out().resolve("class.json");
    Files.writeString(
        json, Files.readString(json).replaceFirst("\\{", "{\"rules\": {\"rounds\": 5},"));
    done(brought().people(8).project(), 2);
    assertEquals(5, opened().settings().faces().rounds());
  }

  @Test
  void folderOfTheOrganizersIsNeverReplaced() throws IOException {
    Project project = brought().people(8).project();
    Files.createDirectories(out().resolve("images"));
    Files.writeString(out().resolve("students.csv"), "Name,Gender,Image\nAnn,F,1.jpg\n");
    Files.writeString(out().resolve("images/1.jpg"), "Ann");
    Map<String, String> before = Brought.below(home);
    assertEquals(new PrepareProblem.NotOurs(out(), Path.of("students.csv")), problem(project));
    assertEquals(before, Brought.below(home));
  }

  @Test
  void whatWasPutIntoAClassByHandIsNeverLost() throws IOException {
    Project project = brought().people(8).project();
    done(project, 1);
    for (String theirs : List.of("notes.txt", "images/Ann.jpg", "images/more/1.jpg")) {
      Path file = out().resolve(theirs);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "mine");
      assertEquals(
          new PrepareProblem.NotOurs(
              out(), Path.of(theirs.startsWith("images/more") ? "images/more" : theirs)),
          problem(project));
      Files.delete(file);
    }
    Files.delete(out().resolve("images/more"));
    Files.writeString(out().resolve("images/.DS_Store"), "litter");
    done(project, 2);
  }

  @Test
  void listThatWasChangedByHandIsNotReplaced() throws IOException {
    Project project = brought().people(8).project();
    done(project, 1);
    Path list = out().resolve("students.csv");
    Files.writeString(list, students().replace("Classmate A0", "Classmate Z0"));
    assertEquals(new PrepareProblem.ChangedByHand(list), problem(project));
  }

  @Test
  void anotherClassIsNotReplaced() throws IOException {
    Project project = brought().people(8).project();
    done(project, 1);
    Project other =
        new Project("other", project.card(), List.of(), project.entries(), project.sources());
    assertEquals(new PrepareProblem.AnotherClass(out()), problem(other));
    Files.delete(key());
    assertEquals(new PrepareProblem.AnotherClass(out()), problem(other));
  }

  @Test
  void damagedKeyFileIsNotReplaced() throws IOException {
    Project project = brought().people(8).project();
    Files.writeString(key(), "{\"format\": 1, \"classId\": \"x\"");
    assertEquals(new PrepareProblem.KeyUnreadable(key()), problem(project));
    assertFalse(Files.exists(out()));
  }

  @Test
  void classIsNeverMadeAmongItsOwnPictures() throws IOException {
    Path among = out().resolve("pictures");
    Project project = new Brought(among).people(8).project();
    assertEquals(
        new PrepareProblem.AmongOriginals(out(), among.resolve("Classmate A0.png")),
        problem(project));
  }

  @Test
  void whereItCannotBeWrittenNothingIsLeft() throws IOException {
    Project project = brought().people(8).project();
    Files.writeString(home.resolve("class.preparing"), "mine");
    assertEquals(new PrepareProblem.InTheWay(home.resolve("class.preparing")), problem(project));
    Files.delete(home.resolve("class.preparing"));
    Files.writeString(out(), "mine");
    assertEquals(new PrepareProblem.NotOurs(out(), out()), problem(project));
  }

  @Test
  void emptyFolderIsFilled() throws IOException {
    Files.createDirectory(out());
    done(brought().people(8).project(), 1);
    assertEquals(8, numbers().size());
  }

  @Test
  void linkToAFolderIsFollowed() throws IOException {
    Path real = Files.createDirectories(home.resolve("disk/real"));
    Files.createSymbolicLink(out(), real);
    done(brought().people(8).project(), 1);
    assertTrue(Files.isSymbolicLink(out()));
    assertEquals(
        Set.of("real", "real.key.json"),
        Brought.below(home.resolve("disk")).keySet().stream()
            .map(name -> name.replaceFirst("/.*", ""))
            .collect(Collectors.toSet()));
  }

  @Test
  void picturesAreOnlyRead() throws IOException {
    Project project = brought().people(20).project();
    Map<String, String> before = Brought.below(home.resolve("pictures"));
    Map<Path, FileTime> times = new TreeMap<>();
    for (var source : project.sources()) {
      times.put(source.file(), Files.getLastModifiedTime(source.file()));
    }
    done(project, 1);
    assertEquals(before, Brought.below(home.resolve("pictures")));
    for (var time : times.entrySet()) {
      assertEquals(time.getValue(), Files.getLastModifiedTime(time.getKey()));
    }
  }
}
