package org.yearbookgame.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screens.Surroundings;
import org.yearbookgame.ui.opening.OpeningModel;

/// Every way to a class: a folder, a list or a class file that was named, chosen or dropped, or one
/// that was opened before. Where a way leads to no class, it says why.
final class Openings {
  /// Where the ways lead.
  interface Doors {
    void open(ClassFolder folder);

    /// Leads away from what cannot be opened.
    void leave();

    /// What the button says that leads away.
    String leaveWords();
  }

  private final Stage stage;
  private final ScreenPlace place;
  private final Surroundings around;
  private final Messages messages;
  private final Doors doors;
  private Optional<OpeningModel> opening = Optional.empty();

  Openings(Stage stage, ScreenPlace place, Surroundings around, Doors doors) {
    this.stage = stage;
    this.place = place;
    this.around = around;
    this.messages = around.messages();
    this.doors = doors;
  }

  /// Lets a class be chosen: the file it came in, or the list in its folder.
  void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("shell.choose"));
    chooser
        .getExtensionFilters()
        .add(
            new ExtensionFilter(
                messages.text("shell.choose.classes"),
                "*" + YearbookFile.ENDING,
                "*.csv",
                "class.json"));
    File chosen = chooser.showOpenDialog(stage);
    if (chosen != null) {
      find(chosen.toPath());
    }
  }

  /// Opens what was named, whatever it is.
  void find(Path where) {
    if (YearbookFile.isNamed(where)) {
      open(where, Optional.empty());
    } else {
      find(() -> ClassFolder.find(where));
    }
  }

  /// Looks for a class folder and opens it.
  void find(Callable<ClassSearch> search) {
    opening.ifPresent(OpeningModel::abandon);
    around
        .background()
        .run(
            search,
            found -> {
              switch (found) {
                case ClassSearch.Found(ClassFolder folder) -> doors.open(folder);
                case ClassSearch.Missing missing -> problems().show(missing, () -> find(search));
              }
            },
            doors::leave);
  }

  /// Opens a class file.
  ///
  /// @param password the one it may need, if it is known
  void open(Path file, Optional<char[]> password) {
    opening.ifPresent(OpeningModel::abandon);
    OpeningModel model =
        new OpeningModel(file, around.keepsakes()::open, around.background(), around.clock());
    opening = Optional.of(model);
    new OpeningScreens(model, place, messages, doors, this::choose);
    model.open(password);
  }

  /// Says why a class that was found cannot be played.
  void refuse(OpenedClass opened, Runnable again) {
    problems().show(opened, again);
  }

  private ProblemScreens problems() {
    return new ProblemScreens(place, messages, doors.leaveWords(), this::choose, doors::leave);
  }
}
