package org.yearbookgame.prepare.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.storage.SamplePictures;

final class BestPictureTest {
  @TempDir private Path folder;
  private final List<Source> sources = new ArrayList<>();

  private void picture(int id, String file, int width, int height) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, SamplePictures.file("png", SamplePictures.fields(width, height)));
    sources.add(Source.of(id, path));
  }

  private int best() {
    return Matching.of(Samples.entries("Ann Lee"), sources).sourceOfEntry().getOrDefault(1, 0);
  }

  @Test
  void surestNameIsTheBest() throws IOException {
    picture(101, "Lee, Ann.png", 400, 500);
    picture(102, "ann_lee.png", 200, 250);
    picture(103, "AnnLee.png", 400, 500);
    assertEquals(102, best());
  }

  @Test
  void ofOneNameTheMostPointsAreTheBest() throws IOException {
    picture(101, "junior/Ann Lee.png", 200, 250);
    picture(102, "senior/Ann Lee.png", 201, 250);
    picture(103, "freshman/Ann Lee.png", 200, 250);
    assertEquals(102, best());
  }

  @Test
  void nameThatGoesOnIsLessSure() throws IOException {
    picture(101, "Ann Lee (2).png", 400, 500);
    picture(102, "Ann Lee.png", 200, 250);
    assertEquals(102, best());
  }

  @Test
  void pictureThatCannotBeReadIsTheLast() throws IOException {
    sources.add(Source.of(101, Files.writeString(folder.resolve("Ann Lee.heic"), "no picture")));
    sources.add(Source.of(102, folder.resolve("Ann Lee.png")));
    picture(103, "lee, ann.png", 200, 250);
    assertEquals(103, best());
  }

  @Test
  void ofEqualPicturesTheFirstByPathIsTheBest() throws IOException {
    picture(101, "b/Ann Lee.png", 200, 250);
    picture(102, "a/Ann Lee.png", 200, 250);
    assertEquals(102, best());
  }

  @Test
  void whatTheListSaysIsTheBest() throws IOException {
    picture(101, "Ann Lee.png", 200, 250);
    sources.add(Source.of(102, folder.resolve("7.png")));
    assertEquals(
        Map.of(1, 102),
        Matching.of(List.of(Samples.entry(1, "Ann Lee").with(Column.IMAGE, "7.png")), sources)
            .sourceOfEntry());
  }
}
