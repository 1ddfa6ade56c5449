package org.yearbookgame.ui.organizer.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.prepare.review.Remedy;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.organizer.review.ConcernCard.Form;

/// Things to look at, one under the other. Where one is put right, the focus goes to the one that
/// takes its place.
public final class ConcernCards extends VBox {
  /// More are told once some of these are put right.
  private static final int MOST = 40;

  private final Form form;
  private final Messages messages;
  private final Consumer<Remedy> choose;
  private final Runnable noneLeft;
  private final List<ConcernCard> cards = new ArrayList<>();

  private ConcernCards(Form form, Messages messages, Consumer<Remedy> choose, Runnable noneLeft) {
    this.form = form;
    this.messages = messages;
    this.choose = choose;
    this.noneLeft = noneLeft;
    getStyleClass().add("concerns");
  }

  /// Cards for a narrow column.
  ///
  /// @param choose takes the remedy whose button was pressed
  /// @param noneLeft gives the focus to something else, once the last card with a button is gone
  public static ConcernCards brief(Messages messages, Consumer<Remedy> choose, Runnable noneLeft) {
    return new ConcernCards(Form.BRIEF, messages, choose, noneLeft);
  }

  /// Cards for a page.
  ///
  /// @param choose takes the remedy whose button was pressed
  /// @param noneLeft gives the focus to something else, once the last card with a button is gone
  public static ConcernCards full(Messages messages, Consumer<Remedy> choose, Runnable noneLeft) {
    return new ConcernCards(Form.FULL, messages, choose, noneLeft);
  }

  /// Shows these, in this order.
  public void show(List<Concern> concerns) {
    int focused = focused();
    Map<Concern, ConcernCard> before = new HashMap<>();
    cards.forEach(card -> before.put(card.concern(), card));
    cards.clear();
    concerns.stream()
        .limit(MOST)
        .map(
            concern -> {
              ConcernCard card = before.remove(concern);
              return card != null ? card : new ConcernCard(concern, form, messages, choose);
            })
        .forEach(cards::add);
    List<Node> nodes = new ArrayList<>(cards);
    if (concerns.size() > MOST) {
      Label more = new Label(messages.text("review.more", concerns.size() - MOST));
      more.setWrapText(true);
      more.getStyleClass().add("concern-more");
      nodes.add(more);
    }
    getChildren().setAll(nodes);
    if (focused >= 0 && focused() != focused) {
      focusFrom(focused);
    }
  }

  /// Gives the focus to the first button.
  ///
  /// @return whether there is one
  public boolean focus() {
    return cards.stream().anyMatch(ConcernCard::focus);
  }

  private void focusFrom(int place) {
    applyCss();
    List<ConcernCard> after = cards.subList(Math.min(place, cards.size()), cards.size());
    List<ConcernCard> before = cards.subList(0, Math.min(place, cards.size())).reversed();
    if (after.stream().noneMatch(ConcernCard::focus)
        && before.stream().noneMatch(ConcernCard::focus)) {
      noneLeft.run();
    }
  }

  /// The card that holds the focus, or -1.
  private int focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    while (owner != null && !(owner instanceof ConcernCard)) {
      owner = owner.getParent();
    }
    return owner instanceof ConcernCard card ? cards.indexOf(card) : -1;
  }
}
