package org.yearbookgame.prepare.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.prepare.matching.AcceptedFile.Read;
import org.yearbookgame.prepare.matching.AcceptedProblem.PictureUnknown;
import org.yearbookgame.prepare.matching.AcceptedProblem.RowChanged;
import org.yearbookgame.prepare.matching.AcceptedProblem.SaidTwice;
import org.yearbookgame.prepare.matching.AcceptedProblem.Unreadable;
import org.yearbookgame.prepare.project.Project;
import tools.jackson.databind.json.JsonMapper;

@InEnglishAndTurkish
final class AcceptedFileTest {
  private static final Project CLASS =
      Project.empty("class")
          .withEntries(Samples.entries("Anaïs Delacroix", "=Bea Orr", "Işıl İnce", "Cat Ray"))
          .withSources(Samples.sources("anais delacroix.png", "bee orr.png", "Isil Ince.png", "x"));

  private static final Matching MATCHING = Matching.of(CLASS.entries(), CLASS.sources());

  @TempDir private Path folder;

  private Read read(byte[] bytes) throws IOException {
    return AcceptedFile.read(Files.write(folder.resolve("accepted"), bytes), CLASS);
  }

  private Read read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  private static Read accepted(Map<Integer, Integer> sourceOfEntry, AcceptedProblem... problems) {
    return new Read(new Accepted(sourceOfEntry), List.of(problems));
  }

  private static AcceptedProblem problem(int line, AcceptedProblem.Kind kind) {
    return new AcceptedProblem(line, kind);
  }

  @Test
  void whatTheDryRunWroteMayBeGivenBackAsItIs() throws IOException {
    List<SuggestedLine> lines = SuggestedLine.of(MATCHING, CLASS);
    Read all = new Read(Accepted.of(MATCHING.suggestions()), List.of());
    assertEquals(Map.of(1, 101, 2, 102, 3, 103), all.accepted().sourceOfEntry());
    assertEquals(all, read(AcceptedFile.csv(lines, Locale.US)));
    assertEquals(all, read(AcceptedFile.csv(lines, Locale.GERMANY)));
    JsonMapper json = JsonMapper.builder().build();
    assertEquals(all, read(json.writeValueAsBytes(lines)));
    assertEquals(all, read(json.writeValueAsBytes(Map.of("suggestions", lines, "counts", 3))));
  }

  @Test
  void lineThatIsTakenOutOrEmptiedIsNotAccepted() throws IOException {
    assertEquals(
        accepted(Map.of(3, 103)),
        read("Row,Name,Picture\n2,Anaïs Delacroix,\n4,Işıl İnce,Isil Ince.png\n"));
  }

  @Test
  void lineMayNameAnotherPicture() throws IOException {
    assertEquals(
        accepted(Map.of(4, 104)), read("[{\"row\":5,\"name\":\"CAT  RAY\",\"picture\":\"x\"}]"));
  }

  @Test
  void listThatChangedSinceIsNotBelieved() throws IOException {
    assertEquals(
        accepted(
            Map.of(),
            problem(2, new RowChanged(3, "Anaïs Delacroix")),
            problem(3, new RowChanged(99, "Cat Ray")),
            problem(4, new RowChanged(0, "Cat Ray")),
            problem(5, new RowChanged(1, "Name"))),
        read(
            """
            Row,Name,Picture
            3,Anaïs Delacroix,x
            99,Cat Ray,x
            five,Cat Ray,x
            1,Name,x
            """));
  }

  @Test
  void everyLineThatDoesNotCountIsNamed() throws IOException {
    assertEquals(
        accepted(
            Map.of(1, 101),
            problem(3, new SaidTwice(2)),
            problem(4, new SaidTwice(2)),
            problem(5, new PictureUnknown("gone.png"))),
        read(
            """
            Picture;Name;Row;Why
            anais delacroix.png;Anaïs Delacroix;2;sure
            x;Anaïs Delacroix;2;
            anais delacroix.png;Cat Ray;5;
            gone.png;Cat Ray;5;
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Name,Picture\nAnn,x\n", "{}", "{\"suggestions\":7}", "[{", "<html>", "\0"})
  void whatIsNoSuchListIsRefused(String text) throws IOException {
    assertEquals(accepted(Map.of(), problem(0, new Unreadable())), read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[7, null, [], {}]", "[{\"row\":{},\"name\":[],\"picture\":{}}]"})
  void jsonOfAnotherShapeAcceptsNothing(String json) throws IOException {
    assertEquals(accepted(Map.of()), read(json));
  }

  @Test
  void fileThatIsNotThereIsRefused() {
    Read none = accepted(Map.of(), problem(0, new Unreadable()));
    assertEquals(none, AcceptedFile.read(folder.resolve("gone"), CLASS));
    assertEquals(none, AcceptedFile.read(folder, CLASS));
  }
}
