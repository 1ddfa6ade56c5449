package org.yearbookgame.prepare.review;

import java.util.List;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Roster;

/// Everything there is to tell of a project, and what can be done about it.
///
/// @param toPutRight what keeps classmates, or the whole class, from being played, in row order
/// @param leftOut those whom the organizer leaves out for now, in row order
/// @param goodToKnow what keeps nobody from being played: rows first, then pictures
/// @param listed how many classmates there are, without those who are private
/// @param roster those of them who can be shown
public record Review(
    List<Concern> toPutRight,
    List<Concern> leftOut,
    List<Concern> goodToKnow,
    int listed,
    Roster roster) {
  /// The portraits in a round.
  private static final int FACES = 4;

  /// Before anything was looked at.
  public static final Review NONE =
      new Review(List.of(), List.of(), List.of(), 0, Roster.of(List.of()));

  public Review {
    toPutRight = List.copyOf(toPutRight);
    leftOut = List.copyOf(leftOut);
    goodToKnow = List.copyOf(goodToKnow);
  }

  /// How many classmates can be asked in a round of four portraits.
  public int playable() {
    return roster.playable(FACES);
  }

  /// Looks through a project. Takes its time where many pictures are new to `looks`.
  public static Review of(Project project, PictureLooks looks) {
    return new Reviewing(project, looks).review();
  }
}
