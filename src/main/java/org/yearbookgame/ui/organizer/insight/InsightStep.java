package org.yearbookgame.ui.organizer.insight;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yearbookgame.storage.CsvText;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.ui.PngFile;
import org.yearbookgame.ui.Scorebook;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.AskFirst;
import org.yearbookgame.ui.organizer.FileDialogs;
import org.yearbookgame.ui.organizer.Step;
import org.yearbookgame.ui.organizer.Thumbnails;
import org.yearbookgame.ui.organizer.Workplace;

/// After publishing: what was played, and what it tells. For organizers only.
public final class InsightStep implements Step {
  private static final Logger LOG = Logger.getLogger(InsightStep.class.getName());

  private final ReadOnlyIntegerProperty toDo = new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
  private final BorderPane view = new BorderPane();
  private final Workplace place;
  private final FileDialogs files;
  private final InsightModel model;
  private final Charts charts;
  private final VBox tables = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Button asTable;
  private final AskFirst erase;
  private final Label said = cell("", "insight-what");
  private boolean table;

  /// The step for a project.
  ///
  /// @param scorebook holds what was played
  public InsightStep(
      Workplace place, Thumbnails thumbnails, FileDialogs files, Scorebook scorebook) {
    this.place = place;
    this.files = files;
    model = new InsightModel(place, scorebook);
    charts = new Charts(model, thumbnails, place.messages());
    Label banner = new Label(text("insight.private"));
    banner.setWrapText(true);
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("insight-banner");
    asTable = new ActionButton(text("insight.asTable"), this::change);
    scroll.setFitToWidth(true);
    tables.getStyleClass().add("insight-tables");
    erase = erasing();
    HBox others =
        new HBox(
            said,
            asTable,
            new ActionButton(text("insight.export"), this::exportList),
            new ActionButton(text("insight.picture"), this::exportPicture));
    others.getStyleClass().add("insight-others");
    others.visibleProperty().bind(erase.askingProperty().not());
    others.managedProperty().bind(others.visibleProperty());
    HBox.setHgrow(erase, Priority.ALWAYS);
    HBox buttons = new HBox(erase, others);
    buttons.getStyleClass().add("insight-buttons");
    view.getStyleClass().add("insight");
    view.setTop(banner);
    view.setCenter(scroll);
    view.setBottom(buttons);
    model.insightProperty().subscribe(_ -> show());
  }

  private String text(String key) {
    return place.messages().text(key);
  }

  private AskFirst erasing() {
    AskFirst.Words words =
        new AskFirst.Words(
            "insight.erase", "insight.erase.ask", "insight.erase.sure", "insight.erase.keep");
    return new AskFirst(
        words,
        place.messages(),
        () -> {
          erase.offer();
          model.erase(
              erased -> said.setText(text(erased ? "insight.erased" : "results.erase.failed")));
        });
  }

  private void change() {
    table = !table;
    asTable.setText(text(table ? "insight.asChart" : "insight.asTable"));
    show();
  }

  private void show() {
    charts.show(model.insightProperty().get());
    tables.getChildren().setAll(model.tables().stream().map(InsightStep::grid).toList());
    scroll.setContent(table ? tables : charts);
  }

  private static Node grid(InsightModel.Table shown) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("insight-grid");
    grid.addRow(
        0, shown.headings().stream().map(text -> cell(text, "insight-what")).toArray(Node[]::new));
    for (List<String> row : shown.rows()) {
      grid.addRow(
          grid.getRowCount(),
          row.stream().map(text -> cell(text, "insight-name")).toArray(Node[]::new));
    }
    return new VBox(cell(shown.title(), "insight-title"), grid);
  }

  private static Label cell(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private void exportList() {
    byte[] csv = CsvText.of(model.export(), place.messages().locale());
    files
        .saveList(text("insight.export.file"))
        .ifPresent(path -> write(() -> FileReplacement.write(path, csv)));
  }

  private void exportPicture() {
    Image drawn = scroll.getContent().snapshot(null, null);
    files
        .savePicture(text("insight.picture.file"))
        .ifPresent(path -> write(() -> new PngFile(path).write(drawn)));
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  private void write(Writing writing) {
    place
        .background()
        .run(
            () -> {
              try {
                writing.write();
                return "insight.written";
              } catch (IOException e) {
                LOG.log(Level.WARNING, "Not exported", e);
                return "insight.notWritten";
              }
            },
            outcome -> said.setText(text(outcome)),
            () -> {});
  }

  @Override
  public Kind kind() {
    return Kind.INSIGHT;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public ObservableIntegerValue toDo() {
    return toDo;
  }

  @Override
  public void shown() {
    model.read();
    asTable.requestFocus();
  }

  @Override
  public void close() {
    model.stop();
  }
}
