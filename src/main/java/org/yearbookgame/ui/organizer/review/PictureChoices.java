package org.yearbookgame.ui.organizer.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;

/// The pictures that can be chosen for somebody.
final class PictureChoices {
  private PictureChoices() {}

  /// One picture.
  ///
  /// @param owner who has it now
  record Choice(Source source, Optional<Entry> owner) {
    /// Whether a text stands in the file's name or its owner's.
    boolean matches(String text) {
      String searched = text.strip().toLowerCase(Locale.ROOT);
      return source.name().toLowerCase(Locale.ROOT).contains(searched)
          || owner.map(Entry::name).orElse("").toLowerCase(Locale.ROOT).contains(searched);
    }
  }

  /// All pictures that were brought: first those that nobody has, then by the files' names.
  static List<Choice> of(Project project) {
    Map<Integer, Entry> owners = new HashMap<>();
    project
        .entries()
        .forEach(entry -> entry.source().ifPresent(id -> owners.putIfAbsent(id, entry)));
    return project.sources().stream()
        .map(source -> new Choice(source, Optional.ofNullable(owners.get(source.id()))))
        .sorted(
            Comparator.<Choice, Boolean>comparing(choice -> choice.owner().isPresent())
                .thenComparing(choice -> choice.source().name()))
        .toList();
  }
}
