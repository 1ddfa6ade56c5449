package org.yearbookgame.ui.album;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.Rules;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.album.AlbumModel.Pages;
import org.yearbookgame.ui.album.AlbumModel.Place;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.PortraitPrint.Measures;
import org.yearbookgame.ui.controls.TopBar;

/// Everybody met so far, six a row where there is room, with name and caption.
public final class AlbumView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    /// Shows the best games of one kind.
    void showBoard(Rules rules);

    /// Leads to where one came from.
    void back();
  }

  private static final double PORTRAIT = 150;
  private static final double PAD = 9;
  private static final double BESIDE = 120;
  private static final double GAP = 22;
  private static final int A_ROW = 6;

  /// Text is set in em of so many pixels, unless it was made larger.
  private static final double EM = 20;

  private final AlbumModel model;
  private final Messages messages;
  private final ObservableDoubleValue em;
  private final Actions actions;
  private final ListView<List<Place>> rows = new ListView<>();
  private final Subscription following;
  private int aRow;
  private @Nullable Measures fitted;

  /// Shows the album.
  ///
  /// @param em the size of ordinary text, in logical pixels
  public AlbumView(AlbumModel model, Messages messages, ObservableDoubleValue em, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.em = em;
    this.actions = actions;
    String title = model.settings().title();
    TopBar bar = new TopBar(title, messages.text("play.home", title), actions::back);
    bar.setWhere(messages.text("home.album"));
    getStyleClass().add("album");
    rows.getStyleClass().add("album-rows");
    rows.setAccessibleText(messages.text("home.album"));
    setTop(new VBox(bar, head()));
    setCenter(rows);
    setBottom(footer());
    following =
        Subscription.combine(
            model.pagesProperty().subscribe(_ -> fill()),
            rows.widthProperty().subscribe(_ -> fit()),
            em.subscribe(_ -> fit()));
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    rows.requestFocus();
  }

  @Override
  public void left() {
    following.unsubscribe();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      actions.back();
    }
  }

  private Node head() {
    boolean all = model.met() == model.classmates();
    Label met =
        new Label(
            all
                ? messages.text("album.all")
                : messages.text("album.met", model.met(), model.classmates()));
    met.getStyleClass().add("album-met");
    met.setWrapText(true);
    HBox head = new HBox(met);
    head.getStyleClass().add("album-head");
    return head;
  }

  private Node footer() {
    FlowPane footer = new FlowPane(12, 8);
    ToggleGroup group = new ToggleGroup();
    for (Pages pages : Pages.values()) {
      if (pages != Pages.IN_MEMORIAM || model.hasInMemoriam()) {
        footer.getChildren().add(choice(pages, group));
      }
    }
    model.onTheBoard().map(this::board).ifPresent(footer.getChildren()::add);
    Button done = new ActionButton(messages.text("options.back"), actions::back);
    done.getStyleClass().add("primary");
    footer.getChildren().add(done);
    footer.getStyleClass().add("footer");
    return footer;
  }

  private Button board(Rules rules) {
    Button board = new ActionButton(messages.text("album.board"), () -> actions.showBoard(rules));
    board.getStyleClass().add("small");
    return board;
  }

  private String words(Pages pages) {
    return switch (pages) {
      case BY_NAME -> messages.text("album.byName");
      case AS_IN_THE_YEARBOOK -> messages.text("album.inOrder");
      case IN_MEMORIAM -> messages.text("album.inMemoriam");
    };
  }

  private ToggleButton choice(Pages pages, ToggleGroup group) {
    ToggleButton choice = new ToggleButton(words(pages));
    choice.getStyleClass().add("small");
    choice.setMinWidth(USE_PREF_SIZE);
    choice.setToggleGroup(group);
    choice.setSelected(pages == model.pagesProperty().get());
    choice.setOnAction(
        _ -> {
          choice.setSelected(true); // one is always open
          model.open(pages);
        });
    return choice;
  }

  /// As many a row as there is room for, and six at most.
  private void fit() {
    double unit = em.get() / EM;
    Measures measures = new Measures(PORTRAIT * unit, PAD, 76 * unit, 18 * unit, 16 * unit);
    double room = rows.getWidth() - BESIDE;
    int fits = (int) Math.floor((room + GAP) / (measures.width() + GAP));
    int changed = Math.clamp(fits, 1, A_ROW);
    if (changed != aRow || !measures.equals(fitted)) {
      aRow = changed;
      fitted = measures;
      rows.setCellFactory(_ -> new AlbumRow(model.loader(), messages, measures, changed));
      fill();
    }
  }

  private void fill() {
    List<Place> places = model.places();
    List<List<Place>> filled = new ArrayList<>();
    for (int i = 0; aRow > 0 && i < places.size(); i += aRow) {
      filled.add(places.subList(i, Math.min(places.size(), i + aRow)));
    }
    rows.getItems().setAll(filled);
  }
}
