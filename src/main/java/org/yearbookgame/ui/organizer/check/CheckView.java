package org.yearbookgame.ui.organizer.check;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.prepare.review.Review;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.WhileShown;
import org.yearbookgame.ui.organizer.review.ConcernCards;

/// What is to be put right, and beside it who can play and whether anything gives the answer away.
/// Where there is no room beside it, above it.
final class CheckView extends BorderPane {
  /// 860 pixels at the usual size of text.
  private static final double BESIDE = 43;

  private final Messages messages;
  private final ReadyPane ready;
  private final Section toPutRight;
  private final Section leftOut;
  private final Section goodToKnow;
  private final Label nothing = label("check-nothing");
  private final VBox page = new VBox();
  private final ScrollPane side = new ScrollPane();

  /// @param choose takes the remedy whose button was pressed
  /// @param em the size of ordinary text, in logical pixels
  CheckView(
      CheckModel model,
      ReadyPane ready,
      Messages messages,
      Consumer<Remedy> choose,
      ObservableDoubleValue em) {
    this.messages = messages;
    this.ready = ready;
    toPutRight = section(choose);
    leftOut = section(choose);
    goodToKnow = section(choose);
    page.getStyleClass().add("check-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    side.setFitToWidth(true);
    side.getStyleClass().add("check-side");
    getStyleClass().add("check-step");
    setCenter(scroll);
    model.reviewProperty().subscribe(this::tell);
    widthProperty().subscribe(_ -> arrange(em.get()));
    WhileShown.follow(this, em, size -> arrange(size.doubleValue()));
  }

  /// One of the three headings and what stands below it.
  private static final class Section extends VBox {
    private final Label heading = label("check-heading");
    private final ConcernCards cards;

    Section(ConcernCards cards) {
      this.cards = cards;
      getChildren().addAll(heading, cards);
    }

    void show(String words, List<Concern> concerns) {
      heading.setText(words);
      cards.show(concerns);
      setVisible(!concerns.isEmpty());
      setManaged(!concerns.isEmpty());
    }
  }

  private Section section(Consumer<Remedy> choose) {
    return new Section(ConcernCards.full(messages, choose, this::begin));
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// Gives the focus to what is to be done first.
  void begin() {
    if (!toPutRight.cards.focus()) {
      ready.begin();
    }
  }

  private void tell(Review review) {
    toPutRight.show(
        messages.text("organizer.check.toPutRight", review.toPutRight().size()),
        review.toPutRight());
    leftOut.show(
        messages.text("organizer.check.leftOut", review.leftOut().size()), review.leftOut());
    goodToKnow.show(
        messages.text("organizer.check.goodToKnow", review.goodToKnow().size()),
        review.goodToKnow());
    boolean none = review.toPutRight().isEmpty();
    nothing.setText(messages.text("organizer.check.nothing", review.playable()));
    nothing.setVisible(none);
    nothing.setManaged(none);
  }

  private void arrange(double em) {
    boolean beside = getWidth() >= BESIDE * em;
    if (beside) {
      page.getChildren().setAll(nothing, toPutRight, leftOut, goodToKnow);
      side.setContent(ready);
    } else {
      side.setContent(null);
      page.getChildren().setAll(ready, nothing, toPutRight, leftOut, goodToKnow);
    }
    setRight(beside ? side : null);
  }
}
