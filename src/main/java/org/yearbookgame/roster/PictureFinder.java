package org.yearbookgame.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Finds the pictures that a list names, by the names alone.
public final class PictureFinder {
  /// What became of a picture's name.
  public sealed interface Found {
    /// A file of this name is there.
    ///
    /// @param exactly whether the file is written just so, or differs in case or Unicode form
    record Picture(Portrait portrait, boolean exactly) implements Found {}

    record Missing() implements Found {}

    /// The name leads out of the picture folder.
    record Outside() implements Found {}
  }

  private static final Set<String> PICTURE_ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp");

  /// How many names may be compared in all. A hundred thousand names that are all wrong would be
  /// ten billion comparisons; whoever has that many to mend is not helped by a guess for each.
  private static final int MOST_COMPARISONS = 500_000;

  private final PictureListing listing;
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Map<String, String>> namesByKey = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int comparisons;

  public PictureFinder(PictureListing listing) {
    this.listing = listing;
  }

  /// Looks one up.
  ///
  /// @param written a path as in the list, not blank; `\` is taken for `/`
  public Found find(String written) {
    String path = clean(written);
    if (!Portrait.staysInside(path)) {
      return new Found.Outside();
    }
    String folder = folder(path);
    String name = path.substring(prefix(folder).length());
    if (names(folder).contains(name)) {
      return found(folder, name, true);
    }
    String other = namesByKey(folder).get(Fold.key(name));
    return other == null ? new Found.Missing() : found(folder, other, false);
  }

  /// The picture that no row uses and whose name is like the given: the same but for its ending, or
  /// at most a third of its letters (and at least one) different. Ask only once all rows were
  /// looked up.
  Optional<String> closest(String written) {
    String path = clean(written);
    String folder = folder(path);
    String name = Fold.key(path.substring(prefix(folder).length()));
    int threshold = Math.max(1, name.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(threshold);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, String> entry : namesByKey(folder).entrySet()) {
      if (comparisons++ >= MOST_COMPARISONS) {
        break;
      }
      String key = entry.getKey();
      String candidate = entry.getValue();
      if (!PICTURE_ENDINGS.contains(ending(key)) || used.contains(prefix(folder) + candidate)) {
        continue;
      }
      int apart = stem(key).equals(stem(name)) ? 0 : distance.apply(key, name);
      if (apart >= 0
          && (best == null || apart < least || (apart == least && candidate.compareTo(best) < 0))) {
        best = candidate;
        least = apart;
      }
    }
    return Optional.ofNullable(best).map(prefix(folder)::concat);
  }

  private Found found(String folder, String name, boolean exactly) {
    String path = prefix(folder) + name;
    if (!Portrait.staysInside(path)) {
      return new Found.Outside();
    }
    used.add(path);
    return new Found.Picture(new Portrait(path), exactly);
  }

  private Set<String> names(String folder) {
    return names.computeIfAbsent(folder, listing::in);
  }

  /// The first in the order of names, where several differ only in case.
  private Map<String, String> namesByKey(String folder) {
    return namesByKey.computeIfAbsent(
        folder,
        _ -> {
          Map<String, String> byKey = new HashMap<>();
          for (String name : names(folder)) {
            byKey.merge(Fold.key(name), name, (one, two) -> one.compareTo(two) <= 0 ? one : two);
          }
          return byKey;
        });
  }

  private static String clean(String written) {
    String path = written.strip().replace('\\', '/');
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String prefix(String folder) {
    return folder.isEmpty() ? "" : folder + "/";
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
