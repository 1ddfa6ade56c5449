package org.yearbookgame.ui.check;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.TopBar;

/// A class that cannot be played yet: why, and what can be done about it.
public final class CheckView extends BorderPane implements Screen {
  /// One thing to know.
  ///
  /// @param stops whether it keeps somebody from being played
  public record Line(boolean stops, String title, String remedy) {}

  /// Why there is nothing to play.
  ///
  /// @param where which class it is about
  /// @param title what is wrong, in a few words
  /// @param because a sentence more, or nothing
  /// @param lines at most [#MOST]
  /// @param count how many there are in all
  public record Reason(String where, String title, String because, List<Line> lines, int count) {
    public Reason {
      lines = List.copyOf(lines);
    }
  }

  /// What can be done from here.
  public interface Actions {
    void openAnother();

    void lookAgain();

    /// Puts the whole list on the clipboard, for a letter to the organizer.
    void copy();

    /// Leads away from the class: to the one before, or to the example.
    void leave();
  }

  /// How many lines are shown. Whoever has more to mend than this sees it with `yearbook check`.
  public static final int MOST = 50;

  /// 640 pixels at the usual size of text.
  private static final double LOW_ROWS = 32;

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final Actions actions;
  private final Button first;

  /// Says why there is nothing to play.
  ///
  /// @param leave what the button that leads away says
  public CheckView(Reason reason, String leave, Messages messages, Actions actions) {
    this.actions = actions;
    TopBar bar = new TopBar(reason.where(), leave, actions::leave);
    bar.setWhere(messages.text("check.untouched"));
    first = new ActionButton(messages.text("check.openAnother"), actions::openAnother);
    first.getStyleClass().add("primary");
    FlowPane footer =
        new FlowPane(
            24,
            8,
            first,
            new ActionButton(messages.text("check.lookAgain"), actions::lookAgain),
            new ActionButton(leave, actions::leave));
    footer.getStyleClass().add("footer");
    getStyleClass().add("check");
    setTop(bar);
    setCenter(lines(reason, messages, actions::copy));
    setBottom(footer);
    heightProperty().subscribe(this::tellWhetherLow);
    first.fontProperty().subscribe(this::tellWhetherLow);
  }

  /// A window is low for the size of its text.
  private void tellWhetherLow() {
    double em = first.getFont().getSize();
    pseudoClassStateChanged(LOW, getHeight() <= LOW_ROWS * em);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    first.requestFocus();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      actions.leave();
    }
  }

  private static Node lines(Reason reason, Messages messages, Runnable copy) {
    VBox rows = new VBox(label("check-title", reason.title()));
    if (!reason.because().isEmpty()) {
      rows.getChildren().add(label("check-because", reason.because()));
    }
    rows.getStyleClass().add("check-rows");
    reason.lines().stream().map(CheckView::row).forEach(rows.getChildren()::add);
    if (reason.count() > reason.lines().size()) {
      String more = messages.text("check.more", reason.count() - reason.lines().size());
      rows.getChildren().add(label("check-more", more));
    }
    Button copied = new ActionButton(messages.text("check.copy"), copy);
    copied.getStyleClass().add("small");
    VBox.setMargin(copied, new Insets(18, 0, 0, 0));
    rows.getChildren().add(copied);
    StackPane middle = new StackPane(rows);
    middle.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private static HBox row(Line line) {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    StackPane icon = new StackPane(mark);
    icon.getStyleClass().addAll("check-icon", line.stops() ? "stops" : "know");
    Label title = label("problem-title", line.title());
    Label remedy = label("problem-remedy", line.remedy());
    title.setWrapText(true);
    remedy.setWrapText(true);
    VBox words = new VBox(title, remedy);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(20, icon, words);
    row.getStyleClass().add("problem");
    return row;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
