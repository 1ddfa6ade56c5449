package org.yearbookgame.ui.organizer.pages;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Background.Job;

/// A small page with its number, how many portraits it has, and a sign where something is to be
/// looked at.
final class PageCell extends ListCell<PageRail.Item> {
  /// The longer side, in logical pixels.
  private static final double LONGEST = 116;

  /// Fine enough for screens that show two points for one.
  private static final double POINTS = 2;

  private static final double GAP = 6;

  private final PagePictures pictures;
  private final Messages messages;
  private final ImageView view = new ImageView();
  private final StackPane sheet = new StackPane(view);
  private final Label words = new Label();
  private final Region sign = new Region();
  private final VBox graphic;
  private Optional<Page> shown = Optional.empty();
  private Job loading = () -> {};

  PageCell(PagePictures pictures, Messages messages) {
    this.pictures = pictures;
    this.messages = messages;
    sheet.getStyleClass().add("page-small");
    view.setFitWidth(LONGEST);
    view.setFitHeight(LONGEST);
    view.setPreserveRatio(true);
    words.getStyleClass().add("page-words");
    sign.getStyleClass().add("attention-sign");
    HBox below = new HBox(GAP, words, sign);
    below.setAlignment(Pos.CENTER);
    graphic = new VBox(GAP, sheet, below);
    graphic.setAlignment(Pos.CENTER);
    graphic.setFillWidth(false);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.CENTER);
  }

  @Override
  protected void updateItem(PageRail.@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(item == null || empty ? null : graphic);
    switch (item) {
      case null -> load(Optional.empty());
      case PageRail.Waiting(var number) -> {
        say(messages.text("pages.waiting", number), "", /* attention= */ false);
        load(Optional.empty());
      }
      case PageRail.Read(var number, var page) -> {
        say(
            messages.text("pages.page", number, page.spots().size()),
            messages.text("pages.page.spoken", number, page.spots().size(), page.toLookAt()),
            page.toLookAt() > 0);
        load(Optional.of(ScannedPages.page(page)));
      }
    }
  }

  private void say(String text, String spoken, boolean attention) {
    words.setText(text);
    sign.setVisible(attention);
    sign.setManaged(attention);
    setAccessibleText(spoken.isEmpty() ? text : spoken);
  }

  private void load(Optional<Page> page) {
    sheet.setMinSize(LONGEST * .75, LONGEST);
    if (!page.equals(shown)) {
      shown = page;
      loading.cancel();
      view.setImage(null);
      page.ifPresent(
          now -> loading = pictures.load(now, (int) (LONGEST * POINTS), this::show, () -> {}));
    }
  }

  private void show(Image image) {
    view.setImage(image);
    sheet.setMinSize(0, 0);
  }
}
