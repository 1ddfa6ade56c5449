package org.yearbookgame.ui.organizer.pages;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Overlay;

/// Lets the four corners of a photographed page be drawn, by which it is straightened.
final class StraightenCard extends VBox {
  private static final double GAP = 10;

  /// The picture is shown no larger than this, in pixels: enough for any screen's height.
  private static final int LONGEST = 1650;

  private final PageSearch search;
  private final StraightenModel model;
  private final Messages messages;
  private final Overlay overlay;
  private final CornersFrame frame;
  private Job loading = () -> {};

  private StraightenCard(PageSearch search, ScannedPage page, Messages messages, Overlay overlay) {
    this.search = search;
    this.model = new StraightenModel(page);
    this.messages = messages;
    this.overlay = overlay;
    this.frame = new CornersFrame(model, messages);
    Label title = new Label(messages.text("pages.straighten.title"));
    title.getStyleClass().add("chosen-title");
    Label how = new Label(messages.text("pages.straighten.how"));
    how.getStyleClass().add("hint");
    how.setWrapText(true);
    VBox.setVgrow(frame, Priority.ALWAYS);
    Button use = button("pages.straighten.use", this::use);
    use.getStyleClass().add("primary");
    FlowPane buttons =
        new FlowPane(
            GAP,
            GAP,
            use,
            button("pages.straighten.whole", model::reset),
            button("pages.straighten.keep", this::close));
    getStyleClass().add("paste-card");
    getChildren().addAll(title, how, frame, buttons);
  }

  /// Shows a page with its corners.
  static void open(
      PagesModel pages,
      PageSearch search,
      PagePictures pictures,
      Messages messages,
      Overlay overlay) {
    pages
        .pageProperty()
        .get()
        .ifPresent(
            page -> {
              StraightenCard card = new StraightenCard(search, page, messages, overlay);
              card.loading =
                  pictures.load(ScannedPages.scanned(page), LONGEST, card.frame::show, () -> {});
              overlay.open(card, card.frame.first(), card::close);
            });
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }

  private void use() {
    close();
    search.straightened(model.chosen());
  }

  private void close() {
    loading.cancel();
    overlay.close();
  }
}
