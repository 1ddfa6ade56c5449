package org.yearbookgame.ui.organizer.portraits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.StandingWord;

/// All pictures of a project as they hang on the wall.
///
/// @param strays those in nobody's row, in the order in which they were brought
/// @param named all others, in the order of the list, those of one classmate beside each other
/// @param without who has no picture, but for those who want none
record Wall(List<Hung> strays, List<Hung> named, List<Entry> without) {
  static final Wall EMPTY = new Wall(List.of(), List.of(), List.of());

  Wall {
    strays = List.copyOf(strays);
    named = List.copyOf(named);
    without = List.copyOf(without);
  }

  /// Hangs the pictures of a project.
  ///
  /// @param guesses of this project, or of one a moment ago
  static Wall of(Project project, Guesses guesses) {
    return new Hanging(project, guesses).wall();
  }

  /// All pictures, in their order.
  List<Hung> all() {
    return Stream.concat(strays.stream(), named.stream()).toList();
  }

  /// The picture of this id.
  Optional<Hung> picture(int sourceId) {
    return all().stream().filter(hung -> hung.source().id() == sourceId).findFirst();
  }

  /// Puts the pictures into their order.
  private static final class Hanging {
    private final Project project;
    private final Guesses guesses;
    private final Map<Integer, Source> sources = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();

    /// Whose picture is played, by the picture's id.
    private final Map<Integer, Entry> owners = new HashMap<>();

    private final Set<Integer> haveOne = new HashSet<>();
    private final List<Hung> strays = new ArrayList<>();
    private final Map<Integer, List<Hung>> further = new HashMap<>();

    Hanging(Project project, Guesses guesses) {
      this.project = project;
      this.guesses = guesses;
      project.sources().forEach(source -> sources.put(source.id(), source));
      for (Entry entry : project.entries()) {
        entries.put(entry.id(), entry);
        entry
            .source()
            .filter(sources::containsKey)
            .ifPresent(
                id -> {
                  owners.putIfAbsent(id, entry);
                  haveOne.add(entry.id());
                });
      }
    }

    Wall wall() {
      project.sources().stream()
          .filter(source -> !owners.containsKey(source.id()))
          .forEach(this::hang);
      return new Wall(
          strays,
          project.entries().stream().flatMap(this::ofOne).toList(),
          project.entries().stream().filter(this::wantsOne).toList());
    }

    /// A picture that is not played.
    private void hang(Source source) {
      Optional<Entry> certain = by(guesses.certain(), source);
      if (certain.isPresent() && haveOne.contains(certain.get().id())) {
        further
            .computeIfAbsent(certain.get().id(), _ -> new ArrayList<>())
            .add(new Hung.Further(source, certain.get()));
      } else {
        Optional<Entry> likely = certain.or(() -> by(guesses.likely(), source));
        strays.add(new Hung.Stray(source, likely.filter(entry -> !haveOne.contains(entry.id()))));
      }
    }

    private Optional<Entry> by(Map<Integer, Integer> guess, Source source) {
      return Optional.ofNullable(guess.get(source.id())).map(entries::get);
    }

    private Stream<Hung> ofOne(Entry entry) {
      List<Hung> others = further.getOrDefault(entry.id(), List.of());
      return Stream.concat(
          entry.source().map(sources::get).stream()
              .filter(source -> entry.equals(owners.get(source.id())))
              .map(source -> new Hung.Played(source, entry, !others.isEmpty())),
          others.stream());
    }

    /// Who is private wants no picture.
    private boolean wantsOne(Entry entry) {
      return !haveOne.contains(entry.id())
          && !entry.name().isBlank()
          && StandingWord.of(entry.text(Column.STANDING)) != StandingWord.PRIVATE;
    }
  }
}
