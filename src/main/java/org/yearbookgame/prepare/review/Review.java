package org.yearbookgame.prepare.review;

import java.util.List;
import org.yearbookgame.prepare.project.Project;

/// Everything there is to tell of a project, and what can be done about it.
///
/// @param toPutRight what keeps classmates, or the whole class, from being played, in row order
/// @param leftOut those whom the organizer leaves out for now, in row order
/// @param goodToKnow what keeps nobody from being played: rows first, then pictures
/// @param listed how many classmates there are, without those who are private
/// @param playable how many of them can be asked in a round of four
public record Review(
    List<Concern> toPutRight,
    List<Concern> leftOut,
    List<Concern> goodToKnow,
    int listed,
    int playable) {
  /// Before anything was looked at.
  public static final Review NONE = new Review(List.of(), List.of(), List.of(), 0, 0);

  public Review {
    toPutRight = List.copyOf(toPutRight);
    leftOut = List.copyOf(leftOut);
    goodToKnow = List.copyOf(goodToKnow);
  }

  /// Looks through a project. Takes its time where many pictures are new to `looks`.
  public static Review of(Project project, PictureLooks looks) {
    return new Reviewing(project, looks).review();
  }
}
