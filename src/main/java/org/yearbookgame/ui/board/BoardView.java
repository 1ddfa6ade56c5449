package org.yearbookgame.ui.board;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.yearbookgame.results.Leaderboard;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.board.BoardModel.Period;
import org.yearbookgame.ui.controls.ActionButton;

/// The best games, ten at most. Who is not among them is told their own result, and never a rank.
public final class BoardView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    void playAgain();

    void done();
  }

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
  private static final double LOW_HEIGHT = 640;

  private final BoardModel model;
  private final Messages messages;
  private final Actions actions;
  private final Label title = label("board-title", "");
  private final VBox lines = new VBox();
  private final Button again;
  private final Subscription following;

  /// Shows a board.
  ///
  /// @param bar what stands at the top of the screen
  public BoardView(BoardModel model, Node bar, Messages messages, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.actions = actions;
    again = new ActionButton(messages.text("board.again"), actions::playAgain);
    again.getStyleClass().add("primary");
    Button done = new ActionButton(messages.text("board.done"), actions::done);
    FlowPane footer = new FlowPane(again, done);
    if (model.periods().size() > 1) {
      footer.getChildren().addAll(choices());
    }
    footer.getStyleClass().add("board-footer");
    lines.getStyleClass().add("board-lines");
    VBox middle = new VBox(title, lines);
    middle.getStyleClass().add("board-middle");
    getStyleClass().add("board");
    setTop(bar);
    setCenter(middle);
    setBottom(footer);
    following =
        Subscription.combine(
            model.periodProperty().subscribe(this::say),
            model.boardProperty().subscribe(_ -> show()),
            heightProperty()
                .subscribe(
                    height -> pseudoClassStateChanged(LOW, height.doubleValue() <= LOW_HEIGHT)));
  }

  private List<ToggleButton> choices() {
    ToggleGroup group = new ToggleGroup();
    return model.periods().stream().map(period -> choice(period, group)).toList();
  }

  private ToggleButton choice(Period period, ToggleGroup group) {
    ToggleButton choice =
        new ToggleButton(
            messages.text(
                switch (period.span()) {
                  case EVENING -> "board.evening";
                  case CLASS -> "board.class";
                }));
    choice.getStyleClass().add("small");
    choice.setMinWidth(USE_PREF_SIZE);
    choice.setToggleGroup(group);
    choice.setSelected(period.equals(model.periodProperty().get()));
    choice.setOnAction(
        _ -> {
          choice.setSelected(true); // one is always open
          model.open(period);
        });
    return choice;
  }

  private void say(Period period) {
    title.setText(
        messages.text(
            switch (period.span()) {
              case EVENING -> "board.evening.title";
              case CLASS -> "board.class.title";
            }));
  }

  private void show() {
    lines.getChildren().clear();
    model.boardProperty().get().ifPresent(this::show);
  }

  private void show(Leaderboard board) {
    for (Leaderboard.Line line : board.lines()) {
      lines.getChildren().add(row(lines.getChildren().size() + 1, line));
    }
    if (board.lines().isEmpty()) {
      lines
          .getChildren()
          .add(
              label(
                  "board-first",
                  messages.text(
                      switch (model.periodProperty().get().span()) {
                        case EVENING -> "board.evening.first";
                        case CLASS -> "board.class.first";
                      })));
    }
    model
        .besideTheBoard()
        .ifPresent(
            own ->
                lines
                    .getChildren()
                    .add(
                        label(
                            "board-yours",
                            messages.text("board.yours", own.right(), own.rounds().size()))));
  }

  private Node row(int place, Leaderboard.Line line) {
    boolean own = model.isOwn(line);
    Label initials = label("board-initials", spaced(line.initials()));
    HBox who = new HBox(initials);
    if (own) {
      who.getChildren().add(label("board-you", messages.text("board.you")));
    }
    who.getStyleClass().add("board-who");
    HBox.setHgrow(who, Priority.ALWAYS);
    String score = messages.text("board.score", line.right(), line.asked());
    HBox row =
        new HBox(
            label("board-place", String.format(messages.locale(), "%d", place)),
            who,
            label("board-score", score),
            label("board-time", time(line.time())));
    row.getStyleClass().add("board-row");
    row.pseudoClassStateChanged(OWN, own);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(
        messages.text(
            own ? "board.spoken.own" : "board.spoken",
            place,
            line.initials(),
            score,
            time(line.time())));
    return row;
  }

  private String time(Duration time) {
    long seconds = Math.round(time.toMillis() / 1000.0);
    return seconds < 100
        ? messages.text("board.seconds", seconds)
        : messages.text("board.minutes", seconds / 60, seconds % 60);
  }

  /// A little apart, as on a board.
  private static String spaced(String initials) {
    return initials
        .codePoints()
        .mapToObj(Character::toString)
        .collect(Collectors.joining("\u200A"));
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    again.requestFocus();
  }

  @Override
  public void left() {
    following.unsubscribe();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      actions.done();
    }
  }
}
