package org.yearbookgame.prepare.project;

import java.util.ArrayList;
import java.util.List;

/// The names on a page: one for each portrait in the order in which one reads, `""` where it is not
/// known, and after them those for which there is no portrait.
public record PageNames(ScannedPage page) {
  /// All of them, in their order; blank ones at the end are left out.
  public List<String> all() {
    return withoutBlankEnd(padded());
  }

  private static List<String> withoutBlankEnd(List<String> names) {
    List<String> kept = new ArrayList<>(names);
    while (!kept.isEmpty() && kept.getLast().isEmpty()) {
      kept.removeLast();
    }
    return kept;
  }

  /// The page with these names in place of all that it had.
  public ScannedPage put(List<String> names) {
    List<Spot> spots = new ArrayList<>();
    for (Spot spot : page.spots()) {
      int at = spots.size();
      spots.add(spot.withName(at < names.size() ? names.get(at) : ""));
    }
    List<String> rest = names.subList(Math.min(spots.size(), names.size()), names.size());
    return page.withSpots(spots).withBeyond(withoutBlankEnd(rest));
  }

  /// The page with the names from a portrait on given to the next one each: its own is then not
  /// known.
  public ScannedPage shiftedDown(int spotId) {
    int at = indexOf(spotId);
    if (at < 0) {
      return page;
    }
    List<String> names = padded();
    names.add(at, "");
    return put(names);
  }

  /// The page with the names after a portrait given to the one before each. Its own name is not
  /// lost: it comes after all others.
  public ScannedPage shiftedUp(int spotId) {
    int at = indexOf(spotId);
    if (at < 0) {
      return page;
    }
    List<String> names = padded();
    String own = names.remove(at);
    if (!own.isEmpty()) {
      while (names.size() < page.spots().size()) {
        names.add("");
      }
      names.add(own);
    }
    return put(names);
  }

  private int indexOf(int spotId) {
    return page.spots().stream().map(Spot::id).toList().indexOf(spotId);
  }

  private List<String> padded() {
    List<String> names = new ArrayList<>(page.spots().stream().map(Spot::name).toList());
    names.addAll(page.beyond());
    return names;
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "PageNames[" + page + "]";
  }
}
