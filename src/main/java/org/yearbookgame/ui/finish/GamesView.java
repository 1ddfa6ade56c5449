package org.yearbookgame.ui.finish;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart.Data;
import javafx.scene.chart.XYChart.Series;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.results.Play;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.TopBar;

/// One player's line over the last games of a class.
public final class GamesView extends BorderPane implements Screen {
  private static final double PERCENT = 100;
  private static final double A_FIFTH = 20;

  private final Runnable back;
  private final Button done;

  /// Shows games.
  ///
  /// @param games finished, the earliest first
  /// @param back leads to where one came from
  public GamesView(List<Play> games, String classTitle, Messages messages, Runnable back) {
    this.back = back;
    TopBar bar = new TopBar(classTitle, messages.text("play.home", classTitle), back);
    bar.setWhere(messages.text("finish.games"));
    Label title = label("games-title", messages.text("finish.games.title", games.size()));
    Label last = label("games-last", said(games, messages));
    done = new ActionButton(messages.text("finish.games.back"), back);
    done.getStyleClass().add("primary");
    HBox footer = new HBox(done);
    footer.getStyleClass().add("footer");
    VBox head = new VBox(title, last);
    head.getStyleClass().add("games-head");
    getStyleClass().addAll("finish", "games");
    setTop(new VBox(bar, head));
    setCenter(chart(games, messages));
    setBottom(footer);
  }

  /// The same in words, for those who do not see a line.
  private static String said(List<Play> games, Messages messages) {
    List<String> said = new ArrayList<>();
    for (Play game : games) {
      said.add(messages.text("finish.games.one", game.right(), game.rounds().size()));
    }
    return String.join(" · ", said);
  }

  private static Node chart(List<Play> games, Messages messages) {
    NumberAxis across = new NumberAxis(0.5, games.size() + 0.5, 1);
    across.setMinorTickVisible(false);
    across.setTickLabelsVisible(false);
    across.setTickMarkVisible(false);
    across.setLabel(messages.text("finish.games.across"));
    NumberAxis up = new NumberAxis(0, PERCENT, A_FIFTH);
    up.setMinorTickVisible(false);
    up.setLabel(messages.text("finish.games.up"));
    LineChart<Number, Number> chart = new LineChart<>(across, up);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setAccessibleText(said(games, messages));
    Series<Number, Number> line = new Series<>();
    for (int i = 0; i < games.size(); i++) {
      Play game = games.get(i);
      line.getData().add(new Data<>(i + 1, PERCENT * game.right() / game.rounds().size()));
    }
    chart.getData().add(line);
    return chart;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    done.requestFocus();
  }

  @Override
  public void keyPressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      back.run();
    }
  }
}
