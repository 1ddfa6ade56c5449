package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A page of a yearbook that the organizer brought, and the portraits on it. Immutable.
///
/// @param id stands for the page within its project
/// @param file in which it is; it is only ever read
/// @param number from 1: which page of a file that may hold several
/// @param width in points as scanned, upright
/// @param height in points as scanned, upright
/// @param corners by which a photographed page is straightened; what is on it then lies on the
///   straight page
/// @param columns of portraits that were found; 0 where there are none
/// @param spots the portraits, in the order in which one reads
/// @param gaps places in the rows where a portrait may have been missed
/// @param beyond names of this page for which there is no portrait left, in their order
public record ScannedPage(
    int id,
    Path file,
    Optional<Integer> number,
    int width,
    int height,
    Optional<Corners> corners,
    int columns,
    List<Spot> spots,
    List<Outline> gaps,
    List<String> beyond) {
  /// Checks the ids.
  ///
  /// @throws IllegalArgumentException where two portraits have the same, or the page has no points
  public ScannedPage {
    spots = List.copyOf(spots);
    gaps = List.copyOf(gaps);
    beyond = List.copyOf(beyond);
    if (spots.stream().map(Spot::id).distinct().count() < spots.size() || width < 1 || height < 1) {
      throw new IllegalArgumentException("one id for two, or a page without points");
    }
  }

  /// A page on which nothing was looked for yet.
  public static ScannedPage of(Path file, Optional<Integer> number, int width, int height) {
    return new ScannedPage(
        0, file, number, width, height, Optional.empty(), 0, List.of(), List.of(), List.of());
  }

  /// How wide the page is on which the portraits lie, in points.
  public int straightWidth() {
    return corners.map(Corners::width).orElse(width);
  }

  /// How high the page is on which the portraits lie, in points.
  public int straightHeight() {
    return corners.map(Corners::height).orElse(height);
  }

  /// The portrait with an id.
  public Optional<Spot> spot(int spotId) {
    return spots.stream().filter(spot -> spot.id() == spotId).findFirst();
  }

  /// How many things somebody should look at.
  public int toLookAt() {
    return (int) spots.stream().filter(spot -> !spot.doubts().isEmpty()).count() + gaps.size();
  }

  ScannedPage withId(int changed) {
    return new ScannedPage(
        changed, file, number, width, height, corners, columns, spots, gaps, beyond);
  }

  public ScannedPage withCorners(Optional<Corners> changed) {
    return new ScannedPage(id, file, number, width, height, changed, columns, spots, gaps, beyond);
  }

  public ScannedPage withSpots(List<Spot> changed) {
    return new ScannedPage(
        id, file, number, width, height, corners, columns, changed, gaps, beyond);
  }

  /// With other names for which there is no portrait.
  public ScannedPage withBeyond(List<String> changed) {
    return new ScannedPage(id, file, number, width, height, corners, columns, spots, gaps, changed);
  }

  /// With what was found on it in place of what was known. Names stay, in their order.
  public ScannedPage found(int columnsFound, List<Outline> gapsFound, List<Spot> found) {
    return new PageNames(
            new ScannedPage(
                id,
                file,
                number,
                width,
                height,
                corners,
                columnsFound,
                found,
                gapsFound,
                List.of()))
        .put(new PageNames(this).all());
  }

  /// With one portrait changed; as it is, where it is gone.
  public ScannedPage with(int spotId, UnaryOperator<Spot> change) {
    return withSpots(
        spots.stream().map(spot -> spot.id() == spotId ? change.apply(spot) : spot).toList());
  }

  /// With a portrait elsewhere, numbered as one reads.
  public ScannedPage outlined(int spotId, Outline outline) {
    Outline kept = outline.onPage(straightWidth(), straightHeight());
    return spot(spotId)
        .filter(spot -> !spot.outline().equals(kept))
        .map(spot -> without(spotId).inserted(spot.withOutline(kept)))
        .orElse(this);
  }

  /// With one portrait more, which gets an id of its own.
  public ScannedPage added(Outline outline) {
    return inserted(Spot.drawn(nextSpotId(), outline.onPage(straightWidth(), straightHeight())));
  }

  /// The id that the next portrait gets.
  public int nextSpotId() {
    return spots.stream().mapToInt(Spot::id).max().orElse(0) + 1;
  }

  /// Without a portrait. Its name is not lost.
  public ScannedPage removed(int spotId) {
    return spot(spotId).map(spot -> without(spotId).keeping(spot.name())).orElse(this);
  }

  /// With a portrait as two, of which the first keeps its name.
  ///
  /// @param beside whether they are beside each other, rather than above each other
  public ScannedPage split(int spotId, boolean beside) {
    return spot(spotId)
        .map(
            spot -> {
              List<Outline> halves = spot.outline().halves(beside);
              return outlined(spotId, halves.getFirst()).added(halves.getLast());
            })
        .orElse(this);
  }

  /// With two portraits as one, which has the first's id and name.
  public ScannedPage merged(int spotId, int otherId) {
    Optional<Spot> one = spot(spotId);
    Optional<Spot> other = spot(otherId);
    if (one.isEmpty() || other.isEmpty() || spotId == otherId) {
      return this;
    }
    Spot kept = one.get();
    String name = kept.name().isEmpty() ? other.get().name() : kept.name();
    String left = kept.name().isEmpty() ? "" : other.get().name();
    return without(otherId)
        .outlined(spotId, kept.outline().with(other.get().outline()))
        .with(spotId, spot -> spot.withName(name))
        .keeping(left);
  }

  /// Without a place where a portrait may have been missed.
  public ScannedPage withoutGap(Outline gap) {
    return new ScannedPage(
        id,
        file,
        number,
        width,
        height,
        corners,
        columns,
        spots,
        gaps.stream().filter(one -> !one.equals(gap)).toList(),
        beyond);
  }

  private ScannedPage without(int spotId) {
    return withSpots(spots.stream().filter(spot -> spot.id() != spotId).toList());
  }

  /// Where one reads it.
  private ScannedPage inserted(Spot added) {
    List<Spot> all = new ArrayList<>(spots);
    int at = 0;
    while (at < all.size() && !added.outline().isBefore(all.get(at).outline())) {
      at++;
    }
    all.add(at, added);
    return withSpots(all);
  }

  private ScannedPage keeping(String name) {
    if (name.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(beyond);
    more.add(name);
    return withBeyond(more);
  }

  /// Names, of people and of files, must not reach a log.
  @Override
  public String toString() {
    return "ScannedPage[" + id + ", " + spots.size() + " portraits]";
  }
}
