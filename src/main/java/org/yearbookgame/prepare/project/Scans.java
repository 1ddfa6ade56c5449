package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yearbookgame.roster.Fold;

/// What is done to the scanned pages of a project. Pages are named by their ids; those that are
/// gone meanwhile are passed over. No file is touched.
public final class Scans {
  private Scans() {}

  /// With one page more, which gets an id of its own.
  public static Project added(Project project, ScannedPage page) {
    List<ScannedPage> pages = new ArrayList<>(project.pages());
    pages.add(page.withId(pages.stream().mapToInt(ScannedPage::id).max().orElse(0) + 1));
    return project.withPages(pages);
  }

  /// Without a page. What was cut out of it stays in the class until pages are cut again.
  public static Project removed(Project project, int pageId) {
    return project.withPages(project.pages().stream().filter(page -> page.id() != pageId).toList());
  }

  /// With one page changed.
  public static Project changed(Project project, int pageId, UnaryOperator<ScannedPage> change) {
    return project.withPages(
        project.pages().stream()
            .map(page -> page.id() == pageId ? change.apply(page) : page)
            .toList());
  }

  /// With names put on the pages, each on its own.
  ///
  /// @param names of each page in its order; of pages beyond the list nothing changes
  public static Project named(Project project, List<List<String>> names) {
    List<ScannedPage> pages = new ArrayList<>(project.pages());
    for (int i = 0; i < Math.min(pages.size(), names.size()); i++) {
      pages.set(i, new PageNames(pages.get(i)).put(names.get(i)));
    }
    return project.withPages(pages);
  }

  /// Without the portraits of people who are no longer in the list: those that pictures were cut
  /// from, and those of their names, as far as nobody else in the list is called so.
  ///
  /// @param sources ids of pictures that are gone
  /// @param names that they had
  public static Project without(Project project, Set<Integer> sources, Set<String> names) {
    Set<String> gone = new HashSet<>();
    names.forEach(name -> gone.add(Fold.key(name)));
    gone.remove("");
    project.entries().forEach(entry -> gone.remove(Fold.key(entry.name())));
    return project.withPages(
        project.pages().stream()
            .map(
                page ->
                    page.withSpots(
                            page.spots().stream()
                                .filter(spot -> !isOf(spot, sources))
                                .filter(spot -> !gone.contains(Fold.key(spot.name())))
                                .toList())
                        .withBeyond(
                            page.beyond().stream()
                                .filter(name -> !gone.contains(Fold.key(name)))
                                .toList()))
            .toList());
  }

  private static boolean isOf(Spot spot, Set<Integer> sources) {
    return spot.placed().filter(placed -> sources.contains(placed.source())).isPresent();
  }

  /// With other names for the portraits of some people, who had other names before.
  ///
  /// @param names the new name of each, by the id of the picture that was cut
  static Project renamed(Project project, Map<Integer, String> names) {
    return project.withPages(
        project.pages().stream()
            .map(
                page ->
                    page.withSpots(
                        page.spots().stream().map(spot -> renamed(spot, names)).toList()))
            .toList());
  }

  private static Spot renamed(Spot spot, Map<Integer, String> names) {
    return spot.placed()
        .flatMap(placed -> Optional.ofNullable(names.get(placed.source())))
        .map(spot::renamed)
        .orElse(spot);
  }

  /// The names that no portrait has yet: those of the list, and those that were meant for the pages
  /// but found no portrait there. Each once.
  public static List<String> unusedNames(Project project) {
    Set<String> used = new HashSet<>();
    project.pages().stream()
        .flatMap(page -> page.spots().stream())
        .forEach(spot -> used.add(Fold.key(spot.name())));
    return Stream.concat(
            project.pages().stream().flatMap(page -> page.beyond().stream()),
            project.entries().stream().map(Entry::name))
        .filter(name -> !name.isBlank() && used.add(Fold.key(name)))
        .toList();
  }
}
