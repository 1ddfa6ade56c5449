package org.yearbookgame.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.PictureNames;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

/// A picture that is to be in the class.
///
/// @param number that it was given before, as far as the project knows
record ClassPicture(Classmate person, Use use, Source source, Optional<Integer> number) {
  /// Those of all who can be shown. Nobody private is in a roster, so nobody private is here.
  static List<ClassPicture> of(Project project, Roster roster) {
    PictureNames names = PictureNames.of(project.sources());
    List<ClassPicture> pictures = new ArrayList<>();
    for (Classmate person : roster.classmates()) {
      Entry entry = project.entries().get(person.row() - Project.FIRST_ROW);
      project
          .sourceOf(entry)
          .ifPresent(
              source ->
                  pictures.add(new ClassPicture(person, Use.PORTRAIT, source, entry.number())));
      person
          .now()
          .flatMap(now -> names.named(now.file()))
          .ifPresent(
              source ->
                  pictures.add(new ClassPicture(person, Use.TODAY, source, Optional.empty())));
    }
    return pictures;
  }
}
