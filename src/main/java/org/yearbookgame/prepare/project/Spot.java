package org.yearbookgame.prepare.project;

import java.util.List;
import java.util.Optional;

/// A portrait on a scanned page: where it is and whose.
///
/// @param id stands for it within its page, whatever becomes of its place and name
/// @param doubts why somebody should look at it, as whoever found it calls the reasons; empty where
///   nothing speaks against it
/// @param name `""` where it is not known
/// @param placed what was put into the class of it last
public record Spot(
    int id, Outline outline, List<String> doubts, String name, Optional<Placed> placed) {
  public Spot {
    doubts = List.copyOf(doubts);
  }

  /// What was put into the class.
  ///
  /// @param source the [Source#id] of the picture that was cut
  /// @param outline what was cut
  /// @param corners by which the page was straightened
  /// @param name under which it was
  public record Placed(int source, Outline outline, Optional<Corners> corners, String name) {
    /// Names must not reach a log.
    @Override
    public String toString() {
      return "Placed[" + source + "]";
    }
  }

  /// One that somebody drew.
  static Spot drawn(int id, Outline outline) {
    return new Spot(id, outline, List.of(), "", Optional.empty());
  }

  /// Elsewhere, as somebody wants it: nothing is doubtful any more.
  public Spot withOutline(Outline changed) {
    return new Spot(id, changed, List.of(), name, placed);
  }

  /// Found to be right.
  public Spot withoutDoubts() {
    return new Spot(id, outline, List.of(), name, placed);
  }

  public Spot withName(String changed) {
    return new Spot(id, outline, doubts, changed, placed);
  }

  /// As if it had always had this name.
  Spot renamed(String changed) {
    return new Spot(
        id,
        outline,
        doubts,
        changed,
        placed.map(was -> new Placed(was.source(), was.outline(), was.corners(), changed)));
  }

  Spot withPlaced(Placed changed) {
    return new Spot(id, outline, doubts, name, Optional.of(changed));
  }

  /// Names must not reach a log.
  @Override
  public String toString() {
    return "Spot[" + id + ", " + outline + "]";
  }
}
