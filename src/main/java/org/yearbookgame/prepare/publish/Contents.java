package org.yearbookgame.prepare.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.RosterProblem.Effect;
import org.yearbookgame.storage.Manifest;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.PictureFile;
import org.yearbookgame.storage.SettingsProblem;
import org.yearbookgame.storage.YearbookFile;

/// What of a class folder is sent around: those who can be asked or shown, with their pictures. All
/// else that lies in the folder stays there.
///
/// @param pictures by number, which tells nothing
/// @param logo the file, if there is one
record Contents(
    String classId,
    OpenedClass opened,
    List<Picture> pictures,
    Optional<Path> logo,
    GoesOut goesOut) {
  /// The other entries of a file: manifest, settings, list and logo.
  private static final int FURTHER_ENTRIES = 4;

  private static final Pattern NUMBERED = Pattern.compile("([1-9][0-9]{0,8})\\.([A-Za-z]{3,4})");

  /// One picture.
  ///
  /// @param row the classmate's
  /// @param portrait the picture, as the list names it
  /// @param number what its file is named by
  /// @param ending of its file's name, in small letters
  record Picture(int row, Portrait portrait, Path file, long bytes, int number, String ending) {}

  /// What came of reading a class folder.
  sealed interface Reading {
    record Read(Contents contents) implements Reading {}

    record Refused(PublishProblem why) implements Reading {}
  }

  /// Reads a class folder.
  ///
  /// @param opened after a look into its pictures
  static Reading of(OpenedClass opened) {
    Optional<SettingsProblem> unreadable =
        opened.settingsProblems().stream()
            .filter(
                problem ->
                    switch (problem) {
                      case SettingsProblem.Broken _,
                          SettingsProblem.TooLarge _,
                          SettingsProblem.Unreadable _ ->
                          true;
                      case SettingsProblem.UnknownKey _,
                          SettingsProblem.WrongValue _,
                          SettingsProblem.LogoMissing _ ->
                          false;
                    })
            .findFirst();
    Optional<String> id = opened.settings().id().filter(Manifest::isClassId);
    if (unreadable.isPresent()) {
      return new Reading.Refused(new PublishProblem.SettingsUnreadable(unreadable.get()));
    }
    if (opened.problems().stream().anyMatch(problem -> problem.effect() == Effect.STOPS_GAME)) {
      return new Reading.Refused(new PublishProblem.NothingPlayable());
    }
    if (id.isEmpty()) {
      return new Reading.Refused(new PublishProblem.NoId(UUID.randomUUID().toString()));
    }
    return read(id.get(), opened);
  }

  private static Reading read(String id, OpenedClass opened) {
    List<Picture> pictures = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Classmate person : opened.roster().classmates()) {
      List<Portrait> both = new ArrayList<>(List.of(person.portrait()));
      person.now().ifPresent(both::add);
      for (Portrait portrait : both) {
        if (PictureFile.look(opened.folder().pictures(), portrait)
            instanceof PictureFile.Picture found) {
          Matcher name = NUMBERED.matcher(portrait.file());
          if (!name.matches() || !numbers.add(Integer.valueOf(name.group(1)))) {
            return new Reading.Refused(new PublishProblem.NotNumbered(person.row()));
          }
          pictures.add(
              new Picture(
                  person.row(),
                  portrait,
                  found.file(),
                  found.bytes(),
                  Integer.parseInt(name.group(1)),
                  name.group(2).toLowerCase(Locale.ROOT)));
        }
      }
    }
    if (pictures.size() > YearbookFile.MOST_ENTRIES - FURTHER_ENTRIES) {
      return new Reading.Refused(new PublishProblem.TooLarge());
    }
    pictures.sort(Comparator.comparingInt(Picture::number));
    return new Reading.Read(
        new Contents(
            id, opened, pictures, opened.settings().logo(), GoesOut.of(opened.imported())));
  }

  /// How many bytes the pictures have as they were prepared.
  long pictureBytes() {
    return pictures.stream().mapToLong(Picture::bytes).sum();
  }

  /// Whether the pictures, as they were prepared, are more than a file may hold.
  boolean isTooLarge() {
    return pictureBytes() > YearbookFile.MOST_BYTES
        || pictures.stream().anyMatch(one -> one.bytes() > YearbookFile.MOST_ENTRY_BYTES);
  }

  long logoBytes() {
    return logo.map(file -> file.toFile().length()).orElse(0L);
  }

  /// The name of the logo in the file.
  Optional<String> logoName() {
    return logo.map(
        file -> {
          String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
          String ending = name.substring(name.lastIndexOf('.') + 1);
          return "logo." + (ending.matches("[a-z]{3,4}") ? ending : "img");
        });
  }
}
