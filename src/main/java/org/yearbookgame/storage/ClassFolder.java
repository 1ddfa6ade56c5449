package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.roster.PictureListing;
import org.yearbookgame.roster.RosterImport;

/// Where a class lies on the disk.
///
/// @param root the folder that holds `class.json`, if there is one
/// @param list the spreadsheet's csv
/// @param pictures the folder that the names in the list start from
public record ClassFolder(Path root, Path list, Path pictures) {
  /// The lists that are looked for in a folder, in this order. The last is the shape of the game's
  /// first version, which ran in a browser.
  public static final List<String> LISTS = List.of("students.csv", "roster.csv", WebShape.LIST);

  static final String PICTURES = "images";
  private static final String SETTINGS = "class.json";

  /// The first, web version of this game kept its files so.
  private static final class WebShape {
    static final String FOLDER = "data";
    static final String LIST = FOLDER + "/students.csv";
    static final String PICTURES = "static/images";
  }

  /// Looks for a class.
  ///
  /// @param place the folder of a class, its settings or its list
  public static ClassSearch find(Path place) {
    Path absolute = place.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      return LISTS.stream()
          .map(absolute::resolve)
          .filter(Files::isRegularFile)
          .findFirst()
          .<ClassSearch>map(list -> new ClassSearch.Found(around(list)))
          .orElseGet(() -> new ClassSearch.NoListInside(place));
    }
    if (absolute.endsWith(SETTINGS) && Files.isRegularFile(absolute)) {
      return find(folderOf(absolute));
    }
    return Files.isRegularFile(absolute)
        ? new ClassSearch.Found(around(absolute))
        : new ClassSearch.NothingThere(place);
  }

  /// The class of a list and pictures that were named outright.
  ///
  /// @param list a file
  /// @param pictures a folder
  public static ClassSearch of(Path list, Path pictures) {
    if (!Files.isRegularFile(list)) {
      return new ClassSearch.NothingThere(list);
    }
    if (!Files.isDirectory(pictures)) {
      return new ClassSearch.NoPictureFolder(pictures);
    }
    Path file = list.toAbsolutePath().normalize();
    return new ClassSearch.Found(
        new ClassFolder(folderOf(file), file, pictures.toAbsolutePath().normalize()));
  }

  private static ClassFolder around(Path list) {
    Path folder = folderOf(list);
    Path root = folder.endsWith(WebShape.FOLDER) ? folderOf(folder) : folder;
    Path ofWeb = root.resolve(WebShape.PICTURES);
    if (!root.equals(folder) && Files.isDirectory(ofWeb)) {
      return new ClassFolder(root, list, ofWeb);
    }
    Path pictures = folder.resolve(PICTURES);
    return new ClassFolder(folder, list, Files.isDirectory(pictures) ? pictures : folder);
  }

  private static Path folderOf(Path absolute) {
    return Optional.ofNullable(absolute.getParent()).orElse(absolute);
  }

  /// The names of the pictures, listed afresh.
  public PictureListing listing() {
    return new FolderListing(pictures);
  }

  /// Reads the list alone, as it is played.
  public ListFile.Result readList() {
    return StudentsCsv.read(list);
  }

  /// The list's file without one of its rows; every other byte is as it is.
  ///
  /// @param row the spreadsheet's, of a list that could be read
  public byte[] listWithout(int row) throws IOException {
    return StudentsCsv.without(Files.readAllBytes(list), row);
  }

  /// Reads the list and the settings, and lists each picture folder once. No picture is opened.
  /// What is wrong is told in the result; whatever can be played is played.
  public OpenedClass open() {
    SettingsReading read = SettingsReading.of(root.resolve(SETTINGS));
    RosterImport imported =
        switch (readList()) {
          case ListFile.Listed(var table) -> RosterImport.of(table, listing());
          case ListFile.Unreadable(var problem) -> RosterImport.unreadable(problem);
        };
    return new OpenedClass(
        this,
        read.settings(),
        read.problems(),
        switch (read.settings().inMemoriam()) {
          case ASK -> imported;
          case LEAVE_OUT -> imported.withoutInMemoriam();
        });
  }
}
