package org.yearbookgame.prepare.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.storage.SamplePictures;

/// Files that claim to be more than they are.
final class HostileFilesTest {
  private static List<Extra> walk(byte[] bytes) throws EOFException {
    return FileWalk.over(new FileBytes(bytes)).orElseThrow().stream().map(Piece::kind).toList();
  }

  @Test
  void notesThatSwellAreReadInPartOnly() throws IOException {
    ByteArrayOutputStream swelling = new ByteArrayOutputStream();
    swelling.writeBytes(new byte[] {'a', 0, 0});
    try (DeflaterOutputStream out = new DeflaterOutputStream(swelling)) {
      for (int i = 0; i < 100; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    byte[] png = SamplePictures.png(120, 150);
    for (int i = 0; i < 20; i++) {
      png = SamplePictures.withChunk(png, "zTXt", swelling.toByteArray());
    }
    List<Piece> pieces = FileWalk.over(new FileBytes(png)).orElseThrow();
    assertEquals(20, pieces.size());
    Names names = new Names(SampleFolder.names(9));
    assertEquals(0, pieces.stream().filter(piece -> piece.tells(names)).count());
  }

  @Test
  void pictureThatClaimsMorePointsThanCanBePlayedIsNotInflated() {
    for (int side : List.of(100_000, Integer.MAX_VALUE)) {
      byte[] png = SamplePictures.blackPng(200, 200, false);
      ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
      assertThrows(EOFException.class, () -> walk(png));
    }
  }

  @Test
  void morePointsThanThePictureHasAreStray() throws EOFException {
    byte[] png = SamplePictures.blackPng(200, 200, false);
    ByteBuffer.wrap(png).putInt(20, 100);
    assertEquals(Optional.of(Extra.STRAY_BYTES), walk(png).stream().reduce((_, last) -> last));
  }

  @Test
  void manyPiecesAreKeptInPartOnly() throws EOFException {
    byte[] png = SamplePictures.png(120, 150);
    byte[] chunk = new byte[12];
    ByteBuffer.wrap(chunk).put(4, new byte[] {'t', 'E', 'X', 't'});
    ByteBuffer many = ByteBuffer.allocate(33 + 12 * 100_000 + png.length - 33);
    many.put(png, 0, 33);
    for (int i = 0; i < 100_000; i++) {
      many.put(chunk);
    }
    many.put(png, 33, png.length - 33);
    assertEquals(100, walk(many.array()).size());
  }

  @Test
  void fieldsThatAllPointToTheSameBytesAreNotKeptTwice() throws EOFException {
    int bytes = 4 << 20;
    int[][] fields = new int[200][];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = new int[] {50_000 + i, 7, bytes, 0};
    }
    byte[] tiff = SamplePictures.concat(SamplePictures.tiff(fields), new byte[bytes]);
    List<Piece> pieces = FileWalk.over(new FileBytes(tiff)).orElseThrow();
    assertEquals(100, pieces.size());
    assertEquals(4, pieces.stream().filter(piece -> piece.content().length > 0).count());
  }

  @Test
  void placesBeyondTheFileAreDamage() {
    assertThrows(
        EOFException.class,
        () -> walk(SamplePictures.tiff(new int[][] {{270, 2, Integer.MAX_VALUE, 8}})));
    assertThrows(
        EOFException.class, () -> walk(SamplePictures.tiff(new int[][] {{270, 2, -1, -1}})));
    byte[] webp = Plants.WEBP.clone();
    ByteBuffer.wrap(webp).putInt(16, -1);
    assertThrows(EOFException.class, () -> walk(webp));
    byte[] bmp = Plants.BMP.clone();
    ByteBuffer.wrap(bmp).putInt(18, -1).putInt(22, -1);
    assertThrows(EOFException.class, () -> walk(bmp));
  }
}
