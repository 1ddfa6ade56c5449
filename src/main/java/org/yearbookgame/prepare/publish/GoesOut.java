package org.yearbookgame.prepare.publish;

import java.util.List;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.RosterImport;

/// Who is in a file that is sent around, and who is not.
///
/// @param classmates who can be asked or shown, those in memoriam among them
/// @param privateOnes who want no part: nothing of them is in the file
/// @param leftOut whom a problem of the class, or the organizer for now, leaves out
public record GoesOut(int classmates, int inMemoriam, int privateOnes, int leftOut) {
  /// Who of a list can be shown, and who is not.
  static GoesOut of(RosterImport imported) {
    List<Classmate> all = imported.roster().classmates();
    return new GoesOut(
        all.size(),
        (int) all.stream().filter(Classmate::inMemoriam).count(),
        imported.privateOnes(),
        imported.listed() - all.size());
  }
}
