package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yearbookgame.ui.SchoolColours.Contrast;

/// Every pair of tokens that meets on screen can be told apart: WCAG 2.2, 1.4.3 and 1.4.11.
final class ContrastTest {
  private static final Path SHEETS = Path.of("src/main/resources/org/yearbookgame/ui");
  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): (#[0-9A-F]{6});");
  private static final Pattern USED = Pattern.compile("(-fx-[a-z-]+): ([^;]+);");
  private static final Pattern NAME = Pattern.compile("(?<![a-z0-9-])-(?!fx-)[a-z][a-z0-9-]*");

  /// Two tokens that meet.
  private record Pair(String front, String ground) {}

  private static Stream<Pair> on(String ground, String... fronts) {
    return Stream.of(fronts).map(front -> new Pair(front, ground));
  }

  private static final List<Pair> TEXT =
      Stream.of(
              on("-paper", "-ink", "-quiet", "-school", "-school-pressed", "-right", "-problem"),
              on("-paper", "-attention"),
              on("-sheet", "-ink", "-quiet", "-school", "-school-hover", "-school-pressed"),
              on("-paper", "-problem", "-attention"),
              on("-sheet", "-right", "-problem", "-attention"),
              on("-problem-row", "-ink", "-quiet", "-problem"),
              on("-selected", "-ink", "-quiet", "-problem"),
              on("-school", "-on-school"),
              on("-school-hover", "-on-school"),
              on("-school-pressed", "-on-school"),
              on("-school-area", "-on-school-area"),
              on("-school-area2", "-on-school-area2"))
          .flatMap(pairs -> pairs)
          .toList();

  private static final List<Pair> EDGES =
      Stream.of(
              on("-paper", "-control", "-school", "-school-hover", "-school-pressed", "-focus"),
              on("-sheet", "-control", "-school", "-school-hover", "-school-pressed", "-focus"),
              on("-paper", "-right", "-problem", "-attention", "-ink"),
              on("-right", "-sheet"),
              on("-problem", "-sheet"),
              on("-attention", "-sheet"),
              on("-focus", "-sheet"))
          .flatMap(pairs -> pairs)
          .toList();

  private static Map<String, Color> tokens(SchoolColours colours, Contrast contrast)
      throws IOException {
    Map<String, Color> tokens = new HashMap<>(written("tokens.css"));
    switch (contrast) {
      case USUAL -> {}
      case HIGH -> tokens.putAll(written("contrast.css"));
    }
    tokens.putAll(colours.tokens(contrast));
    return tokens;
  }

  private static Map<String, Color> written(String sheet) throws IOException {
    return TOKEN
        .matcher(Files.readString(SHEETS.resolve(sheet)))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> Color.web(found.group(2))));
  }

  private static void assertRead(Map<String, Color> tokens, Contrast contrast) {
    double text =
        switch (contrast) {
          case USUAL -> 4.5;
          case HIGH -> 7;
        };
    double edge =
        switch (contrast) {
          case USUAL -> 3;
          case HIGH -> 4.5;
        };
    assertAll(
        Stream.concat(
            TEXT.stream().map(pair -> () -> assertApart(pair, tokens, least(pair, text))),
            EDGES.stream().map(pair -> () -> assertApart(pair, tokens, edge))));
  }

  /// An area is painted as the school gives it, and no ink is 7:1 on every colour.
  private static double least(Pair pair, double text) {
    return pair.ground().startsWith("-school-area") ? 4.5 : text;
  }

  private static void assertApart(Pair pair, Map<String, Color> tokens, double least) {
    double contrast =
        SchoolColours.contrast(token(tokens, pair.front()), token(tokens, pair.ground()));
    assertTrue(contrast >= least, () -> pair + " is " + contrast + ", less than " + least);
  }

  private static Color token(Map<String, Color> tokens, String name) {
    return Optional.ofNullable(tokens.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  @ParameterizedTest
  @EnumSource
  void everyPairCanBeReadInTheUsualColours(Contrast contrast) throws IOException {
    assertRead(tokens(SchoolColours.USUAL, contrast), contrast);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "gold '#FFC72C' '#003087'",
        "sky '#87CEEB' '#FFFFFF'",
        "red '#C8102E' '#FFC72C'",
        "green '#00843D' '#000000'",
        "black '#000000' '#FFC72C'",
        "white '#FFFFFF' '#C8102E'",
        "grey '#777777' '#808080'",
        "orange '#FF6A13' '#1F3A63'",
        "purple '#4B2E83' '#B7A57A'",
        "maroon '#6F1D2B' '#87CEEB'"
      })
  void everyPairCanBeReadInTheColoursOfASchool(String name, String colour, String colour2)
      throws IOException {
    SchoolColours colours = SchoolColours.of(Optional.of(colour), Optional.of(colour2));
    for (Contrast contrast : Contrast.values()) {
      assertRead(tokens(colours, contrast), contrast);
    }
    assertEquals(Color.web(colour), colours.tokens(Contrast.USUAL).get("-school-area"), name);
  }

  @Test
  void everyPairCanBeReadInAnyColours() throws IOException {
    Random random = new Random(1984);
    for (int i = 0; i < 300; i++) {
      SchoolColours colours = new SchoolColours(any(random), any(random));
      for (Contrast contrast : Contrast.values()) {
        assertRead(tokens(colours, contrast), contrast);
      }
    }
  }

  private static Color any(Random random) {
    return Color.rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  @Test
  void usualColoursAreThoseOfTheStyleSheet() throws IOException {
    Map<String, Color> written = written("tokens.css");
    SchoolColours.USUAL
        .tokens(Contrast.USUAL)
        .forEach(
            (token, colour) -> {
              if (written.containsKey(token)) {
                assertEquals(written.get(token), colour, token);
              }
            });
  }

  /// Hairlines and empty portraits are no text and no edge of a control.
  @Test
  void everyTokenInUseIsInAPair() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sheets = Files.list(SHEETS)) {
      for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
        USED.matcher(Files.readString(sheet))
            .results()
            .flatMap(found -> NAME.matcher(found.group(2)).results())
            .forEach(name -> used.add(name.group()));
      }
    }
    Set<String> known =
        Stream.concat(TEXT.stream(), EDGES.stream())
            .flatMap(pair -> Stream.of(pair.front(), pair.ground()))
            .collect(Collectors.toCollection(TreeSet::new));
    used.removeAll(Set.of("-rule", "-edge"));
    used.removeAll(known);
    assertEquals(Set.of(), used);
  }
}
