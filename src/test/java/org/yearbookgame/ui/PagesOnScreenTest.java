package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.made.PlainPage;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.PageNames;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.roster.Column;
import org.yearbookgame.ui.organizer.pages.PagesStep;

/// The step "Pages", as somebody works in it.
@ExtendWith(FxToolkit.class)
@Timeout(120)
final class PagesOnScreenTest {
  @TempDir private Path folder;

  private StepWindow open(Project project) {
    return StepWindow.of(
        project,
        folder.resolve("project"),
        (place, _, _, files) -> new PagesStep(place, new PageImages(), files));
  }

  /// A page of two rows of three, of which the fourth is doubtful, and a class that lacks pictures.
  private Project six() {
    Path file = new PlainPage(2, 3).write(folder.resolve("scan.png"));
    ScannedPage page =
        ScannedPage.of(file, Optional.empty(), PlainPage.WIDTH, PlainPage.HEIGHT)
            .found(
                3,
                List.of(),
                IntStream.range(0, 6)
                    .mapToObj(
                        at ->
                            new Spot(
                                at + 1,
                                new Outline(140 + at % 3 * 180, 165 + at / 3 * 220, 120, 150, 0),
                                at == 3 ? List.of("OVERLAP") : List.of(),
                                "",
                                Optional.empty()))
                    .toList());
    return Scans.added(Project.empty("draft"), page)
        .withEntries(Stream.of("Ann", "Bea Anders", "Cleo").map(PagesOnScreenTest::entry).toList());
  }

  private static Entry entry(String name) {
    return new Entry(
        name.length(), Map.of(Column.NAME, name), Map.of(), Optional.empty(), Optional.empty());
  }

  private static ScannedPage page(StepWindow window) {
    return window.project().pages().getFirst();
  }

  private static Outline outline(StepWindow window, int spot) {
    return page(window).spot(spot).orElseThrow().outline();
  }

  private static List<String> names(StepWindow window) {
    return page(window).spots().stream().map(Spot::name).toList();
  }

  private static Node box(StepWindow window, String spoken) {
    return window
        .person
        .seen(Node.class)
        .filter(
            node ->
                node.getStyleClass().contains("page-box")
                    && spoken.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no box " + spoken));
  }

  // Bringing pages

  @Test
  void pagesAreReadAndTheirPortraitsFound() {
    try (StepWindow window = open(Project.empty("draft"))) {
      assertTrue(
          window.person.sees("Scan at 300 dpi or more, grey or colour, flat, one page a file."));
      window.chosen = Optional.of(new PlainPage(3, 4).write(folder.resolve("scan.png")));
      window.person.click(window.person.button("Add pages…"));
      window.pulse();
      assertTrue(window.person.sees("Looking at the files …"));
      window.settle();
      assertTrue(window.person.sees("12 portraits"));
      assertTrue(window.person.sees("Page 1 · 12"));
      assertEquals(1, onFxThread(() -> window.step.toDo().get()));
      doOnFxThread(window.model::undo);
      assertEquals(List.of(), window.project().pages());
    }
  }

  @Test
  void readingThatIsStoppedAddsNothing() {
    try (StepWindow window = open(Project.empty("draft"))) {
      window.chosen = Optional.of(new PlainPage(3, 4).write(folder.resolve("scan.png")));
      window.person.click(window.person.button("Add pages…"));
      doOnFxThread(window.background::finishOne);
      window.pulse();
      assertTrue(
          window.person.sees("Reading page 1 of 1. Your scans are only read, never changed."));
      assertTrue(window.person.sees("Page 1 …"));
      window.press("Stop");
      assertEquals(List.of(), window.project().pages());
      assertFalse(window.person.sees("Page 1 …"));
    }
  }

  @Test
  void fileThatIsNoPageIsToldWithItsRemedy() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.png"), "no picture");
    try (StepWindow window = open(Project.empty("draft"))) {
      window.chosen = Optional.of(file);
      window.press("Add pages…");
      assertTrue(
          window
              .person
              .seen(Node.class)
              .anyMatch(
                  node -> said(node).contains("or did not arrive whole. Scan the page again")));
      window.press("Hide this");
      assertEquals(List.of(), window.project().pages());
    }
  }

