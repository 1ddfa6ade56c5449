package org.yearbookgame.ui.organizer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.text.Messages;

/// Lets a file be chosen on the computer, by the operating system's own dialogs.
public interface FileDialogs {
  /// A picture of a classmate.
  Optional<Path> openPicture();

  /// Pictures of classmates; none where nothing was chosen.
  List<Path> openPictures();

  /// A folder with pictures of classmates.
  Optional<Path> openPictureFolder();

  /// Scanned pages; none where nothing was chosen.
  List<Path> openPages();

  /// A list of classmates.
  Optional<Path> openList();

  /// What a kiosk has told of an evening.
  Optional<Path> openEvening();

  /// Where a list is to be written.
  Optional<Path> saveList(String suggestedName);

  /// Where a picture of a screen is to be written.
  Optional<Path> savePicture(String suggestedName);

  /// Where a class is to be written in one file.
  Optional<Path> saveClass(String suggestedName);

  /// In which folder the folder of a class is to be.
  Optional<Path> saveClassFolderIn();

  /// The dialogs over a window.
  static FileDialogs over(Window window, Messages messages) {
    ExtensionFilter all = new ExtensionFilter(messages.text("names.files.all"), "*.*");
    ExtensionFilter pictures =
        new ExtensionFilter(
            messages.text("names.files.pictures"),
            List.of("*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.bmp", "*.gif", "*.webp"));
    ExtensionFilter pages =
        new ExtensionFilter(
            messages.text("names.files.pages"),
            List.of("*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.pdf"));
    ExtensionFilter lists =
        new ExtensionFilter(
            messages.text("names.files.lists"),
            List.of("*.csv", "*.xlsx", "*.tsv", "*.txt", "*.xls", "*.ods", "*.numbers"));
    ExtensionFilter csv = new ExtensionFilter(messages.text("names.files.lists"), "*.csv");
    ExtensionFilter classes =
        new ExtensionFilter(messages.text("names.files.classes"), "*" + YearbookFile.ENDING);
    ExtensionFilter evenings = new ExtensionFilter(messages.text("names.files.evenings"), "*.conf");
    return new FileDialogs() {
      @Override
      public Optional<Path> openPicture() {
        return path(chooser("names.files.openPicture", pictures, all).showOpenDialog(window));
      }

      @Override
      public List<Path> openPictures() {
        List<File> files =
            chooser("names.files.openPictures", pictures, all).showOpenMultipleDialog(window);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
      }

      @Override
      public List<Path> openPages() {
        List<File> files =
            chooser("names.files.openPages", pages, all).showOpenMultipleDialog(window);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
      }

      @Override
      public Optional<Path> openPictureFolder() {
        return folder("names.files.openFolder");
      }

      @Override
      public Optional<Path> openList() {
        return path(chooser("names.files.openList", lists, all).showOpenDialog(window));
      }

      @Override
      public Optional<Path> openEvening() {
        return path(chooser("setup.leftOut.takeIn", evenings, all).showOpenDialog(window));
      }

      @Override
      public Optional<Path> saveList(String suggestedName) {
        return save(chooser("names.files.saveList", csv), suggestedName);
      }

      @Override
      public Optional<Path> savePicture(String suggestedName) {
        return save(chooser("names.files.savePicture", pictures), suggestedName);
      }

      @Override
      public Optional<Path> saveClass(String suggestedName) {
        return save(chooser("names.files.saveClass", classes), suggestedName);
      }

      @Override
      public Optional<Path> saveClassFolderIn() {
        return folder("names.files.saveClassFolder");
      }

      private Optional<Path> save(FileChooser chooser, String suggestedName) {
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(window));
      }

      private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return path(chooser.showDialog(window));
      }

      private FileChooser chooser(String title, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().setAll(filters);
        return chooser;
      }

      private Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
      }
    };
  }
}
