package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.storage.pictures.Part;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.organizer.NameSearch;

/// The name of one portrait, to be written beside the strip of the page on which it is printed.
/// Three letters offer the names that nobody has yet; Enter takes the first and goes on.
final class NameField extends VBox {
  /// From so many letters on the first name that is offered is the one that Enter takes.
  private static final int ENOUGH = 3;

  private static final int MOST_OFFERED = 5;
  private static final double GAP = 4;

  /// Of the strip, in logical pixels.
  private static final double STRIP_WIDTH = 320;

  private static final double STRIP_HEIGHT = 72;

  /// Fine enough for screens that show two points for one.
  private static final double POINTS = 2;

  private final PagesModel model;
  private final PagePictures pictures;
  private final Messages messages;
  private final Spot spot;
  private final Runnable back;
  private final Runnable next;
  private final ImageView strip = new ImageView();
  private final TextField field = new TextField();
  private final Pane offered = new VBox(GAP);
  private Job loading = () -> {};
  private Job loadingNext = () -> {};
  private boolean left;

  /// @param back gives the focus to the portrait's box
  /// @param next goes on to the next portrait's name
  NameField(
      PagesModel model,
      PagePictures pictures,
      Messages messages,
      Spot spot,
      Runnable back,
      Runnable next) {
    super(GAP);
    this.model = model;
    this.pictures = pictures;
    this.messages = messages;
    this.spot = spot;
    this.back = back;
    this.next = next;
    field.setText(spot.name());
    field.setPromptText(messages.text("pages.name"));
    field.setAccessibleText(messages.text("pages.name.spoken", model.numberOf(spot)));
    field.setEditable(!model.isReadOnly());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().subscribe(this::offer);
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                keep(field.getText());
              }
            });
    strip.setPreserveRatio(true);
    strip.setFitWidth(STRIP_WIDTH);
    strip.setFitHeight(STRIP_HEIGHT);
    StackPane paper = new StackPane(strip);
    paper.getStyleClass().add("caption-strip");
    getStyleClass().add("name-field");
    getChildren().addAll(paper, field, offered);
    load();
  }

  /// Gives the focus to the field.
  void begin() {
    field.requestFocus();
    field.selectAll();
  }

  /// Whether the focus is in the field.
  boolean hasFocus() {
    return field.isFocused();
  }

  /// Waits for nothing, and keeps nothing any more.
  void stop() {
    left = true;
    loading.cancel();
    loadingNext.cancel();
  }

  /// Its own strip, and then the next one's, which is wanted soon.
  private void load() {
    Optional<ScannedPage> page = model.pageProperty().get();
    page.ifPresent(
        now -> {
          loading = load(now, spot, strip::setImage);
          now.spots().stream()
              .skip(model.numberOf(spot))
              .findFirst()
              .ifPresent(further -> loadingNext = load(now, further, _ -> {}));
        });
  }

  private Job load(ScannedPage page, Spot of, Consumer<Image> then) {
    Part part = ScannedPages.strip(page, of);
    double fitting = Math.min(STRIP_WIDTH / part.width(), STRIP_HEIGHT / part.height());
    double scale = Math.min(1, POINTS * fitting);
    return pictures.load(
        ScannedPages.page(page),
        part,
        Math.max(1, (int) Math.round(part.width() * scale)),
        Math.max(1, (int) Math.round(part.height() * scale)),
        then,
        () -> {});
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown()) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> {
        key.consume();
        take(meant());
      }
      case ESCAPE -> {
        key.consume();
        field.setText(spot.name());
        back.run();
      }
      default -> {}
    }
  }

  /// What was typed, or the first name that is offered where enough of it was.
  private String meant() {
    List<String> names = found();
    return field.getText().strip().length() >= ENOUGH && !names.isEmpty()
        ? names.getFirst()
        : field.getText();
  }

  private void take(String name) {
    keep(name);
    next.run();
  }

  private void keep(String name) {
    if (!left && !name.strip().equals(spot.name())) {
      left = true;
      model.name(spot, name);
    }
  }

  private List<String> found() {
    String typed = field.getText();
    NameSearch search = NameSearch.of(typed);
    return search.isEmpty() || Fold.key(typed).equals(Fold.key(spot.name()))
        ? List.of()
        : model.unusedNames().stream().filter(search::finds).limit(MOST_OFFERED).toList();
  }

  private void offer() {
    offered.getChildren().setAll(found().stream().map(this::button).toList());
    offered.setVisible(!offered.getChildren().isEmpty());
    offered.setManaged(offered.isVisible());
  }

  private Button button(String name) {
    Button button = new Button(messages.apart(name));
    button.getStyleClass().add("offered-name");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false); // the letters that are typed choose
    button.setOnAction(_ -> take(name));
    return button;
  }
}
