package org.yearbookgame.prepare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.ClassSettings;

/// What is known of a class from the last time that it was prepared.
///
/// @param card what its folder says of it; empty where that is gone
public record Before(String classId, ClassCard card) {
  /// Looks at the place of a class folder.
  ///
  /// @return nothing, where no class was prepared there
  public static Optional<Before> at(Path folder) {
    Optional<String> key =
        KeyFile.read(KeyFile.beside(folder)) instanceof KeyFile.Read(var keys)
            ? Optional.of(keys.classId())
            : Optional.empty();
    Optional<ClassSettings> settings =
        Files.exists(folder.resolve(ClassJson.FILE)) ? settings(folder) : Optional.empty();
    return key.or(() -> settings.flatMap(ClassSettings::id))
        .map(id -> new Before(id, settings.map(of -> card(of, folder)).orElse(ClassCard.EMPTY)));
  }

  private static Optional<ClassSettings> settings(Path folder) {
    return ClassFolder.find(folder) instanceof ClassSearch.Found(var found)
        ? Optional.of(found.open().settings())
        : Optional.empty();
  }

  /// A class without a title is called by its folder's name, which is then no title.
  private static ClassCard card(ClassSettings settings, Path folder) {
    String name = String.valueOf(folder.getFileName());
    return new ClassCard(
        settings.title().equals(name) ? "" : settings.title(),
        settings.school().orElse(""),
        settings.year().orElse(""),
        settings.colour().orElse(""),
        settings.colour2().orElse(""),
        settings.logo(),
        settings.contact().orElse(""),
        settings.reunion());
  }
}
