package org.yearbookgame.ui.organizer.check;

import java.util.Comparator;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.Card;

/// All that was looked at in a class, with its figures; what gives the answer away comes first.
final class FindingsCard extends StackPane {
  private static final PseudoClass LEAK = PseudoClass.getPseudoClass("leak");

  private final ListView<Finding> list;

  FindingsCard(AuditReport report, Messages messages, Runnable close) {
    list =
        new ListView<>(
            FXCollections.observableArrayList(
                report.findings().stream()
                    .sorted(Comparator.comparing(finding -> !finding.tells()))
                    .toList()));
    String title = messages.answer(report);
    list.setAccessibleText(title);
    list.setCellFactory(_ -> new FindingCell(messages));
    list.getSelectionModel().selectFirst();
    Button goOn = new ActionButton(messages.text("names.goOn"), close);
    Card card = new Card(title);
    card.getStyleClass().add("tall-card");
    card.setContent(list);
    card.setButtons(goOn);
    getChildren().add(card);
  }

  /// Where reading begins.
  Node first() {
    return list;
  }

  private static final class FindingCell extends ListCell<Finding> {
    private final Messages messages;

    FindingCell(Messages messages) {
      this.messages = messages;
      setWrapText(true);
      setPrefWidth(0); // as wide as the list, whatever it says
      getStyleClass().add("finding");
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setText(finding == null ? "" : messages.say(finding));
      pseudoClassStateChanged(LEAK, finding != null && finding.tells());
    }
  }
}
