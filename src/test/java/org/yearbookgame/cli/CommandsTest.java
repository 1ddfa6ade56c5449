package org.yearbookgame.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.prepare.audit.SampleFolder;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.text.Messages;
import picocli.CommandLine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

final class CommandsTest {
  private static final String DEMO = "assets/demo-class";

  private final List<PlayRequest> launched = new ArrayList<>();

  private record Ran(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private Ran run(Launcher launcher, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        YearbookCommand.commandLine(
                launcher,
                _ -> 0,
                _ -> new ScreensRequest.Outcome.Drawn(0),
                Optional.of(Path.of(DEMO)),
                Messages.of(Locale.ENGLISH))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    return new Ran(line.execute(args), out.toString(), err.toString());
  }

  private Ran run(String... args) {
    return run(
        request -> {
          launched.add(request);
          return 0;
        },
        args);
  }

  private static ClassFolder folder(String root) {
    Path path = Path.of(root).toAbsolutePath();
    return new ClassFolder(path, path.resolve("students.csv"), path.resolve("images"));
  }

  private static String faulty(Path root) throws IOException {
    Path images = Files.createDirectory(root.resolve("images"));
    for (int i = 1; i <= 5; i++) {
      Files.copy(Path.of(DEMO, "images", i + ".png"), images.resolve(i + ".png"));
    }
    Files.writeString(root.resolve("class.json"), "{\"titel\": \"1984\"}");
    Files.writeString(
        root.resolve("students.csv"),
        """
        Name,Gender,Image
        Ann Lee,F,1.png
        Bea,F,2.png
        Cat,F,3.png
        Dot,F,4.png
        Ann Lee,F,5.png
        Eve,,6.png
        """);
    return root.toString();
  }

  @Test
  void classWithoutFaultIsFine() {
    assertEquals(new Ran(0, "48 classmates, 48 playable, 0 problems\n", ""), run("check", DEMO));
    assertEquals(
        new Ran(
            0,
            "{\"problems\":[],\"counts\":{\"classmates\":48,\"playable\":48,\"problems\":0}}\n",
            ""),
        run("check", "--json", DEMO));
  }

  @Test
  void everyProblemIsALineInRowOrder(@TempDir Path root) throws IOException {
    assertEquals(
        new Ran(
            1,
            """
            class.json, line 1 · “titel” is not known. It is passed over. See that it is spelled \
            as the game knows it.
            Rows 2 and 6 · both “Ann Lee”. That is fine. They will never meet in one round.
            Row 7 · no gender. Write one in the column “Gender”, in any words; this classmate \
            cannot be asked until it is set.
            Row 7 · no picture “6.png”. Put a picture of this name with the others, or correct \
            the name in the list.
            6 classmates, 5 playable, 4 problems
            """,
            ""),
        run("check", faulty(root)));
  }

  @Test
  void everyProblemIsAnObjectInJson(@TempDir Path root) throws IOException {
    Ran ran = run("check", faulty(root), "--json");
    assertEquals(1, ran.code());
    CheckedClass checked = new JsonMapper().readValue(ran.out(), CheckedClass.class);
    assertEquals(Map.of("classmates", 6, "playable", 5, "problems", 4), checked.counts());
    assertEquals(
        Map.of(
            "row",
            2,
            "column",
            "Name",
            "kind",
            "NameShared",
            "effect",
            "WORTH_KNOWING",
            "values",
            Map.of("name", "Ann Lee", "rows", List.of(2, 6)),
            "sentence",
            "Rows 2 and 6 · both “Ann Lee”",
            "remedy",
            "That is fine. They will never meet in one round."),
        checked.problems().get(1));
  }

  private record CheckedClass(List<Map<String, Object>> problems, Map<String, Integer> counts) {}

  @Test
  void checkLooksIntoThePicturesAndDealDoesNot(@TempDir Path root) throws IOException {
    String faulty = faulty(root);
    Files.writeString(root.resolve("images/4.png"), "no picture");
    Files.delete(root.resolve("class.json"));
    Ran ran = run("check", faulty);
    assertEquals(1, ran.code());
    assertEquals(
        List.of(
            "Row 5 · “4.png” is not a picture that can be shown. Save it again as PNG or JPEG.",
            "6 classmates, 0 playable, 5 problems"),
        ran.lines().stream().filter(line -> line.matches("Row 5.*|.*playable.*")).toList());
    assertEquals(0, run("deal", faulty, "--rounds", "1").code());
  }

  @Test
  void auditOfACleanClassSaysEveryFigure() {
    Ran ran = run("check", "--audit", DEMO);
    assertEquals(0, ran.code(), ran.out());
    assertEquals("48 classmates, 48 playable, 0 problems", ran.lines().getFirst());
    assertEquals(
        "Does anything give the answer away? No: 48 pictures looked through",
        ran.lines().getLast());
    List<String> findings = ran.lines().subList(1, ran.lines().size() - 1);
    assertTrue(findings.stream().allMatch(line -> line.matches("Fine · .*\\d.*\\.")), ran.out());
  }

  @Test
  void dataOfTheWebVersionFailTheAudit(@TempDir Path root) throws IOException {
    String web = SampleFolder.ofWebVersion(root).toString();
    Ran ran = run("check", "--audit", web);
    assertEquals(1, ran.code());
    assertEquals(
        "Does anything give the answer away? Yes: 3 things do", ran.lines().getLast(), ran.out());
    assertTrue(
        ran.lines()
            .contains(
                "To put right · Picture numbers rise with first names, 221 of 221 "
                    + "(221 people, rho 1.00, p 0.00001). Number them anew."),
        ran.out());
    assertEquals(0, run("check", web).code());
  }

  @Test
  void auditIsPartOfTheJson(@TempDir Path root) throws IOException {
    Ran ran = run("check", SampleFolder.ofWebVersion(root).toString(), "--audit", "--json");
    assertEquals(1, ran.code());
    AuditedClass audited =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readValue(ran.out(), AuditedClass.class);
    assertEquals(false, audited.audit().get("clean"));
    assertEquals(221, audited.audit().get("pictures"));
    assertTrue(
        ran.out()
            .contains(
                "{\"kind\":\"Order\",\"tells\":true,\"values\":{\"of\":\"NUMBER\","
                    + "\"by\":\"FULL_NAME\",\"ranking\":{\"people\":221,\"inOrder\":221,"
                    + "\"rho\":1.0,\"p\":1.0E-5,\"verdict\":\"RISES\"}},"
                    + "\"sentence\":\"Picture numbers rise with full names, 221 of 221\","
                    + "\"remedy\":\"Number them anew.\"}"),
        ran.out());
  }

  private record AuditedClass(Map<String, Object> audit) {}

  @Test
  void onlyThingsWorthKnowingAreFine(@TempDir Path root) throws IOException {
    String faulty = faulty(root);
    Path list = root.resolve("students.csv");
    Files.writeString(list, Files.readString(list).replace("Eve,,6.png\n", ""));
    assertEquals(0, run("check", faulty).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check gone",
        "check src",
        "check --roster gone --images " + DEMO,
        "check --roster pom.xml --images gone",
        "check --images " + DEMO,
        "check --roster pom.xml " + DEMO,
        "check --unknown " + DEMO,
        "deal " + DEMO,
        "deal " + DEMO + " --rounds 0",
        "deal " + DEMO + " --rounds many",
        "deal " + DEMO + " --rounds 1 --choices 3",
        "deal " + DEMO + " --rounds 1 --mode faces --choices 5",
        "deal " + DEMO + " --rounds 1 --mode both",
        "deal --rounds 1 gone",
        "play gone",
        "gone",
        "one two"
      })
  void wrongUseOrNoClassIsTwoAndASentence(String args) {
    Ran ran = run(args.split(" ", -1));
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
    assertEquals(2, ran.err().lines().count(), ran.err());
    assertEquals(List.of(), launched);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "play --help", "check --help", "deal --help", "--version"})
  void helpIsAlwaysThere(String args) {
    Ran ran = run(args.split(" ", -1));
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("yearbook") && !ran.out().contains("bundle:"), ran.out());
  }

  @Test
  void playIsWhatHappensWithoutACommand() {
    run();
    run("play");
    run(DEMO);
    run("play", "--roster", DEMO + "/students.csv", "--images", DEMO + "/images", "--seed", "7");
    run("--data", "mine");
    run("play", "--data", "mine");
    Optional<Path> mine = Optional.of(Path.of("mine"));
    assertEquals(
        List.of(
            request(Optional.empty(), OptionalLong.empty(), Optional.empty()),
            request(Optional.empty(), OptionalLong.empty(), Optional.empty()),
            request(Optional.of(folder(DEMO)), OptionalLong.empty(), Optional.empty()),
            request(Optional.of(folder(DEMO)), OptionalLong.of(7), Optional.empty()),
            request(Optional.empty(), OptionalLong.empty(), mine),
            request(Optional.empty(), OptionalLong.empty(), mine)),
        launched);
  }

  private static PlayRequest request(
      Optional<ClassFolder> named, OptionalLong seed, Optional<Path> data) {
    return new PlayRequest(
        named.map(PlayRequest.Folder::new), folder(DEMO), false, seed, data, Optional.empty());
  }

  @Test
  void gameMayBeginAtOnce() {
    run("--start");
    run("play", "--start");
    run("play");
    assertEquals(List.of(true, true, false), launched.stream().map(PlayRequest::atOnce).toList());
  }

  @Test
  void theGameDecidesTheExitCode() {
    assertEquals(5, run(_ -> 5, "play").code());
  }

  @Test
  void bugIsASentenceForTheUserAndAnEntryInTheLog() {
    IllegalStateException bug = new IllegalStateException("on purpose");
    List<Throwable> logged = new ArrayList<>();
    Logger log = Logger.getLogger(YearbookCommand.class.getName());
    log.setUseParentHandlers(false);
    log.setFilter(entry -> logged.add(entry.getThrown()));
    Ran ran =
        run(
            _ -> {
              throw bug;
            },
            "play");
    log.setFilter(null);
    log.setUseParentHandlers(true);
    assertEquals(
        new Ran(70, "", "Something went wrong that should not have. Please try again.\n"), ran);
    assertEquals(List.of(bug), logged);
  }

  @Test
  void oneSeedDealsOneSitting() {
    Ran once = run("deal", DEMO, "--rounds", "100", "--seed", "7", "--json");
    assertEquals(once, run("deal", DEMO, "--rounds", "100", "--seed", "7", "--json"));
    assertNotEquals(once, run("deal", DEMO, "--rounds", "100", "--seed", "8", "--json"));
    assertNotEquals(
        run("deal", DEMO, "--rounds", "100").out(), run("deal", DEMO, "--rounds", "100").out());
  }

  @Test
  void nobodyIsAskedTwiceBeforeEverybodyWasAskedOnce() {
    Ran ran = run("deal", DEMO, "--rounds", "144", "--seed", "7", "--json");
    assertEquals(0, ran.code());
    List<Dealt> rounds = ran.lines().stream().map(Dealt::of).toList();
    assertEquals(144, rounds.size());
    for (int pass = 0; pass < 3; pass++) {
      Set<String> asked = new HashSet<>();
      for (Dealt round : rounds.subList(48 * pass, 48 * (pass + 1))) {
        asked.add(round.asked());
      }
      assertEquals(48, asked.size());
    }
    for (int i = 0; i < 144; i++) {
      assertEquals(i + 1, rounds.get(i).round());
      assertEquals(4, Set.copyOf(rounds.get(i).choices()).size());
      assertTrue(rounds.get(i).choices().contains(rounds.get(i).answer()));
    }
  }

  @Test
  void namesAreDealtForAPicture() {
    Ran three = run("deal", DEMO, "--rounds", "1", "--seed", "7", "--json", "--mode", "names");
    Dealt round = Dealt.of(three.out());
    assertTrue(round.asked().endsWith(".png") && round.choices().contains(round.answer()));
    assertEquals(3, round.choices().size());
    Ran four = run("deal", DEMO, "--rounds=1", "--json", "--mode=names", "--choices=4");
    assertEquals(4, Dealt.of(four.out()).choices().size());
  }

  @Test
  void paperQuizIsReadable() {
    String line = run("deal", DEMO, "--rounds", "1", "--seed", "7").out();
    assertTrue(
        line.matches("1\\. [^:]+: \\d+\\.png( · \\d+\\.png){3} {2}\\(\\d+\\.png\\)\n"), line);
  }

  @Test
  void hundredThousandRoundsAreDealt() {
    Ran ran = run("deal", DEMO, "--rounds", "100000", "--seed", "7", "--json");
    assertEquals(100_000, ran.lines().size());
    assertEquals(100_000, Dealt.of(ran.lines().getLast()).round());
  }

  @Test
  void classWithTooFewPeopleDealsNothing(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("students.csv"), "Name,Gender,Image\nAnn,F,students.csv\n");
    Ran ran = run("deal", root.toString(), "--rounds", "1");
    assertEquals(1, ran.code());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith("Nobody can be asked"), ran.err());
  }

  private record Dealt(int round, String asked, List<String> choices, String answer) {
    static Dealt of(String line) {
      return new JsonMapper().readValue(line, new TypeReference<Dealt>() {});
    }
  }
}
