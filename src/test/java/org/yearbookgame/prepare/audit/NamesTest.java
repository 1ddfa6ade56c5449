package org.yearbookgame.prepare.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;

@InEnglishAndTurkish
final class NamesTest {
  private static final Names NAMES =
      new Names(
          List.of(
              "Anaïs Delacroix",
              "Łukasz Zieliński",
              "Siobhán O'Malley",
              "Mary-Kate Lindqvist",
              "Müller, Jürgen",
              "Bo Li",
              "Lee Lee",
              "Ludwig van der Aa",
              "İlkay Işık",
              "王小明",
              "Παύλος Αγγελόπουλος",
              ""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "39.png is Anaïs Delacroix",
        "ANAIS",
        "39=delacroix",
        "delacroix_anais",
        "anaisdelacroix@example.org",
        "adelacroix",
        "lukasz",
        "ZIELINSKI",
        "omalley",
        "O’Malley",
        "MaryKate",
        "kate",
        "juergen mueller",
        "Jurgen",
        "number 7 is Bo Li.",
        "Li, Bo",
        "ludwig",
        "ilkay isik",
        "IŞIK",
        "第三排:王小明同学",
        "ΑΓΓΕΛΟΠΟΥΛΟΣ"
      })
  void wholeNamesAndTheirPartsAreSeenInText(String text) {
    assertTrue(NAMES.in(text));
    assertTrue(NAMES.in(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Class of 1984, Harbor High School",
        "Bo the dog, and a lichen",
        "van der",
        "Li: bold",
        "skate delacroixes banais",
        "0bo4-ada9-li7",
        "小",
        "malle"
      })
  void shortPartsAndPartsOfWordsAreNot(String text) {
    assertFalse(NAMES.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AnaisD.png", "delacroix7.jpg", "IMG_lukasz_2.tif", "7kate7", "Bo Li.png"})
  void filesNamedAfterSomebodyAreSeen(String name) {
    assertTrue(NAMES.inFileName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"39.png", "IMG_2041.jpg", "students.csv", "DSC00017", "bo.png"})
  void filesNamedByNumbersAreNot(String name) {
    assertFalse(NAMES.inFileName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
  void namesAreSeenAmongBytesInEveryEncoding(String encoding) {
    for (String name : List.of("Anaïs Delacroix", "DELACROIX", "dElAcRoIx", "ANAÏS DELACROIX")) {
      assertTrue(finds(name, Charset.forName(encoding), Names.LEAST_IN_PICTURE), name);
    }
  }

  @Test
  void accentsAndScriptsAreSeenAmongBytes() {
    assertTrue(finds("ZIELIŃSKI", UTF_8, 8));
    assertTrue(finds("zielinski", ISO_8859_1, 8));
    assertTrue(finds("αγγελόπουλος", UTF_16LE, 8));
    assertTrue(finds("王小明", UTF_8, 8));
    assertTrue(finds("王小明", UTF_16BE, 6));
    assertTrue(finds(Normalizer.normalize("Siobhán", Normalizer.Form.NFD), UTF_8, 8));
  }

  @Test
  void howShortAPartMayBeDependsOnWhereItStands() {
    assertFalse(finds("Bo Li", UTF_8, Names.LEAST_IN_PICTURE));
    assertFalse(finds("Kate", UTF_8, Names.LEAST_IN_PICTURE));
    assertTrue(finds("Kate", UTF_16LE, Names.LEAST_IN_PICTURE));
    assertFalse(finds("ludwig", UTF_8, Names.LEAST_IN_PICTURE));
    assertTrue(finds("ludwig", UTF_8, Names.LEAST_IN_NOTES));
  }

  private static boolean finds(String text, Charset encoding, int least) {
    byte[] name = text.getBytes(encoding);
    byte[] bytes = new byte[1000 + name.length];
    new Random(3).nextBytes(bytes);
    System.arraycopy(name, 0, bytes, 501, name.length);
    return NAMES.in(bytes, 0, bytes.length, least);
  }

  @Test
  void nothingIsSeenOutsideAStretchOfBytes() {
    byte[] bytes = "xDelacroixx".getBytes(UTF_16LE);
    assertTrue(NAMES.in(bytes, 2, bytes.length - 2, 8));
    assertFalse(NAMES.in(bytes, 3, bytes.length - 2, 18));
    assertFalse(NAMES.in(bytes, 2, bytes.length - 3, 18));
    assertFalse(NAMES.in(bytes, 0, 0, 8));
    assertFalse(NAMES.in("Delacroix".getBytes(UTF_16BE), 0, 3, 8));
  }

  @Test
  void chanceSpellsNoName() {
    byte[] bytes = new byte[1 << 24];
    new Random(9).nextBytes(bytes);
    Names many = new Names(SampleFolder.names(221));
    assertFalse(many.in(bytes, 0, bytes.length, Names.LEAST_IN_PICTURE));
  }

  @Test
  void wholeNamesAreSeenEitherWayRound() {
    assertTrue(NAMES.wholeIn("7,anais DELACROIX,F"));
    assertTrue(NAMES.wholeIn("\"Delacroix, Anaïs\""));
    assertTrue(NAMES.wholeIn("Jürgen Müller"));
    assertTrue(NAMES.wholeIn("Bo Li"));
    assertFalse(NAMES.wholeIn("Anaïs Zieliński and Łukasz Delacroix"));
  }

  @Test
  void namesAreTakenApart() {
    assertEquals(List.of("anais", "delacroix"), NameParts.of("Delacroix,  Anaïs").words());
    NameParts king = NameParts.of("Martin Luther King Jr.");
    assertEquals(List.of("martin", "king"), List.of(king.first(), king.last()));
    NameParts junior = NameParts.of("John Smith, Jr.");
    assertEquals(List.of("john", "smith"), List.of(junior.first(), junior.last()));
    assertEquals("", NameParts.of(" ").first());
    assertEquals("", NameParts.of(",").last());
  }
}
