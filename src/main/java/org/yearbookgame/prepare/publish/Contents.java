package org.yearbookgame.prepare.publish;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
record Contents(OpenedClass opened, List<Picture> pictures, Optional<Path> logo) {
  /// The other entries of a file: manifest, settings, list and logo.
  private static final int FURTHER_ENTRIES = 4;

  private static final Pattern NUMBERED = Pattern.compile("([1-9][0-9]{0,8})\\.([A-Za-z]{3,4})");

  /// One picture.
  ///
  /// @param row the classmate's
  /// @param portrait the picture, as the list names it
  /// @param number what its file is named by; 0 where it is not
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
    Optional<PublishProblem> obstacle = obstacle(opened);
    if (obstacle.isPresent()) {
      return new Reading.Refused(obstacle.get());
    }
    Map<Portrait, Picture> pictures = new LinkedHashMap<>();
    Set<Integer> numbers = new HashSet<>();
    for (Classmate person : opened.roster().classmates()) {
      for (Portrait portrait : portraits(person)) {
        Optional<Picture> picture = picture(person, portrait, opened.folder().pictures());
        if (pictures.containsKey(portrait) || picture.isEmpty()) {
          continue;
        }
        if (picture.get().number() == 0 || !numbers.add(picture.get().number())) {
          return new Reading.Refused(new PublishProblem.NotNumbered(person.row()));
        }
        pictures.put(portrait, picture.get());
      }
    }
    return pictures.size() > YearbookFile.MOST_ENTRIES - FURTHER_ENTRIES
        ? new Reading.Refused(new PublishProblem.TooLarge())
        : new Reading.Read(
            new Contents(
                opened,
                pictures.values().stream()
                    .sorted(Comparator.comparingInt(Picture::number))
                    .toList(),
                opened.settings().logo().filter(YearbookFile::isLogo)));
  }

  /// What keeps a class from being published, whatever its pictures are called.
  private static Optional<PublishProblem> obstacle(OpenedClass opened) {
    Optional<PublishProblem> unreadable =
        opened.settingsProblems().stream()
            .filter(Contents::hidesSettings)
            .findFirst()
            .map(PublishProblem.SettingsUnreadable::new);
    if (unreadable.isPresent()) {
      return unreadable;
    }
    if (opened.problems().stream().anyMatch(problem -> problem.effect() == Effect.STOPS_GAME)) {
      return Optional.of(new PublishProblem.NothingPlayable());
    }
    return opened.settings().id().filter(Manifest::isClassId).isPresent()
        ? Optional.empty()
        : Optional.of(new PublishProblem.NoId(UUID.randomUUID().toString()));
  }

  private static boolean hidesSettings(SettingsProblem problem) {
    return switch (problem) {
      case SettingsProblem.Broken _, SettingsProblem.TooLarge _, SettingsProblem.Unreadable _ ->
          true;
      case SettingsProblem.UnknownKey _,
          SettingsProblem.WrongValue _,
          SettingsProblem.LogoMissing _ ->
          false;
    };
  }

  private static List<Portrait> portraits(Classmate person) {
    return Stream.concat(Stream.of(person.portrait()), person.now().stream()).toList();
  }

  /// A picture that can be shown; of today’s, not all were looked at before.
  private static Optional<Picture> picture(Classmate person, Portrait portrait, Path pictures) {
    if (!(PictureFile.look(pictures, portrait) instanceof PictureFile.Picture found)) {
      return Optional.empty();
    }
    Matcher name = NUMBERED.matcher(portrait.file());
    boolean numbered = name.matches();
    return Optional.of(
        new Picture(
            person.row(),
            portrait,
            found.file(),
            found.bytes(),
            numbered ? Integer.parseInt(name.group(1)) : 0,
            numbered ? name.group(2).toLowerCase(Locale.ROOT) : ""));
  }

  String classId() {
    return opened.settings().id().orElseThrow();
  }

  GoesOut goesOut() {
    return GoesOut.of(opened.imported());
  }

  /// How many bytes the pictures have as they were prepared.
  long pictureBytes() {
    return pictures.stream().mapToLong(Picture::bytes).sum();
  }

  /// Whether the pictures, as they were prepared, are more than a file may hold.
  boolean isTooLarge() {
    return pictureBytes() > YearbookFile.MOST_BYTES
        || logoBytes() > YearbookFile.MOST_ENTRY_BYTES
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
