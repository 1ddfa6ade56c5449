package org.yearbookgame.ui.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yearbookgame.game.Bests.Comparison;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Score;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.LightScroll;
import org.yearbookgame.ui.controls.PortraitPrint;
import org.yearbookgame.ui.controls.PortraitPrint.Measures;
import org.yearbookgame.ui.controls.PortraitPrint.Strip;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.TopBar;

/// What a game came to, and whom to meet again.
public final class FinishView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    /// Asks just these again.
    void practice(List<Classmate> missed);

    void playAgain();

    /// Shows how the last games went.
    void showGames();

    /// Shows the board, for which initials may be left.
    void showBoard();

    /// Saves a picture where the player wants it.
    ///
    /// @param then told whether it was written, if it was to be
    void saveScoreCard(Image drawn, Consumer<Boolean> then);

    void home();
  }

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final double LOW_HEIGHT = 640;
  private static final double PORTRAIT = 168;
  private static final double LOW_PORTRAIT = 128;

  /// What all but the portraits takes of a low window's height.
  private static final double LOW_AROUND = 330;

  /// Smaller than this nobody is shown only to have six in a row.
  private static final double LEAST_OF_SIX = 150;

  private static final double MARGIN = 46;
  private static final double PAD = 9;
  private static final double USUAL_WIDTH = 1280;
  private static final double USUAL_HEIGHT = 800;
  private static final double GAP = 22;
  private static final int A_ROW = 6;

  private final FinishModel model;
  private final ClassSettings settings;
  private final Messages messages;
  private final ObservableDoubleValue em;
  private final Actions actions;
  private final TopBar bar;
  private final VBox top = new VBox();
  private final StackPane middle = new StackPane();
  private final FlowPane prints = new FlowPane(GAP, GAP);
  private final List<PortraitPrint> shown = new ArrayList<>();
  private final Button first;

  /// Shows what a game came to.
  ///
  /// @param em the size of ordinary text, in logical pixels
  public FinishView(
      FinishModel model,
      ClassSettings settings,
      Messages messages,
      ObservableDoubleValue em,
      Actions actions) {
    this.model = model;
    this.messages = messages;
    this.em = em;
    this.settings = settings;
    this.actions = actions;
    String classTitle = settings.title();
    bar = new TopBar(classTitle, messages.text("play.home", classTitle), actions::home);
    bar.setWhere(messages.text(model.mode() == Mode.FACES ? "home.faces" : "home.names"));
    List<Button> buttons = buttons();
    first = buttons.getFirst();
    first.setAccessibleText(spoken(first.getText()));
    first.getStyleClass().add("primary");
    FlowPane footer = new FlowPane(24, 8, buttons.toArray(Node[]::new));
    footer.getStyleClass().add("footer");
    getStyleClass().add("finish");
    // In reading order, which is also the order of the focus; the size changes only what is in
    // them.
    setTop(top);
    setCenter(model.missed().isEmpty() ? middle : again());
    setBottom(settings.contact().<Node>map(whom -> new VBox(footer, tell(whom))).orElse(footer));
    model.picturesProperty().subscribe(this::fill);
    widthProperty().addListener(_ -> fit());
    heightProperty().subscribe(this::fit);
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
  public void left() {
    model.stop();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      actions.home();
    }
  }

  private Label tell(String whom) {
    Label tell = label("finish-contact", messages.text("finish.contact", messages.apart(whom)));
    tell.setWrapText(true);
    tell.setMaxWidth(Double.MAX_VALUE);
    return tell;
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (!model.missed().isEmpty()) {
      Button practice =
          new ActionButton(
              messages.text("finish.practice", model.missed().size()),
              () -> actions.practice(model.missed()));
      practice.getStyleClass().add("counts");
      buttons.add(practice);
    }
    buttons.add(new ActionButton(messages.text("finish.again"), actions::playAgain));
    if (model.hasGames()) {
      buttons.add(new ActionButton(messages.text("finish.games"), actions::showGames));
    }
    if (model.hasBoard()) {
      buttons.add(new ActionButton(messages.text("finish.board"), actions::showBoard));
    }
    buttons.add(scoreCard());
    return buttons;
  }

  private Button scoreCard() {
    Button save = new ActionButton(messages.text("finish.card"), () -> {});
    save.setOnAction(
        _ ->
            actions.saveScoreCard(
                drawCard(),
                written ->
                    save.setText(
                        messages.text(written ? "finish.card.saved" : "finish.card.notSaved"))));
    return save;
  }

  /// In the colours of this window, and in no window itself.
  private Image drawCard() {
    String played = messages.text(model.mode() == Mode.FACES ? "home.faces" : "home.names");
    Scene sheet =
        new Scene(
            new ScoreCard(settings, played, model.score(), messages),
            ScoreCard.WIDTH,
            ScoreCard.HEIGHT);
    sheet.getStylesheets().setAll(getScene().getStylesheets());
    return sheet.snapshot(null);
  }

  /// Sets all to the window's size: where it is low, what the game came to stands on one line.
  private void fit() {
    boolean low = isLow();
    pseudoClassStateChanged(LOW, low);
    Pane summary = low ? new HBox() : new VBox();
    summary.getStyleClass().add("summary");
    summary.getChildren().setAll(summary());
    if (model.missed().isEmpty()) {
      summary.getStyleClass().add("alone");
      top.getChildren().setAll(bar);
      middle.getChildren().setAll(summary);
    } else {
      top.getChildren().setAll(bar, summary);
    }
    Measures changed = measures();
    double row = A_ROW * changed.width() + (A_ROW - 1) * GAP;
    prints.setPrefWrapLength(row);
    prints.setMaxWidth(row + prints.getInsets().getLeft() + prints.getInsets().getRight() + 1);
    shown.forEach(print -> print.setMeasures(changed));
    Scene scene = getScene();
    if (getWidth() > 0 && scene != null && scene.getWindow() != null) {
      double scale = scene.getWindow().getRenderScaleX();
      model.load(
          (int) Math.round(changed.portrait() * scale),
          (int) Math.round(changed.portraitHeight() * scale));
    }
  }

  /// What the game came to, as a screen reader says it before the first button.
  private String spoken(String button) {
    Score score = model.score();
    String key =
        score.right() == 0
            ? "finish.none"
            : score.missed().isEmpty() ? "finish.all" : "finish.spoken";
    int count = score.right() == 0 ? score.asked() : score.right();
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text(key, count, score.asked()));
    remark(score).ifPresent(sentences::add);
    sentences.add(button);
    return String.join(". ", sentences).replace("..", ".");
  }

  private List<Node> summary() {
    Score score = model.score();
    List<Node> summary = new ArrayList<>();
    if (score.right() == 0) {
      summary.add(label("finish-words", messages.text("finish.none", score.asked())));
    } else if (score.right() == score.asked()) {
      summary.add(label("finish-words", messages.text("finish.all", score.asked())));
    } else {
      HBox count =
          new HBox(
              label("finish-right", messages.text("finish.right", score.right())),
              label("finish-asked", messages.text("finish.of", score.asked())));
      count.getStyleClass().add("finish-count");
      summary.add(label("ask", messages.text("finish.youKnew")));
      summary.add(count);
    }
    remark(score).ifPresent(text -> summary.add(label("finish-remark", text)));
    return summary;
  }

  private Optional<String> remark(Score score) {
    List<String> remarks = new ArrayList<>();
    if (score.longestStreak() > 1) {
      remarks.add(messages.text("finish.streak", score.longestStreak()));
    }
    switch (model.comparison()) {
      case Comparison.First _ -> {}
      case Comparison.NewBest _ -> remarks.add(messages.text("finish.newBest"));
      case Comparison.Equalled _ -> remarks.add(messages.text("finish.equalled"));
      case Comparison.Below(int best) ->
          remarks.add(messages.text("finish.best", best, score.asked()));
    }
    return Optional.of(String.join(" · ", remarks)).filter(text -> !text.isEmpty());
  }

  private Node again() {
    prints.setAlignment(Pos.TOP_CENTER);
    prints.getStyleClass().add("again");
    ScrollPane scroll = new LightScroll(new StackPane(prints));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox again = new VBox(label("ask", messages.text("finish.meet")), scroll);
    again.getStyleClass().add("meet");
    return again;
  }

  private void fill(Map<Portrait, Image> pictures) {
    shown.clear();
    for (Classmate person : model.missed()) {
      PortraitPrint print = new PortraitPrint();
      List<String> notes =
          person.inMemoriam() ? List.of(messages.text("play.inMemoriam")) : List.of();
      print.setMeasures(measures());
      print.setStrip(new Strip.Named(person.name().text(), notes, false));
      print.setImage(pictures.get(person.portrait()));
      print.setFocusTraversable(false);
      print.setAccessibleText(person.name().text());
      shown.add(print);
    }
    prints.getChildren().setAll(shown);
  }

  private Measures measures() {
    double unit = em.get() / 20;
    return new Measures(portrait(), PAD, 66 * unit, 18 * unit, 16 * unit);
  }

  private boolean isLow() {
    return getHeight() <= LOW_HEIGHT * em.get() / 20;
  }

  /// So that six have room beside each other, or else as many as there is room for.
  private double portrait() {
    if (isLow()) {
      double row = (getHeight() - LOW_AROUND) / TileGrid.HEIGHT_TO_WIDTH;
      return Math.clamp(Math.floor(row), LOW_PORTRAIT, PORTRAIT);
    }
    double larger = Math.min(getWidth() / USUAL_WIDTH, getHeight() / USUAL_HEIGHT);
    double wanted = PORTRAIT * Math.max(1, larger);
    double six = (getWidth() - 2 * MARGIN - (A_ROW - 1) * GAP) / A_ROW - 2 * PAD;
    return Math.floor(six >= LEAST_OF_SIX ? Math.min(wanted, six) : wanted);
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
