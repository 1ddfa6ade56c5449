package org.yearbookgame.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.home.HomeModel.Again;

/// Whom to meet again and who was met already; nothing, until somebody was.
final class MetRows extends VBox {
  private final HomeModel model;
  private final Messages messages;
  private final HomeView.Actions actions;

  MetRows(HomeModel model, Messages messages, HomeView.Actions actions) {
    this.model = model;
    this.messages = messages;
    this.actions = actions;
  }

  /// Says how it stands now.
  void show() {
    List<HomeRow> rows = new ArrayList<>();
    model.toMeetAgain().map(this::practice).ifPresent(rows::add);
    int met = model.met();
    if (met > 0) {
      rows.add(
          new HomeRow(
              messages.text("home.album"),
              messages.text("home.album.how", met, model.classmates()),
              messages.text("home.album.open"),
              actions::showAlbum));
    }
    getChildren().setAll(rows);
  }

  private HomeRow practice(Again again) {
    return new HomeRow(
        messages.text("home.practice"),
        messages.text("home.practice.how", again.people().size()),
        messages.text("home.practice.start"),
        () -> actions.practice(again.mode(), again.people()));
  }
}
