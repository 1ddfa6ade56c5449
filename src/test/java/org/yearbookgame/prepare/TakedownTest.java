package org.yearbookgame.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;

final class TakedownTest {
  @TempDir private Path home;

  private Path out() {
    return home.resolve("class");
  }

  private Brought brought() throws IOException {
    Brought brought = new Brought(home.resolve("pictures")).people(8);
    brought.picture("now.png", "picture 555");
    return brought
        .with("Ann Lee", "F", "Ann Lee.png", "picture 444")
        .where(Column.TODAY, "Ann Roux")
        .where(Column.NOW, "now.png");
  }

  private Preparation preparation() {
    return new Preparation(
        out(),
        PortraitSize.BEST,
        new SplittableRandom(1),
        Brought::portray,
        Brought::clean,
        _ -> false);
  }

  private Prepared.Done prepare(Project project) {
    return assertInstanceOf(Prepared.Done.class, preparation().run(project, Work.unwatched()));
  }

  private Takedown takedown(Path place) {
    ClassFolder folder =
        assertInstanceOf(ClassSearch.Found.class, ClassFolder.find(place)).folder();
    return assertInstanceOf(Takedown.Opened.class, Takedown.open(folder)).takedown();
  }

  private Takedown.Erased erase(Path place, String name) {
    Takedown takedown = takedown(place);
    return assertInstanceOf(Takedown.Erased.class, takedown.erase(takedown.named(name).getFirst()));
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> files = new HashMap<>(Brought.below(home));
    files.keySet().removeIf(name -> name.startsWith("pictures/"));
    return files;
  }

