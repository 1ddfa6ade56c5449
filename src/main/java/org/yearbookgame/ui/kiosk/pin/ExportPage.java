package org.yearbookgame.ui.kiosk.pin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.yearbookgame.text.Messages;

/// Writes what the organizer takes home, and says where it is.
final class ExportPage extends VBox {
  private final NightModel night;
  private final Pages pages;
  private final Messages messages;

  ExportPage(NightModel night, Pages pages) {
    this.night = night;
    this.pages = pages;
    this.messages = pages.messages();
    Button export = pages.choice("guard.export.now", this::export);
    setAlignment(Pos.CENTER);
    getStyleClass().add("guard-page");
    getChildren().setAll(pages.said(messages.text("guard.export.how", folder())), export);
  }

  private String folder() {
    return messages.apart(night.folder().toString());
  }

  private void export() {
    getChildren().setAll(pages.said(messages.text("guard.export.writing")));
    night.export(this::tell);
  }

  private void tell(Optional<List<String>> files) {
    files.ifPresentOrElse(
        written -> {
          getChildren().setAll(pages.said(messages.text("guard.export.done", folder())));
          written.forEach(name -> getChildren().add(pages.label("guard-file", name)));
        },
        () -> getChildren().setAll(pages.said(messages.text("guard.export.not", folder()))));
  }
}
