package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.GroupTooSmall;
import org.yearbookgame.roster.RosterProblem.NoRows;
import org.yearbookgame.roster.RosterProblem.PictureMissing;
import org.yearbookgame.roster.RosterProblem.PictureOutside;
import org.yearbookgame.storage.ClassSearch.Found;

final class ClassFolderTest {
  private static final String FOUR =
      "Name,Gender,Image\nAnn,F,1.png\nBea,F,2.png\nCat,F,3.png\nDot,F,4.png\n";

  private static final Roster FOUR_PLAY =
      Roster.of(
          List.of(
              Classmate.of(2, "Ann", "F", "1.png"),
              Classmate.of(3, "Bea", "F", "2.png"),
              Classmate.of(4, "Cat", "F", "3.png"),
              Classmate.of(5, "Dot", "F", "4.png")));

  @TempDir private Path root;

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void pictures(String folder) throws IOException {
    for (int i = 1; i <= 4; i++) {
      write(folder + "/" + i + ".png", "");
    }
  }

  private Found found(String list, String pictures) {
    return new Found(new ClassFolder(root, root.resolve(list), root.resolve(pictures)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"students.csv", "roster.csv"})
  void listWithImagesIsAClass(String list) throws IOException {
    write(list, FOUR);
    pictures("images");
    assertEquals(found(list, "images"), ClassFolder.find(root));
    assertEquals(found(list, "images"), ClassFolder.find(root.resolve(list)));
    assertEquals(FOUR_PLAY, found(list, "images").folder().open().roster());
  }

  @Test
  void theShapeOfTheWebVersionIsAClass() throws IOException {
    write("data/students.csv", FOUR);
    write("class.json", "{\"title\": \"From the web\"}");
    pictures("static/images");
    assertEquals(found("data/students.csv", "static/images"), ClassFolder.find(root));
    assertEquals(
        found("data/students.csv", "static/images"),
        ClassFolder.find(root.resolve("data/students.csv")));
    OpenedClass opened = found("data/students.csv", "static/images").folder().open();
    assertEquals(FOUR_PLAY, opened.roster());
    assertEquals("From the web", opened.settings().title());
  }

  @Test
  void picturesMayStandBesideTheList() throws IOException {
    write("students.csv", FOUR);
    pictures(".");
    assertEquals(found("students.csv", ""), ClassFolder.find(root));
    assertEquals(FOUR_PLAY, found("students.csv", "").folder().open().roster());
  }

  @Test
  void anyListCanBeNamedItself() throws IOException {
    write("my class.txt", FOUR);
    pictures("images");
    assertEquals(found("my class.txt", "images"), ClassFolder.find(root.resolve("my class.txt")));
  }

  @Test
  void listAndPicturesCanBeNamedOutright() throws IOException {
    write("list.csv", FOUR);
    pictures("elsewhere");
    assertEquals(
        found("list.csv", "elsewhere"),
        ClassFolder.of(root.resolve("list.csv"), root.resolve("elsewhere")));
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    Path list = write("list.csv", FOUR);
    Path gone = root.resolve("gone");
    assertEquals(new ClassSearch.NothingThere(gone), ClassFolder.find(gone));
    assertEquals(new ClassSearch.NoListInside(root), ClassFolder.find(root));
    assertEquals(new ClassSearch.NothingThere(gone), ClassFolder.of(gone, root));
    assertEquals(new ClassSearch.NoPictureFolder(gone), ClassFolder.of(list, gone));
  }

  @Test
  void unreadableListOpensAsItsProblem() throws IOException {
    write("students.csv", "");
    OpenedClass opened = found("students.csv", "").folder().open();
    assertEquals(List.of(new RosterProblem(0, Optional.empty(), new NoRows())), opened.problems());
    assertEquals(Roster.of(List.of()), opened.roster());
  }

  @Test
  void thoseWhoHaveDiedAreLeftOutWhereTheClassWantsItSo() throws IOException {
    write(
        "students.csv",
        """
        Name,Gender,Image,Standing
        Ann,F,1.png,
        Bea,F,2.png,in memoriam
        Cat,F,3.png,
        Dot,F,4.png,
        """);
    write("class.json", "{\"inMemoriam\": \"leave out\"}");
    pictures("images");
    OpenedClass opened = found("students.csv", "images").folder().open();
    assertEquals(
        Roster.of(
            List.of(
                Classmate.of(2, "Ann", "F", "1.png"),
                Classmate.of(4, "Cat", "F", "3.png"),
                Classmate.of(5, "Dot", "F", "4.png"))),
        opened.roster());
    assertEquals(3, opened.imported().listed());
    assertEquals(
        List.of(
            new RosterProblem(
                2,
                Optional.of(Column.GENDER),
                new GroupTooSmall(Optional.of("F"), 3, 4, List.of(2, 4, 5)))),
        opened.problems());
  }

  @Test
  void onlyRealFoldersInsideAreListed(@TempDir Path elsewhere) throws IOException {
    pictures("images/page 1");
    write("images/cover.png", "");
    Files.createFile(elsewhere.resolve("secret.png"));
    Files.createSymbolicLink(root.resolve("images/link"), elsewhere);
    var listing =
        new ClassFolder(root, root.resolve("students.csv"), root.resolve("images")).listing();
    assertEquals(Set.of("page 1", "cover.png", "link"), listing.in(""));
    assertEquals(Set.of("1.png", "2.png", "3.png", "4.png"), listing.in("page 1"));
    assertEquals(Set.of(), listing.in("link"));
    assertEquals(Set.of(), listing.in("cover.png"));
    assertEquals(Set.of(), listing.in("gone"));
    assertEquals(Set.of(), listing.in(".."));
    assertEquals(Set.of(), listing.in("page 1/../.."));
    assertEquals(Set.of(), listing.in("page\0 1"));
  }

  @Test
  void picturesThatLeaveTheFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createFile(elsewhere.resolve("secret.png"));
    pictures("images");
    Files.createSymbolicLink(root.resolve("images/link"), elsewhere);
    write("secret.png", "");
    write(
        "students.csv",
        FOUR
            + """
            Eve,F,../secret.png
            Fay,F,link/secret.png
            Gil,F,/etc/passwd
            Hal,F,a\7b.png
            """);
    OpenedClass opened = found("students.csv", "images").folder().open();
    assertEquals(FOUR_PLAY, opened.roster());
    assertEquals(
        List.of(
            image(6, new PictureOutside("../secret.png")),
            image(7, new PictureMissing("link/secret.png", Optional.empty())),
            image(8, new PictureOutside("/etc/passwd")),
            image(9, new PictureOutside("a\u0007b.png"))),
        opened.problems());
  }

  @Test
  void classOfAHundredThousandOpens() throws IOException {
    Path images = Files.createDirectories(root.resolve("images"));
    StringBuilder text = new StringBuilder("Name,Gender,Image\n");
    for (int i = 0; i < 100_000; i++) {
      Files.createFile(images.resolve(i + ".png"));
      text.append("Person ").append(i).append(i < 10 ? ",M," : ",F,").append(i).append(".png\n");
    }
    write("students.csv", text.toString());
    OpenedClass opened = found("students.csv", "images").folder().open();
    assertEquals(List.of(), opened.problems());
    assertEquals(100_000, opened.roster().playable(4));
    assertEquals(Rules.of(opened.settings().mode()), opened.settings().rules());
  }

  private static RosterProblem image(int row, RosterProblem.Kind kind) {
    return new RosterProblem(row, Optional.of(Column.IMAGE), kind);
  }
}
