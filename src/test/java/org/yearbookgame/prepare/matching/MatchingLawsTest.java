package org.yearbookgame.prepare.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Source;

/// What holds of every class and every folder of pictures.
@InEnglishAndTurkish
final class MatchingLawsTest {
  private static final List<String> SYLLABLES =
      List.of("an", "bé", "cı", "do", "El", "fi", "gü", "ho", "İn", "jo", "ka", "lø", "mi", "ñe");

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /// People of different names, and a picture of each, named after them in ways that are certain
  /// and in ways that are not.
  private static final class Drawn {
    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Map<Integer, Integer> truth = new HashMap<>();
    private final Set<Integer> certain = new HashSet<>();

    Drawn(long seed, int people) {
      random = new Random(seed);
      Set<String> taken = new HashSet<>();
      for (int id = 1; id <= people; ) {
        String first = word();
        String last = word();
        // Names are far apart: none is another's with a letter wrong, or turned around.
        if (taken.add(first) && taken.add(last)) {
          entries.add(Samples.entry(id, first + " " + last));
          boolean sure = random.nextBoolean();
          String file = sure ? surely(first, last) : alike(first, last);
          sources.add(Source.of(1000 + id, Path.of("/nowhere", file + ".png")));
          truth.put(id, 1000 + id);
          if (sure) {
            certain.add(id);
          }
          id++;
        }
      }
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      for (int i = 4; i > 0; i--) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      return word.toString();
    }

    private String surely(String first, String last) {
      String middle = random.nextBoolean() ? " " + word() : "";
      String name =
          random.nextBoolean() ? last + ", " + first + middle : first + middle + " " + last;
      name = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
      name = random.nextBoolean() ? name : name.replace(' ', '_');
      name = random.nextBoolean() ? name : name + " (" + random.nextInt(9) + ")";
      return Normalizer.normalize(
          name, random.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
    }

    private String alike(String first, String last) {
      return switch (random.nextInt(4)) {
        case 0 -> first + "w " + last;
        case 1 -> last + " " + first;
        case 2 -> first;
        default -> "IMG_" + random.nextInt(10_000);
      };
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsCertainIsFoundAndNothingElseIs(long seed) {
    Drawn drawn = new Drawn(seed, 200);
    Map<Integer, Integer> expected = new HashMap<>(drawn.truth);
    expected.keySet().retainAll(drawn.certain);
    assertEquals(expected, Matching.of(drawn.entries, drawn.sources).sourceOfEntry());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfRowsAndPicturesDoesNotCount(long seed) {
    Drawn drawn = new Drawn(seed, 50);
    Matching before = Matching.of(drawn.entries, drawn.sources);
    Collections.shuffle(drawn.entries, drawn.random);
    Collections.shuffle(drawn.sources, drawn.random);
    Matching after = Matching.of(drawn.entries, drawn.sources);
    assertEquals(before.sourceOfEntry(), after.sourceOfEntry());
    assertEquals(Set.copyOf(before.further()), Set.copyOf(after.further()));
    assertEquals(Set.copyOf(before.unmatched()), Set.copyOf(after.unmatched()));
    assertEquals(Set.copyOf(before.without()), Set.copyOf(after.without()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPictureAndEveryRowIsToldOnce(long seed) {
    Drawn drawn = new Drawn(seed, 100);
    Matching matching = Matching.of(drawn.entries, drawn.sources);
    assertEquals(
        drawn.sources.stream().map(Source::id).sorted().toList(),
        Stream.of(
                matching.sourceOfEntry().values().stream(),
                matching.further().stream().map(Source::id),
                matching.unmatched().stream().map(Source::id))
            .flatMap(ids -> ids)
            .sorted()
            .toList());
    assertEquals(
        drawn.entries.stream().map(Entry::id).sorted().toList(),
        Stream.concat(
                matching.sourceOfEntry().keySet().stream(),
                matching.without().stream().map(Entry::id))
            .sorted()
            .toList());
    List<Suggestion> suggestions = matching.suggestions();
    assertEquals(
        suggestions.size(), suggestions.stream().map(Suggestion::entry).distinct().count());
    assertEquals(
        suggestions.size(), suggestions.stream().map(Suggestion::source).distinct().count());
    assertEquals(
        List.of(),
        suggestions.stream()
            .filter(
                suggestion ->
                    !matching.without().contains(suggestion.entry())
                        || !matching.unmatched().contains(suggestion.source()))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void suggestionsAreRightWhereNamesAreFarApart(long seed) {
    Drawn drawn = new Drawn(seed, 200);
    List<Suggestion> suggestions = Matching.of(drawn.entries, drawn.sources).suggestions();
    List<Suggestion> right =
        suggestions.stream()
            .filter(
                suggestion ->
                    suggestion.source().id()
                        == drawn.truth.getOrDefault(suggestion.entry().id(), 0))
            .toList();
    assertEquals(suggestions, right);
  }
}