  private static String said(Node node) {
    return node instanceof Label label ? label.getText() : "";
  }

  @Test
  void pageThatIsNoLongerThereIsTold() throws IOException {
    Project project = six();
    Files.delete(project.pages().getFirst().file());
    try (StepWindow window = open(project)) {
      assertTrue(
          window.person.sees(
              "This page cannot be read. See whether its file is still where it was."));
    }
  }

  @Test
  void pageThatIsHereAlreadyIsNotReadTwice() {
    try (StepWindow window = open(six())) {
      Project before = window.project();
      window.chosen = Optional.of(before.pages().getFirst().file());
      doOnFxThread(() -> window.step.ways().getFirst().fire());
      window.settle();
      assertEquals(before, window.project());
    }
  }

  // Boxes

  @Test
  void boxesAreGoneThroughMovedSizedAndTurnedByKeys() {
    try (StepWindow window = open(six())) {
      Project before = window.project();
      Outline was = outline(window, 1);
      window.person.click(box(window, "Portrait 1"));
      assertEquals("Portrait 1", window.person.hears());
      window.person.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
      Outline moved = outline(window, 1);
      assertTrue(moved.x() > was.x() && moved.y() > was.y());
      assertEquals(was.width(), moved.width());
      window.person.type(KeyCode.RIGHT, List.of(KeyCode.SHIFT));
      assertTrue(outline(window, 1).width() > was.width());
      window.person.type(KeyCode.R);
      assertEquals(.5, outline(window, 1).angle());
      window.person.type(KeyCode.TAB);
      assertEquals("Portrait 2", window.person.hears());
      window.person.type(KeyCode.TAB, KeyCode.TAB);
      assertEquals("Portrait 4, lies over another", window.person.hears());
      doOnFxThread(window.model::undo);
      assertEquals(before, window.project());
    }
  }

  @Test
  void boxesAreAddedSplitMergedAndTakenAwayByKeys() {
    try (StepWindow window = open(six())) {
      Project before = window.project();
      window.person.click(box(window, "Portrait 2"));
      window.person.type(KeyCode.S);
      assertEquals(7, page(window).spots().size());
      window.person.type(KeyCode.M);
      assertEquals(
          before.pages().getFirst().spots().stream().map(Spot::id).toList(),
          page(window).spots().stream().map(Spot::id).toList());
      window.person.type(KeyCode.DELETE, KeyCode.DELETE);
      assertEquals(4, page(window).spots().size());
      window.person.type(KeyCode.A);
      assertEquals(5, page(window).spots().size());
      for (int change = 0; change < 5; change++) {
        doOnFxThread(window.model::undo);
      }
      assertEquals(before, window.project());
    }
  }

  @Test
  void boxIsChosenThenMovedByThePointerAndAnotherIsDrawn() {
    try (StepWindow window = open(six())) {
      Outline was = outline(window, 1);
      window.person.drag(box(window, "Portrait 1"), box(window, "Portrait 2"));
      window.settle();
      assertEquals(was, outline(window, 1), "the first press only chooses");
      window.person.drag(box(window, "Portrait 1"), box(window, "Portrait 6"));
      window.settle();
      assertTrue(outline(window, 1).x() > was.x() + 100);
      doOnFxThread(window.model::undo);
      assertEquals(was, outline(window, 1));
      window.press("Add  A");
      window.person.drag(box(window, "Portrait 1"), box(window, "Portrait 6"));
      window.settle();
      assertEquals(7, page(window).spots().size());
    }
  }

