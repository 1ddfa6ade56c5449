package org.yearbookgame.ui.organizer.insight;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart.Data;
import javafx.scene.chart.XYChart.Series;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Insight;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.organizer.Thumbnail;
import org.yearbookgame.ui.organizer.Thumbnails;

/// What there is to tell as pictures: figures, bars by round, and people with their portraits.
final class Charts extends VBox {
  private static final int PERCENT = 100;
  private static final double GAP = 44;
  private static final double COLUMN = 330;
  private static final double CHART = 428;
  private static final double PAIRS = 540;
  private static final double HEIGHT = 340;

  private final InsightModel model;
  private final Thumbnails thumbnails;
  private final Messages messages;

  Charts(InsightModel model, Thumbnails thumbnails, Messages messages) {
    this.model = model;
    this.thumbnails = thumbnails;
    this.messages = messages;
    getStyleClass().add("insight-charts");
  }

  void show(Insight insight) {
    if (insight.games() == 0) {
      getChildren().setAll(label("insight-none", messages.text("insight.none")));
      return;
    }
    FlowPane parts = new FlowPane(GAP, GAP / 2);
    parts.getChildren().add(part("results.byRound", CHART, bars(insight.byRound())));
    addPeople(parts, "results.wellKnown", insight.wellKnown());
    addPeople(parts, "results.introduce", insight.worthIntroducing());
    if (!insight.mixedUp().isEmpty()) {
      parts.getChildren().add(part("results.mixedUp", PAIRS, mixedUp(insight.mixedUp())));
    }
    getChildren().setAll(figures(insight), parts);
  }

  private Node figures(Insight insight) {
    FlowPane figures = new FlowPane(2 * GAP, GAP / 2);
    figures.getChildren().add(figure(Integer.toString(insight.games()), "insight.games"));
    if (insight.players() > 0) {
      figures.getChildren().add(figure(Integer.toString(insight.players()), "insight.players"));
    }
    insight
        .usual()
        .ifPresent(
            usual ->
                figures
                    .getChildren()
                    .add(
                        figure(
                            messages.text("insight.usual.value", usual.right(), usual.asked()),
                            "insight.usual")));
    insight
        .timeToFirstGuess()
        .ifPresent(
            time ->
                figures
                    .getChildren()
                    .add(
                        figure(
                            messages.text("insight.time.value", time.toMillis() / 1000.0),
                            "insight.time")));
    return figures;
  }

  private Node figure(String value, String what) {
    return new VBox(label("insight-figure", value), label("insight-what", messages.text(what)));
  }

  private Node part(String title, double width, Node shown) {
    VBox part = new VBox(label("insight-title", messages.text(title)), shown);
    part.setPrefWidth(width);
    part.getStyleClass().add("insight-part");
    return part;
  }

  private Node bars(List<Insight.Rate> byRound) {
    CategoryAxis across = new CategoryAxis();
    NumberAxis up = new NumberAxis(0, PERCENT, 20);
    up.setMinorTickVisible(false);
    BarChart<String, Number> chart = new BarChart<>(across, up);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setBarGap(0);
    chart.setCategoryGap(6);
    Series<String, Number> series = new Series<>();
    for (Insight.Rate rate : byRound) {
      String round = Integer.toString(series.getData().size() + 1);
      series.getData().add(new Data<>(round, PERCENT * rate.share()));
    }
    across.setCategories(
        FXCollections.observableArrayList(series.getData().stream().map(Data::getXValue).toList()));
    chart.getData().add(series);
    chart.setAccessibleText(messages.text("results.byRound"));
    chart.setMinHeight(HEIGHT);
    return chart;
  }

  private void addPeople(FlowPane parts, String title, List<Insight.Person> people) {
    if (!people.isEmpty()) {
      VBox rows = new VBox();
      for (Insight.Person person : people) {
        String rate =
            messages.text("insight.usual.value", person.rate().known(), person.rate().of());
        rows.getChildren().add(row(rate, person.classmate()));
      }
      parts.getChildren().add(part(title, COLUMN, rows));
    }
  }

  private Node mixedUp(List<Insight.MixUp> mixedUp) {
    VBox rows = new VBox();
    for (Insight.MixUp mixed : mixedUp) {
      String times = messages.text("insight.timesOf", mixed.times());
      rows.getChildren().add(row(times, mixed.asked(), mixed.picked()));
    }
    return rows;
  }

  private Node row(String count, ClassmateId... people) {
    HBox row = new HBox(12);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox names = new VBox();
    for (ClassmateId person : people) {
      Thumbnail picture = new Thumbnail(thumbnails);
      picture.getStyleClass().add("insight-picture");
      picture.show(model.picture(person));
      row.getChildren().add(picture);
      names.getChildren().add(label("insight-name", model.name(person)));
    }
    names.setAlignment(Pos.CENTER_LEFT);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label counted = label("insight-count", count);
    counted.setMinWidth(USE_PREF_SIZE);
    row.getChildren().addAll(names, between, counted);
    row.getStyleClass().add("insight-row");
    return row;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
