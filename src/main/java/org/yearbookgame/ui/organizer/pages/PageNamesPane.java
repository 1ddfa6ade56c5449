package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.text.Messages;

/// The names of the portraits on the page, in the order in which one reads. That of the portrait
/// which is chosen can be written.
final class PageNamesPane extends VBox {
  private static final double GAP = 14;

  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination DOWN =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UP =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.SHORTCUT_DOWN);

  private final PagesModel model;
  private final PagePictures pictures;
  private final Messages messages;
  private final Runnable back;
  private Optional<NameField> field = Optional.empty();
  private Shown shown = Shown.NOTHING;

  /// What the rows show.
  private record Shown(int page, List<Spot> spots, List<String> beyond, Optional<Integer> chosen) {
    private static final Shown NOTHING = new Shown(0, List.of(), List.of(), Optional.empty());
  }

  /// @param back gives the focus to the box that is chosen
  PageNamesPane(PagesModel model, PagePictures pictures, Messages messages, Runnable back) {
    this.model = model;
    this.pictures = pictures;
    this.messages = messages;
    this.back = back;
    getStyleClass().add("page-names");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.pageProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::show);
    show();
  }

  /// Gives the focus to the name of the portrait that is chosen.
  void write() {
    if (field.isEmpty()) {
      model.step(1);
    }
    field.ifPresent(NameField::begin);
  }

  /// Where the name of the portrait that is chosen can be written.
  Optional<Node> writing() {
    return field.map(there -> there);
  }

  /// Puts what was copied on the portraits, where it is more than one line.
  private void pressed(KeyEvent key) {
    if (PASTE.match(key)) {
      List<String> lines = lines();
      if (lines.size() > 1 && !model.isReadOnly()) {
        key.consume();
        model.put(lines);
      }
    } else if (DOWN.match(key) || UP.match(key)) {
      key.consume();
      model.shift(DOWN.match(key));
    }
  }

  private static List<String> lines() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private void show() {
    Optional<ScannedPage> page = model.pageProperty().get();
    Shown now =
        page.map(
                there ->
                    new Shown(
                        there.id(),
                        there.spots(),
                        there.beyond(),
                        model.chosenProperty().get().map(Spot::id)))
            .orElse(Shown.NOTHING);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    boolean writing = field.filter(NameField::hasFocus).isPresent();
    field.ifPresent(NameField::stop);
    field = Optional.empty();
    List<Node> rows = new ArrayList<>();
    for (Spot spot : now.spots()) {
      rows.add(row(spot, rows.size() + 1, now.chosen().equals(Optional.of(spot.id()))));
    }
    now.beyond().stream().filter(name -> !name.isEmpty()).forEach(name -> rows.add(beyond(name)));
    getChildren().setAll(rows);
    if (writing) {
      field.ifPresent(NameField::begin);
    }
  }

  private Node row(Spot spot, int number, boolean chosen) {
    Label count = new Label(messages.text("pages.number", number));
    count.getStyleClass().add("page-name-number");
    Node name = chosen ? field(spot) : button(spot, number);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(GAP, count, name);
    row.setAlignment(chosen ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    row.getStyleClass().add("page-name-row");
    return row;
  }

  private Node field(Spot spot) {
    NameField made = new NameField(model, pictures, messages, spot, back, this::next);
    field = Optional.of(made);
    return made;
  }

  private void next() {
    if (model.step(1)) {
      field.ifPresent(NameField::begin);
    } else {
      back.run();
    }
  }

  private Button button(Spot spot, int number) {
    boolean unknown = spot.name().isBlank();
    Button button =
        new Button(unknown ? messages.text("pages.name.unknown") : messages.apart(spot.name()));
    button.getStyleClass().addAll("page-name", unknown ? "unknown" : "known");
    button.setAccessibleText(messages.text("pages.name.row.spoken", number, button.getText()));
    button.setFocusTraversable(false); // the boxes are gone through, and Enter leads here
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(
        _ -> {
          model.choose(spot);
          write();
        });
    return button;
  }

  private Node beyond(String name) {
    Label words = new Label(messages.text("pages.name.beyond", messages.apart(name)));
    words.getStyleClass().add("page-name-beyond");
    words.setWrapText(true);
    HBox row = new HBox(words);
    row.getStyleClass().add("page-name-row");
    return row;
  }
}
