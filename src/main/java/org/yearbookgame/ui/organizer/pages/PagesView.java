package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.pages.PageProblem;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Notice;
import org.yearbookgame.ui.controls.WhileShown;

/// All pages, the one that is looked at, and what is known of it, beside each other. Where there is
/// no room for that, the last takes the place of the page when it is asked for.
final class PagesView extends BorderPane {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /// In ems: 1000 pixels at the usual size of text.
  private static final double ALL = 50;

  private static final double LOW_ROWS = 25;
  private static final double GAP = 12;

  private final Parts parts;
  private final PagesModel model;
  private final PageReading reading;
  private final Messages messages;
  private final ObservableDoubleValue em;
  private final ToggleButton turned;
  private final Label progress = new Label();
  private final Button stop;
  private final HBox bar;
  private final VBox notices = new VBox();
  private final VBox middle = new VBox();

  /// What the view is put together of.
  ///
  /// @param empty is shown while there is no page
  record Parts(Region rail, Region page, FlowPane tools, Region side, Region empty) {}

  /// @param turned turns to what is beside the page and back
  /// @param em the size of ordinary text, in logical pixels
  PagesView(
      PagesModel model,
      PageReading reading,
      Parts parts,
      ToggleButton turned,
      Messages messages,
      ObservableDoubleValue em) {
    this.model = model;
    this.reading = reading;
    this.parts = parts;
    this.turned = turned;
    this.messages = messages;
    this.em = em;
    turned.getStyleClass().add("small");
    turned.setMinWidth(USE_PREF_SIZE);
    progress.getStyleClass().add("hint");
    progress.setWrapText(true);
    stop = new ActionButton(messages.text("pages.stop"), reading::giveUp);
    stop.getStyleClass().add("small");
    HBox.setHgrow(progress, Priority.ALWAYS);
    progress.setMaxWidth(Double.MAX_VALUE);
    bar = new HBox(GAP, progress, stop);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("pages-bar");
    VBox.setVgrow(parts.page(), Priority.ALWAYS);
    VBox.setVgrow(parts.empty(), Priority.ALWAYS);
    VBox.setVgrow(parts.side(), Priority.ALWAYS);
    middle.setMinHeight(0);
    setCenter(middle);
    getStyleClass().add("pages");
    reading.progressProperty().subscribe(this::tell);
    reading.problemsProperty().subscribe(this::tell);
    model.pagesProperty().subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
    heightProperty().subscribe(this::arrange);
    WhileShown.follow(this, em, _ -> arrange());
    turned.selectedProperty().subscribe(this::arrange);
  }

  private void tell(Optional<PageReading.Progress> now) {
    now.ifPresent(
        under ->
            progress.setText(
                under.of() == 0
                    ? messages.text("pages.reading.files")
                    : messages.text("pages.reading", under.read() + 1, under.of())));
    arrange();
  }

  private void tell(List<PageProblem> problems) {
    notices
        .getChildren()
        .setAll(
            problems.stream()
                .limit(1)
                .map(
                    first -> {
                      String more =
                          problems.size() > 1
                              ? " " + messages.text("pages.problems.more", problems.size() - 1)
                              : "";
                      return new Notice(messages.say(first) + more, messages, reading::seen);
                    })
                .toList());
  }

  private void arrange() {
    boolean bare = model.pagesProperty().get().isEmpty();
    boolean busy = reading.progressProperty().get().isPresent();
    boolean all = getWidth() >= ALL * em.get();
    pseudoClassStateChanged(LOW, getHeight() <= LOW_ROWS * em.get());
    progress.setVisible(busy);
    stop.setVisible(busy);
    stop.setManaged(busy);
    boolean aside = !all && !bare && turned.isSelected();
    bar.getChildren().remove(turned);
    parts.tools().getChildren().remove(turned);
    if (!all && !bare) {
      (aside ? bar : parts.tools()).getChildren().add(turned);
    }
    bar.setVisible(busy || aside);
    bar.setManaged(bar.isVisible());
    setLeft(bare && !busy ? null : parts.rail());
    setRight(all && !bare ? parts.side() : null);
    middle.getChildren().setAll(bar, notices);
    if (bare) {
      middle.getChildren().add(parts.empty());
    } else if (aside) {
      middle.getChildren().add(parts.side());
    } else {
      middle.getChildren().addAll(parts.page(), parts.tools());
    }
  }
}
