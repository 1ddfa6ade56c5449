package org.yearbookgame.prepare.pictures;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.pictures.PictureSearch.Found;
import org.yearbookgame.storage.SamplePictures;

final class PictureSearchTest {
  private static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(US_ASCII);

  @TempDir private Path folder;

  private Path write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path picture(String path) {
    return write(path, SamplePictures.png(160, 200));
  }

  private static Found find(List<Path> there, Path... brought) throws InterruptedException {
    return new PictureSearch(there).in(List.of(brought));
  }

  private static Found only(Path... pictures) {
    return new Found(List.of(pictures), List.of(), List.of(), 0, true);
  }

  @Test
  void picturesAreFoundInFoldersInsideFolders() throws InterruptedException {
    Path first = picture("a/Ann.png");
    Path second = picture("a/deep/er/Bea.jpeg");
    Path third = picture("b.png");
    assertEquals(only(first, second), find(List.of(), folder.resolve("a")));
    assertEquals(only(third, first, second), find(List.of(), third, folder.resolve("a")));
  }

  @Test
  void theStartOfAFileTellsWhatItIs() throws InterruptedException {
    Path unnamed = picture("IMG_2041");
    Path small = write("small.png", SamplePictures.png(10, 10));
    Path damaged = write("damaged.JPG", new byte[] {1, 2, 3});
    Path phone = write("phone.jpg", HEIC);
    write("list.csv", "Name".getBytes(US_ASCII));
    write("empty", new byte[0]);
    assertEquals(
        new Found(List.of(unnamed, small), List.of(phone), List.of(damaged), 0, true),
        find(List.of(), folder));
  }

  @Test
  void aFileIsTakenOnceHoweverItIsBrought() throws IOException, InterruptedException {
    Path ann = picture("a/Ann.png");
    Path bea = picture("a/Bea.png");
    Path link = Files.createSymbolicLink(folder.resolve("link.png"), bea);
    Path around = folder.resolve("a/../a/Ann.png");
    assertEquals(
        new Found(List.of(bea), List.of(), List.of(), 3, true),
        find(List.of(around), folder.resolve("a"), ann, link));
  }

  @Test
  void hiddenFilesAndLinksInFoldersArePassedOver() throws IOException, InterruptedException {
    Path outside = picture("outside/Ann.png");
    Path inside = picture("inside/Bea.png");
    picture("inside/.thumbs/Bea.png");
    picture("inside/._Bea.png");
    Files.createSymbolicLink(folder.resolve("inside/Ann.png"), outside);
    Files.createSymbolicLink(folder.resolve("inside/further"), outside.getParent());
    Files.createSymbolicLink(folder.resolve("inside/again"), folder.resolve("inside"));
    assertEquals(only(inside), find(List.of(), folder.resolve("inside")));
  }

  @Test
  void whatIsNotThereIsPassedOver() throws InterruptedException {
    assertEquals(only(), find(List.of(folder.resolve("gone.png")), folder.resolve("nothing")));
  }

  @Test
  void searchEndsWhenNobodyWaitsForIt() {
    picture("Ann.png");
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, () -> find(List.of(), folder));
  }
}
