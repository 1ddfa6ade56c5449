package org.yearbookgame.ui.organizer.names;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.prepare.review.Concern;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.WhileShown;
import org.yearbookgame.ui.organizer.review.ConcernCards;

/// The list, and beside it what there is to look at. Where there is no room for both, one of the
/// two.
final class NamesView extends BorderPane {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /// 864 pixels at the usual size of text; below that a column for things to look at leaves too
  /// little for the table.
  private static final double BOTH = 43;

  /// As wide as the style sheet makes what there is to look at.
  private static final double SIDE = 18;

  /// All buttons above the list, and room for a word to find.
  private static final double ROOMY = 40;

  private static final double LOW_ROWS = 25;

  private final NamesBar bar;
  private final NamesTable table;
  private final ConcernCards cards;
  private final Messages messages;
  private final Region side;
  private final StackPane middle = new StackPane();
  private final Label title = new Label();
  private final ToggleButton look = new ToggleButton();
  private Optional<Arrangement> arranged = Optional.empty();

  /// @param empty is shown while there is nobody in the list
  /// @param em the size of ordinary text, in logical pixels
  NamesView(
      NamesModel model,
      NamesBar bar,
      NamesTable table,
      ConcernCards cards,
      Region empty,
      ObservableDoubleValue em,
      Messages messages) {
    this.bar = bar;
    this.table = table;
    this.cards = cards;
    this.messages = messages;
    title.setWrapText(true);
    title.getStyleClass().add("concerns-title");
    ScrollPane scroll = new ScrollPane(new VBox(title, cards));
    scroll.setFitToWidth(true);
    side = scroll;
    side.getStyleClass().add("names-side");
    look.getStyleClass().add("small");
    look.setMinWidth(USE_PREF_SIZE);
    table.setPlaceholder(empty);
    VBox list = new VBox(bar, middle);
    VBox.setVgrow(middle, Priority.ALWAYS);
    list.getStyleClass().add("names-list");
    setCenter(list);
    getStyleClass().add("names");
    model.concernsProperty().subscribe(this::tell);
    widthProperty().subscribe(_ -> arrange(em.get()));
    heightProperty().subscribe(_ -> arrange(em.get()));
    WhileShown.follow(this, em, size -> arrange(size.doubleValue()));
    look.selectedProperty().subscribe(_ -> arrange(em.get()));
  }

  private void tell(List<Concern> concerns) {
    String words = messages.text("names.concerns", concerns.size());
    title.setText(words);
    look.setText(messages.text("names.look", concerns.size()));
    cards.show(concerns);
  }

  /// What there is room for.
  ///
  /// @param beside whether things to look at stand beside the list
  /// @param compact whether the bar above the list has room for little
  /// @param things whether things to look at stand in place of the list
  private record Arrangement(boolean beside, boolean compact, boolean things) {}

  private void arrange(double em) {
    pseudoClassStateChanged(LOW, getHeight() <= LOW_ROWS * em);
    boolean beside = getWidth() >= BOTH * em;
    double list = beside ? getWidth() - SIDE * em : getWidth();
    Arrangement next = new Arrangement(beside, list < ROOMY * em, !beside && look.isSelected());
    if (!Optional.of(next).equals(arranged)) {
      arranged = Optional.of(next);
      bar.arrange(next.compact(), beside ? Optional.empty() : Optional.of(look));
      setRight(beside ? side : null);
      middle.getChildren().setAll(next.things() ? side : table);
    }
  }
}
