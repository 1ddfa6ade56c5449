package org.yearbookgame.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Whose portraits those without a name may be, as their captions say: for somebody to look at,
/// never put on by itself.
///
/// @param captions reads them
public record CaptionNames(Captions captions) {
  /// A caption and a name have at least this share of their letters in common; captions are read
  /// from scans, with mistakes.
  private static final double ALIKE = .7;

  /// And no other name is nearly as much like it.
  private static final double PLAINLY = .1;

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /// Looks at the pages on which nobody is named.
  ///
  /// @param named who is named already
  /// @param list of all names, one a line
  /// @return of each page, for each of its portraits the name that its caption tells, if it does
  /// @throws InterruptedException if the thread is interrupted
  public List<List<Optional<String>>> of(
      List<FoundPage> pages, NamesInOrder named, List<String> list) throws InterruptedException {
    List<String> free = new ArrayList<>(list.stream().map(String::strip).toList());
    free.removeIf(String::isEmpty);
    named.names().stream().flatMap(List::stream).flatMap(Optional::stream).forEach(free::remove);
    List<List<Optional<String>>> told = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Optional<String>> names = named.names().get(i);
      boolean unknown = !names.isEmpty() && names.stream().allMatch(Optional::isEmpty);
      told.add(
          unknown
              ? told(captions.read(pages.get(i)), free)
              : Collections.nCopies(names.size(), Optional.empty()));
    }
    return told;
  }

  /// A caption, a name, and how much they are alike.
  private record Pair(int caption, String name, double alike) {}

  /// The names that captions tell, each once.
  static List<Optional<String>> told(List<Optional<String>> captions, List<String> names) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < captions.size(); i++) {
      int caption = i;
      captions.get(i).flatMap(text -> closest(caption, text, names)).ifPresent(pairs::add);
    }
    pairs.sort(Comparator.comparingDouble(Pair::alike).reversed());
    List<Optional<String>> told =
        new ArrayList<>(Collections.nCopies(captions.size(), Optional.empty()));
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (taken.add(pair.name())) {
        told.set(pair.caption(), Optional.of(pair.name()));
      }
    }
    return told;
  }

  private static Optional<Pair> closest(int caption, String text, List<String> names) {
    List<Pair> pairs =
        names.stream()
            .distinct()
            .map(name -> new Pair(caption, name, alike(letters(text), letters(name))))
            .sorted(Comparator.comparingDouble(Pair::alike).reversed())
            .limit(2)
            .toList();
    boolean plainly =
        pairs.size() < 2 || pairs.getFirst().alike() - pairs.getLast().alike() >= PLAINLY;
    return pairs.stream().findFirst().filter(pair -> plainly && pair.alike() >= ALIKE);
  }

  /// In any order of the words: lists often have the surname first.
  private static double alike(String one, String other) {
    int longest = Math.max(1, Math.max(one.length(), other.length()));
    return 1 - (double) new LevenshteinDistance(longest).apply(one, other) / longest;
  }

  private static String letters(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(OTHERS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
