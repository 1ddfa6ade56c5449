package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.project.Spot.Placed;
import org.yearbookgame.roster.Fold;

/// Puts the portraits of the pages into the class: each becomes a picture, as if it had been
/// brought, and is given to the classmate of its name.
///
/// What is in the class already and was not changed on its page since stays as the organizer has it
/// there: turned, cropped, given to somebody else, taken out.
public final class Placing {
  private final Map<Portrait, Path> files;
  private final List<Source> sources;
  private final Owners owners;
  private final Set<Integer> fromPages = new HashSet<>();
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
    this.owners = new Owners(project.entries());
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
    Set<Integer> gone = new HashSet<>(fromPages);
    sources.stream()
        .filter(source -> source.file().startsWith(folder))
        .forEach(source -> gone.add(source.id()));
    gone.removeAll(current);
    sources.removeIf(source -> gone.contains(source.id()));
    return project
        .withSources(sources)
        .withEntries(owners.given(namesOn(project), fromPages, gone))
        .withPages(pages);
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
      owners.take(source, spot);
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