  private String number(String content) throws IOException {
    return written().entrySet().stream()
        .filter(file -> file.getValue().equals("portrait: " + content))
        .map(file -> file.getKey().substring("class/".length()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsLeftOfWhoeverIsRemoved() throws IOException {
    prepare(brought().project());
    String portrait = number("444");
    String now = number("555");
    Map<String, String> before = written();
    List<String> files = List.of(portrait, now).stream().sorted().toList();
    assertEquals(new Takedown.Erased(10, files, 2, Set.of(), Set.of()), erase(out(), "ann  LEE"));
    Map<String, String> after = written();
    for (Map.Entry<String, String> file : after.entrySet()) {
      for (String trace : List.of("Ann", "Lee", "Roux", "444", "555")) {
        assertFalse(file.getValue().contains(trace), file.getKey());
      }
      for (String number : files) {
        String digits = number.replaceAll("\\D", "");
        assertFalse(file.toString().contains(digits), file.getKey());
      }
    }
    before.keySet().removeAll(List.of("class/" + portrait, "class/" + now));
    assertEquals(before.keySet(), after.keySet());
    for (String same : before.keySet()) {
      if (same.startsWith("class/images/") || same.equals("class/class.json")) {
        assertEquals(before.get(same), after.get(same));
      }
    }
    assertEquals(
        before
            .getOrDefault("class/students.csv", "")
            .lines()
            .filter(line -> !line.startsWith("Ann"))
            .toList(),
        after.getOrDefault("class/students.csv", "").lines().toList());
  }

  @Test
  void theyAreFoundByTheNameOfTodayToo() throws IOException {
    prepare(brought().project());
    assertEquals(10, erase(out(), "Ann Roux").row());
  }

  @Test
  void theyStayOutUntilTheyAreBroughtBackOnPurpose() throws IOException {
    Project project = brought().project();
    prepare(project);
    erase(out(), "Ann Lee");
    Map<String, String> removed = written();
    Prepared.Done again = prepare(project);
    assertEquals(
        List.of(new RosterProblem(10, Optional.of(Column.NAME), new RosterProblem.RemovedBefore())),
        again.problems().stream()
            .filter(problem -> problem.kind() instanceof RosterProblem.RemovedBefore)
            .toList());
    assertEquals(removed.keySet(), written().keySet());
    Prepared back =
        preparation()
            .bringingBack(entry -> entry.name().equals("Ann Lee"))
            .run(project, Work.unwatched());
    assertEquals(List.of(), assertInstanceOf(Prepared.Done.class, back).problems());
    assertEquals(10, takedown(out()).named("Ann Lee").getFirst().row().number());
    assertEquals(List.of(), prepare(project).problems());
  }

  @Test
  void namesakeStays() throws IOException {
    Project project = brought().with("Ann Lee", "F", "other.png", "picture 666").project();
    prepare(project);
    Takedown takedown = takedown(out());
    List<Bearer> both = takedown.named("Ann Lee");
    assertEquals(List.of(10, 11), both.stream().map(bearer -> bearer.row().number()).toList());
    assertInstanceOf(Takedown.Erased.class, takedown.erase(both.getFirst()));
    prepare(project);
    assertEquals(1, takedown(out()).named("Ann Lee").size());
    assertTrue(written().containsValue("portrait: 666"));
    assertFalse(written().containsValue("portrait: 444"));
  }

  @Test
  void whoeverIsPrivateLeavesNoKey() throws IOException {
    Project project = brought().project();
    prepare(project);
    List<Entry> entries = new ArrayList<>(project.entries());
    entries.add(entries.removeLast().with(Column.STANDING, "private"));
    prepare(project.withEntries(entries));
    KeyFile keys =
        assertInstanceOf(KeyFile.Read.class, KeyFile.read(home.resolve("class.key.json"))).keys();
    assertEquals(8, keys.keys().size());
  }

  private Path handmade() throws IOException {
    Path root = Files.createDirectories(home.resolve("mine"));
    Files.createDirectories(root.resolve("images/more"));
    Files.writeString(
        root.resolve("students.csv"),
        "\uFEFFName;Gender;Image;Note\r\nAnn Lee;F;1.jpg;shy\r\nBea;F;2.jpg;friend of Ann Lee\r\n"
            + "\r\nCat;;IMAGES.jpg;\"two\r\nlines\"\r\nDot;F;1.jpg;not Joann Leer");
    Files.writeString(root.resolve("images/1.jpg"), "face of Ann");
    Files.writeString(root.resolve("images/2.jpg"), "face of Bea");
    Files.writeString(root.resolve("images/more/copy.jpg"), "face of Ann");
    Files.writeString(root.resolve("notes.txt"), "mine");
    Files.createSymbolicLink(root.resolve("link"), Path.of("notes.txt"));
    return root;
  }

  @Test
  void classMadeByHandKeepsEveryOtherByte() throws IOException {
    Path root = handmade();
    Map<String, String> before = Brought.below(root);
    assertEquals(
        new Takedown.Erased(
            2, List.of("images/1.jpg", "images/more/copy.jpg"), 0, Set.of(6), Set.of(3)),
        erase(root, "Ann Lee"));
    before.remove("images/1.jpg");
    before.remove("images/more/copy.jpg");
    before.computeIfPresent(
        "students.csv", (_, list) -> list.replace("Ann Lee;F;1.jpg;shy\r\n", ""));
    assertEquals(before, Brought.below(root));
    assertTrue(Files.isSymbolicLink(root.resolve("link")));
    try (var names = Files.list(home)) {
      assertEquals(List.of(root), names.toList());
    }
  }

  @Test
  void whoeverHasNoPictureOrGenderCanBeRemovedToo() throws IOException {
    Path root = handmade();
    assertEquals(new Takedown.Erased(5, List.of(), 0, Set.of(), Set.of()), erase(root, "Cat"));
    assertTrue(
        Files.readString(root.resolve("students.csv"))
            .endsWith("\r\n\r\nDot;F;1.jpg;not Joann Leer"));
  }

  @Test
  void firstWebVersionsFolderToo() throws IOException {
    Path root = home.resolve("web");
    Files.createDirectories(root.resolve("static/images"));
    Files.createDirectories(root.resolve("data"));
    Files.writeString(
        root.resolve("data/students.csv"), "Name,Gender,Image\nAnn,F,1.jpg\nBea,F,2.jpg\n");
    Files.writeString(root.resolve("static/images/1.jpg"), "Ann");
    Files.writeString(root.resolve("static/images/2.jpg"), "Bea");
    assertEquals(
        new Takedown.Erased(2, List.of("static/images/1.jpg"), 0, Set.of(), Set.of()),
        erase(root, "Ann"));
    assertEquals(
        Set.of("data/", "data/students.csv", "static/", "static/images/", "static/images/2.jpg"),
        Brought.below(root).keySet());
  }

  @Test
  void nobodyIsRemovedFromAListThatHasChanged() throws IOException {
    Path root = handmade();
    Takedown takedown = takedown(root);
    Bearer ann = takedown.named("Ann Lee").getFirst();
    Path list = root.resolve("students.csv");
    Files.writeString(list, "Name,Gender,Image\nBea,F,2.jpg\nAnn Lee,F,1.jpg\n");
    assertEquals(
        new Takedown.NotErased(new PrepareProblem.ChangedByHand(list)), takedown.erase(ann));
    assertTrue(Files.exists(root.resolve("images/1.jpg")));
  }

  @Test
  void whereItCannotBeWrittenNobodyIsRemoved() throws IOException {
    prepare(brought().project());
    Files.writeString(home.resolve("class.preparing"), "mine");
    Map<String, String> before = written();
    Takedown takedown = takedown(out());
    assertEquals(
        new Takedown.NotErased(new PrepareProblem.InTheWay(home.resolve("class.preparing"))),
        takedown.erase(takedown.named("Ann Lee").getFirst()));
    assertEquals(before, written());
  }
}
