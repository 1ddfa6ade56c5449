package org.yearbookgame.ui.organizer.portraits;

import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.Notice;
import org.yearbookgame.ui.controls.WhileShown;
import org.yearbookgame.ui.organizer.portraits.Arrivals.Arrived;

/// The wall, and beside it the picture that is looked at and the names it can be given. Where there
/// is no room for both, one of the two.
final class PortraitsView extends BorderPane {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /// In ems: 800 pixels at the usual size of text.
  private static final double BOTH = 40;

  private static final double LOW_ROWS = 25;

  private final Region bar;
  private final Region wall;
  private final Region side;
  private final Region empty;
  private final ToggleButton names;
  private final Messages messages;
  private final Arrivals arrivals;
  private final ObservableDoubleValue em;
  private final VBox notices = new VBox();
  private final StackPane middle = new StackPane();
  private boolean bare;

  /// @param names turns to the names and back
  /// @param em the size of ordinary text, in logical pixels
  PortraitsView(
      PortraitsModel model,
      Arrivals arrivals,
      Parts parts,
      ToggleButton names,
      Messages messages,
      ObservableDoubleValue em) {
    this.bar = parts.bar();
    this.wall = parts.wall();
    this.side = side(parts);
    this.empty = parts.empty();
    this.names = names;
    this.messages = messages;
    this.arrivals = arrivals;
    this.em = em;
    names.getStyleClass().add("small");
    names.setMinWidth(USE_PREF_SIZE);
    VBox left = new VBox(bar, notices, middle);
    VBox.setVgrow(middle, Priority.ALWAYS);
    middle.setMinHeight(0);
    middle.setPrefHeight(0); // it takes what the notices leave
    left.getStyleClass().add("portraits-wall");
    setCenter(left);
    getStyleClass().add("portraits");
    model
        .wallProperty()
        .subscribe(
            hung -> {
              bare = hung.all().isEmpty();
              arrange();
            });
    arrivals.arrivedProperty().subscribe(this::tell);
    arrivals.underWayProperty().subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
    heightProperty().subscribe(this::arrange);
    WhileShown.follow(this, em, _ -> arrange());
    names.selectedProperty().subscribe(this::arrange);
  }

  /// What the view is put together of.
  record Parts(Region bar, Region wall, ChosenPane chosen, NamesPane names, Region empty) {}

  private static Region side(Parts parts) {
    VBox content = new VBox(parts.chosen(), parts.names());
    VBox.setVgrow(parts.names(), Priority.ALWAYS);
    ScrollPane side = new ScrollPane(content);
    side.setFitToWidth(true);
    side.setFitToHeight(true);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().add("portraits-side");
    return side;
  }

  private void tell(Optional<Arrived> arrived) {
    notices.getChildren().clear();
    arrived.ifPresent(
        what ->
            notices
                .getChildren()
                .add(
                    new Notice(
                        messages.say(what.found(), what.matched()), messages, arrivals::seen)));
  }

  private void arrange() {
    boolean both = getWidth() >= BOTH * em.get();
    pseudoClassStateChanged(LOW, getHeight() <= LOW_ROWS * em.get());
    boolean barred = !bare || arrivals.underWayProperty().get();
    bar.setVisible(barred);
    bar.setManaged(barred);
    names.setVisible(!both && !bare);
    names.setManaged(!both && !bare);
    setRight(both && !bare ? side : null);
    middle.getChildren().setAll(bare ? empty : !both && names.isSelected() ? side : wall);
  }
}
