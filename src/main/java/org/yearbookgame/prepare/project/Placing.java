package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yearbookgame.prepare.project.Spot.Placed;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;

/// Puts the portraits of the pages into the class: each becomes a picture, as if it had been
/// brought, and is given to the classmate of its name.
///
/// What is in the class already and was not changed on its page since stays as the organizer has it
/// there: turned, cropped, given to somebody else, taken out.
public final class Placing {
  private final Map<Portrait, Path> files;
  private final List<Source> sources;
  private final List<Entry> entries;
  private final Set<Integer> fromPages = new HashSet<>();
  private final List<Giving> givings = new ArrayList<>();
  private int nextSource;

  /// A portrait that is to be cut.
  ///
  /// @param page whose it is
  /// @param spot where on the page
  /// @param corners by which the page is straightened
  public record Portrait(int page, int spot, Outline outline, Optional<Corners> corners) {}

  private Placing(Project project, Map<Portrait, Path> files) {
    this.files = files;
    this.sources = new ArrayList<>(project.sources());
    this.entries = new ArrayList<>(project.entries());
    this.nextSource = project.nextSourceId();
  }

  /// The portraits that are not in the class as they are on their pages.
  public static List<Portrait> missing(Project project) {
    List<Portrait> missing = new ArrayList<>();
    for (ScannedPage page : project.pages()) {
      for (Spot spot : page.spots()) {
        if (!isPlaced(spot, page)) {
          missing.add(portrait(page, spot));
        }
      }
    }
    return missing;
  }

  /// The project with the portraits of its pages in the class.
  ///
  /// @param files where those lie that were [#missing]; what is not among them waits for the next
  ///   time
  /// @param folder in which portraits of pages lie: those that are on no page any more are taken
  ///   out
  public static Project placed(Project project, Map<Portrait, Path> files, Path folder) {
    return new Placing(project, Map.copyOf(files)).placed(project, folder);
  }

  private Project placed(Project project, Path folder) {
    for (ScannedPage page : project.pages()) {
      page.spots().forEach(spot -> spot.placed().ifPresent(was -> fromPages.add(was.source())));
    }
    List<ScannedPage> pages = new ArrayList<>();
    Set<Integer> current = new HashSet<>();
    for (ScannedPage page : project.pages()) {
      pages.add(
          page.withSpots(page.spots().stream().map(spot -> placed(page, spot, current)).toList()));
    }
    give(namesOn(project));
    Set<Integer> gone = new HashSet<>(fromPages);
    sources.stream()
        .filter(source -> source.file().startsWith(folder))
        .forEach(source -> gone.add(source.id()));
    gone.removeAll(current);
    sources.removeIf(source -> gone.contains(source.id()));
    entries.replaceAll(
        entry ->
            entry.source().filter(gone::contains).isPresent()
                ? entry.withSource(Optional.empty())
                : entry);
    return project.withSources(sources).withEntries(entries).withPages(pages);
  }

  private static Set<String> namesOn(Project project) {
    Set<String> names = new HashSet<>();
    for (ScannedPage page : project.pages()) {
      new PageNames(page).all().forEach(name -> names.add(Fold.key(name)));
    }
    return names;
  }

  private Spot placed(ScannedPage page, Spot spot, Set<Integer> current) {
    boolean kept = isPlaced(spot, page);
    Optional<Path> file = Optional.ofNullable(files.get(portrait(page, spot)));
    if (!kept && file.isEmpty()) {
      spot.placed().ifPresent(was -> current.add(was.source()));
      return spot;
    }
    int source = kept ? spot.placed().orElseThrow().source() : put(spot, file.orElseThrow());
    current.add(source);
    fromPages.add(source);
    boolean known =
        spot.placed()
            .filter(was -> was.source() == source && was.name().equals(spot.name()))
            .isPresent();
    if (!known && isThere(source)) {
      givings.add(taken(source, spot));
    }
    return spot.withPlaced(new Placed(source, spot.outline(), page.corners(), spot.name()));
  }

  /// The picture, in the place of what was cut before.
  private int put(Spot spot, Path file) {
    int before = spot.placed().map(Placed::source).orElse(-1);
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).id() == before) {
        sources.set(i, Source.of(before, file));
        return before;
      }
    }
    sources.add(Source.of(nextSource, file));
    return nextSource++;
  }

  /// A picture that is to be given to somebody.
  ///
  /// @param name `""` where it is not known whose it is
  /// @param before who had it; nothing where it is still with somebody who is to keep it, or is new
  private record Giving(int source, String name, Optional<Integer> before) {}

  /// Takes a picture from whoever had it under the name that it no longer has.
  private Giving taken(int source, Spot spot) {
    String before = spot.placed().map(Placed::name).orElse("");
    Optional<Integer> holder =
        indexOf(entry -> entry.source().equals(Optional.of(source)))
            .filter(at -> !spot.name().isEmpty() || isCalled(entries.get(at), before));
    holder.ifPresent(at -> entries.set(at, entries.get(at).withSource(Optional.empty())));
    return new Giving(source, spot.name(), holder.filter(at -> isCalled(entries.get(at), before)));
  }

  /// Gives pictures to the classmates of their names who have none. Then, whoever had one and is
  /// called otherwise now is renamed; else there is one more classmate, unless that would be
  /// somebody twice.
  private void give(Set<String> onPages) {
    List<Giving> left = new ArrayList<>();
    for (Giving giving : givings) {
      Optional<Integer> free =
          indexOf(entry -> entry.source().isEmpty() && isCalled(entry, giving.name()));
      if (!giving.name().isBlank() && free.isPresent()) {
        give(giving.source(), free.get());
      } else if (!giving.name().isBlank()) {
        left.add(giving);
      }
    }
    for (Giving giving : left) {
      Optional<Integer> renamed =
          giving
              .before()
              .filter(at -> entries.get(at).source().isEmpty())
              .filter(at -> !onPages.contains(Fold.key(entries.get(at).name())));
      if (renamed.isPresent()) {
        int at = renamed.get();
        entries.set(at, entries.get(at).with(Column.NAME, giving.name()));
        give(giving.source(), at);
      } else if (indexOf(entry -> isCalled(entry, giving.name()) && !isFromPages(entry))
          .isEmpty()) {
        int id = entries.stream().mapToInt(Entry::id).max().orElse(0) + 1;
        entries.add(
            new Entry(
                id,
                Map.of(Column.NAME, giving.name()),
                Map.of(),
                Optional.of(giving.source()),
                Optional.empty()));
      }
    }
  }

  private void give(int source, int at) {
    entries.set(at, entries.get(at).withSource(Optional.of(source)));
  }

  private boolean isFromPages(Entry entry) {
    return entry.source().filter(fromPages::contains).isPresent();
  }

  private static boolean isCalled(Entry entry, String name) {
    return Fold.key(entry.name()).equals(Fold.key(name));
  }

  private Optional<Integer> indexOf(Predicate<Entry> wanted) {
    for (int i = 0; i < entries.size(); i++) {
      if (wanted.test(entries.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlaced(Spot spot, ScannedPage page) {
    return spot.placed()
        .filter(was -> was.outline().equals(spot.outline()) && was.corners().equals(page.corners()))
        .isPresent();
  }

  private static Portrait portrait(ScannedPage page, Spot spot) {
    return new Portrait(page.id(), spot.id(), spot.outline(), page.corners());
  }

  private boolean isThere(int sourceId) {
    return sources.stream().anyMatch(source -> source.id() == sourceId);
  }
}
