package org.yearbookgame.prepare.audit;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.prepare.audit.Finding.Flaw;
import org.yearbookgame.prepare.audit.Plants.Place;
import org.yearbookgame.storage.pictures.PictureReader;

/// A seeded corpus of pictures with names planted in them, in every place, encoding and spelling.
final class PlantedNamesTest {
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1);

  private static final List<String> PEOPLE =
      List.of("Anaïs Delacroix", "Søren Mikkelsen", "Katarzyna Brandt-Nowak", "José Núñez");

  private final Names names = new Names(PEOPLE);

  private static byte[] planted(Random random, UnaryOperator<byte[]> place, Charset encoding) {
    String name = PEOPLE.get(random.nextInt(PEOPLE.size()));
    String spelled =
        switch (random.nextInt(4)) {
          case 0 -> name.toUpperCase(Locale.ROOT);
          case 1 -> name.toLowerCase(Locale.ROOT);
          case 2 -> Normalizer.normalize(name, Normalizer.Form.NFD);
          default -> name;
        };
    String fits = encoding.newEncoder().canEncode(spelled) ? spelled : name;
    return place.apply(fits.getBytes(encoding));
  }

  @Test
  void nothingIsFoundInCleanPictures(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, byte[]> clean : Plants.clean().entrySet()) {
      Looked looked = look(folder, clean.getValue());
      assertEquals(
          new Looked(looked.file(), true, Set.of(), Set.of(), looked.size()),
          looked,
          clean.getKey());
      assertEquals(
          Optional.of(Set.of()), SecondLook.at(new FileBytes(clean.getValue())), clean.getKey());
    }
  }

  @Test
  void everyPlantedNameIsFoundInWhatItIsPlanted(@TempDir Path folder) throws IOException {
    Random random = new Random(1984);
    List<String> missed = new ArrayList<>();
    for (Place place : Plants.places()) {
      for (Charset encoding : ENCODINGS) {
        for (int i = 0; i < 5; i++) {
          Looked looked = look(folder, planted(random, place.plant(), encoding));
          if (!looked.extras().equals(Set.of(place.kind()))
              || !looked.flaws().contains(Flaw.NAME_IN_PICTURE)) {
            missed.add(place.where() + ", " + encoding + ": " + looked.extras() + looked.flaws());
          }
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void theLibraryMissesWhatOnlyAWalkOverAllBytesSees() {
    Random random = new Random(1984);
    Set<String> missed =
        Plants.places().stream()
            .filter(
                place ->
                    SecondLook.at(
                            new FileBytes(planted(random, place.plant(), StandardCharsets.UTF_8)))
                        .equals(Optional.of(Set.of())))
            .map(Place::where)
            .collect(toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "bmp, after the end",
            "bmp, between head and points",
            "gif, XMP", // of a shape that programs write, and the library skips
            "gif, after the end",
            "gif, second frame",
            "jpeg, after the end",
            "jpeg, between segments",
            "jpeg, further pictures",
            "jpeg, longer than its tables",
            "jpeg, program's own",
            "jpeg, second JFIF",
            "png, after the end",
            "png, after the points",
            "png, chunk of an unknown kind",
            "png, compressed in an unknown kind",
            "png, in the end",
            "png, second palette",
            "tiff, bytes nothing points to",
            "webp, after the end",
            "webp, chunk of an unknown kind"),
        missed);
  }

  @Test
  void longNamesAreFoundAmongThePointsThemselves(@TempDir Path folder) throws IOException {
    byte[] picture = Plants.jpegScan("Delacroix".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Set.of(Flaw.NAME_IN_PICTURE), look(folder, picture).flaws());
    assertEquals(Set.of(), look(folder, Plants.jpegScan(new byte[] {'A', 'n', 'a'})).flaws());
  }

  @Test
  void damagedFilesAreNoBugs() {
    Random random = new Random(5);
    List<byte[]> files = new ArrayList<>(Plants.clean().values());
    Plants.places().forEach(place -> files.add(place.plant().apply(new byte[] {'A', 'n', 'n'})));
    for (byte[] sound : files) {
      for (int i = 0; i < 200; i++) {
        byte[] bytes = Arrays.copyOf(sound, random.nextInt(sound.length) + 1);
        for (int k = 0; k < 3; k++) {
          bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt();
        }
        assertDoesNotThrow(() -> walkIfWhole(bytes));
      }
    }
  }

  private static void walkIfWhole(byte[] bytes) {
    try {
      FileWalk.over(new FileBytes(bytes)).ifPresent(pieces -> pieces.forEach(Piece::kind));
    } catch (EOFException _) {
      // what a damaged file comes to
    }
  }

  private Looked look(Path folder, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("7"), bytes);
    ClassFile file = new ClassFile("7", path, bytes.length, Files.getLastModifiedTime(path), true);
    return FileLook.through(file, names, new PictureReader());
  }
}
