package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.pages.made.PlainPage;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.Placing;
import org.yearbookgame.prepare.project.Placing.Portrait;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.storage.PictureHeader;

/// Portraits of pages, cut for a class.
final class ClassPortraitsTest {
  @TempDir private Path folder;

  private Path portraits() {
    return folder.resolve("project").resolve("portraits");
  }

  private ClassPortraits cutting() {
    return new ClassPortraits(new PageImages(), portraits());
  }

  /// A page of two portraits, 120 by 150.
  private Project project() {
    Path file = new PlainPage(1, 2).write(folder.resolve("scan.png"));
    ScannedPage page =
        ScannedPage.of(file, Optional.empty(), PlainPage.WIDTH, PlainPage.HEIGHT)
            .added(new Outline(140, 165, 120, 150, 0))
            .added(new Outline(320, 165, 120, 150, 0));
    return Scans.added(Project.empty("class"), page);
  }

  private List<String> files() throws IOException {
    if (!Files.exists(portraits())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(portraits())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static Map<Portrait, Path> done(ClassPortraits.Result result) {
    return result instanceof ClassPortraits.Done(var files) ? files : Map.of();
  }

  @Test
  void portraitsAreCutAtFullResolution() throws IOException, InterruptedException {
    Map<Portrait, Path> files = done(cutting().cut(project(), Work.unwatched()));
    assertEquals(List.of("page 1 portrait 1.jpg", "page 1 portrait 2.jpg"), files());
    for (Path file : files.values()) {
      PictureHeader header = PictureHeader.read(file).orElseThrow();
      assertEquals(List.of(120L, 150L), List.of(header.width(), header.height()));
    }
  }

  @Test
  void whatWasCutIsNeverWrittenAgain() throws IOException, InterruptedException {
    Project project = project();
    Project placed =
        Placing.placed(project, done(cutting().cut(project, Work.unwatched())), portraits());
    byte[] first = Files.readAllBytes(portraits().resolve("page 1 portrait 1.jpg"));
    assertEquals(Map.of(), done(cutting().cut(placed, Work.unwatched())));
    Project moved =
        Scans.changed(placed, 1, page -> page.outlined(1, new Outline(145, 170, 90, 100, 2)));
    assertEquals(1, done(cutting().cut(moved, Work.unwatched())).size());
    assertEquals(
        List.of("page 1 portrait 1 again 2.jpg", "page 1 portrait 1.jpg", "page 1 portrait 2.jpg"),
        files());
    assertTrue(
        Arrays.equals(first, Files.readAllBytes(portraits().resolve("page 1 portrait 1.jpg"))));
  }

  @Test
  void cuttingThatIsGivenUpLeavesNothing() throws IOException, InterruptedException {
    int[] told = new int[1];
    Work work =
        new Work() {
          @Override
          public void done(int count, int of) {
            told[0] = count;
          }

          @Override
          public boolean isCancelled() {
            return told[0] > 0;
          }
        };
    assertEquals(new ClassPortraits.Cancelled(), cutting().cut(project(), work));
    assertEquals(List.of(), files());
  }

  @Test
  void damagedPageLeavesNothing() throws IOException, InterruptedException {
    Project project = project();
    Path file = project.pages().getFirst().file();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 3));
    assertEquals(
        new ClassPortraits.PageDamaged(new PageProblem.Damaged(file)),
        cutting().cut(project, Work.unwatched()));
    assertEquals(List.of(), files());
  }

  @Test
  void folderThatCannotBeMadeIsTold() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("project"), "a file is in the way");
    assertEquals(
        new ClassPortraits.NotWritten(portraits()), cutting().cut(project(), Work.unwatched()));
  }
}