  @Test
  void doubtIsFixedOrSaidToBeRight() {
    try (StepWindow window = open(six())) {
      assertTrue(window.person.sees("6 portraits · 1 to look at"));
      window.press("Fix it");
      assertEquals("Portrait 4, lies over another", window.person.hears());
      window.press("Looks right");
      assertTrue(window.person.sees("6 portraits"));
      assertEquals(0, page(window).toLookAt());
    }
  }

  // Names

  @Test
  void threeLettersAndEnterNameAPortraitAndGoOn() {
    try (StepWindow window = open(six())) {
      window.person.click(box(window, "Portrait 1"));
      window.person.type(KeyCode.ENTER);
      window.person.write("and");
      assertTrue(window.person.sees("Bea Anders"));
      window.person.type(KeyCode.ENTER);
      window.settle();
      assertEquals("Bea Anders", names(window).getFirst());
      assertEquals("Name of portrait 2", window.person.hears());
      window.person.write("Zoe");
      window.person.type(KeyCode.ENTER);
      window.settle();
      assertEquals(List.of("Bea Anders", "Zoe", "", "", "", ""), names(window));
      assertTrue(window.person.sees("Portrait 3 and 3 more have no name yet."));
    }
  }

  @Test
  void namesThatAreCopiedGoOnInOrderAndAreShifted() {
    try (StepWindow window = open(six())) {
      window.person.click(box(window, "Portrait 1"));
      window.person.type(KeyCode.ENTER);
      doOnFxThread(
          () ->
              Clipboard.getSystemClipboard()
                  .setContent(Map.of(DataFormat.PLAIN_TEXT, "A\nB\n\nC\nD\nE\nF\n")));
      window.person.type(KeyCode.V, List.of(KeyCode.CONTROL));
      window.settle();
      assertEquals(List.of("A", "B", "C", "D", "E", "F"), names(window));
      ScannedPage before = page(window);
      window.person.type(KeyCode.DOWN, List.of(KeyCode.CONTROL));
      window.settle();
      assertEquals(List.of("", "A", "B", "C", "D", "E"), names(window));
      assertTrue(window.person.sees("No portrait: F"));
      window.person.type(KeyCode.UP, List.of(KeyCode.CONTROL));
      window.settle();
      assertEquals(before, page(window));
    }
  }

  // Into the class

  @Test
  void portraitsAndNamesComeIntoTheClass() {
    Project project =
        Scans.changed(
            six(), 1, page -> new PageNames(page).put(List.of("Cleo", "Dora", "", "Ann")));
    try (StepWindow window = open(project)) {
      boolean[] further = new boolean[1];
      doOnFxThread(() -> window.step.goOn(() -> further[0] = true));
      window.pulse();
      assertTrue(window.person.sees("Cutting 6 portraits"));
      window.settle();
      assertTrue(onFxThread(() -> further[0]));
      assertEquals(
          List.of(
              "Ann page 1 portrait 4.jpg",
              "Bea Anders",
              "Cleo page 1 portrait 1.jpg",
              "Dora page 1 portrait 2.jpg"),
          window.project().entries().stream()
              .map(
                  entry ->
                      entry.name()
                          + window
                              .project()
                              .sourceOf(entry)
                              .map(Source::name)
                              .map(name -> " " + name)
                              .orElse(""))
              .toList());
      assertEquals(6, window.project().sources().size());
      assertTrue(
          window.project().sources().stream().allMatch(source -> Files.exists(source.file())));
      doOnFxThread(window.model::undo);
      assertEquals(project, window.project());
    }
  }

  @Test
  void noButtonIsCutInALowWindowOrWithLargeText() {
    try (StepWindow window = open(six())) {
      window.resize(900, 430);
      assertEquals(List.of(), window.cutButtons());
      window.resize(1080, 1920);
      assertEquals(List.of(), window.cutButtons());
      window.setTextSize(200);
      window.settle();
      window.resize(1280, 800);
      assertEquals(List.of(), window.cutButtons());
      window.press("Names");
      window.resize(1280, 800);
      assertEquals(List.of(), window.cutButtons());
    }
  }
}
