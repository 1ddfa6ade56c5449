package org.yearbookgame.ui.organizer.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yearbookgame.pages.NamesInOrder;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Scans;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;

/// Takes a list of names for the page, or for all pages at once. It tells how many it has, beside
/// how many portraits there are, before anything is put on.
final class PasteCard extends VBox {
  private static final double GAP = 10;
  private static final int ROWS = 12;

  private final PagesModel model;
  private final Messages messages;
  private final Overlay overlay;
  private final TextArea text = new TextArea();
  private final Label told = new Label();

  private PasteCard(PagesModel model, Messages messages, Overlay overlay) {
    this.model = model;
    this.messages = messages;
    this.overlay = overlay;
    Label title = new Label(messages.text("pages.paste.title"));
    title.getStyleClass().add("chosen-title");
    Label how = new Label(messages.text("pages.paste.how"));
    how.setWrapText(true);
    how.getStyleClass().add("hint");
    text.setPrefRowCount(ROWS);
    text.setAccessibleText(messages.text("pages.paste.title"));
    VBox.setVgrow(text, Priority.ALWAYS);
    told.setWrapText(true);
    told.getStyleClass().add("hint");
    Button here = button("pages.paste.here", this::here);
    here.getStyleClass().add("primary");
    FlowPane buttons =
        new FlowPane(
            GAP,
            GAP,
            here,
            button("pages.paste.all", this::all),
            button("pages.paste.keep", overlay::close));
    getStyleClass().addAll("card", "paste-card");
    getChildren().addAll(title, how, text, told, buttons);
    text.textProperty().subscribe(this::count);
  }

  /// Asks for a list of names.
  static void open(PagesModel model, Messages messages, Overlay overlay) {
    PasteCard card = new PasteCard(model, messages, overlay);
    overlay.open(card, card.text, overlay::close);
  }

  private List<String> lines() {
    return text.getText().lines().map(String::strip).toList();
  }

  private List<String> names() {
    return lines().stream().filter(line -> !line.isEmpty()).toList();
  }

  private void count() {
    int portraits = model.pageProperty().get().map(page -> page.spots().size()).orElse(0);
    told.setText(messages.text("pages.paste.count", names().size(), portraits));
  }

  private void here() {
    if (!names().isEmpty()) {
      model.put(names());
    }
    overlay.close();
  }

  /// Where counts differ nothing is put on: nobody could tell where names go astray.
  private void all() {
    List<ScannedPage> pages = model.pagesProperty().get();
    NamesInOrder order =
        NamesInOrder.of(lines(), pages.stream().map(page -> page.spots().size()).toList());
    if (order.differences().isEmpty()) {
      List<List<String>> names = new ArrayList<>();
      order.names().forEach(page -> names.add(page.stream().map(name -> name.orElse("")).toList()));
      model.editAll("pages.did.names", project -> Scans.named(project, names));
      overlay.close();
    } else {
      told.setText(
          String.join(
              " ", order.differences().stream().map(difference -> say(difference)).toList()));
    }
  }

  private String say(NamesInOrder.Difference difference) {
    Optional<Integer> page = difference.page();
    return page.map(
            at ->
                messages.text(
                    "pages.names.page",
                    messages.text("pages.page.name", at + 1),
                    difference.portraits(),
                    difference.names()))
        .orElseGet(
            () -> messages.text("pages.names.all", difference.portraits(), difference.names()));
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
