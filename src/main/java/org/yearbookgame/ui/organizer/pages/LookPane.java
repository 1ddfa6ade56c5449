package org.yearbookgame.ui.organizer.pages;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yearbookgame.pages.ScannedPages;
import org.yearbookgame.prepare.project.Outline;
import org.yearbookgame.prepare.project.ScannedPage;
import org.yearbookgame.prepare.project.Spot;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.controls.ActionButton;

/// How many portraits the page has, and the next thing on it that somebody should look at, with
/// what can be said to that.
final class LookPane extends VBox {
  private static final double GAP = 8;

  private final PagesModel model;
  private final BoxCommands commands;
  private final PageSearch search;
  private final Messages messages;
  private final Runnable begin;
  private final Label title = new Label();
  private final VBox doubt = new VBox(GAP);
  private final Label names = new Label();

  /// @param begin gives the focus to the box that is chosen
  LookPane(BoxCommands commands, PageSearch search, Messages messages, Runnable begin) {
    super(GAP);
    this.model = commands.model();
    this.commands = commands;
    this.search = search;
    this.messages = messages;
    this.begin = begin;
    title.getStyleClass().add("pages-title");
    title.setWrapText(true);
    getStyleClass().add("look-pane");
    names.getStyleClass().add("doubt-names");
    names.setWrapText(true);
    getChildren().addAll(title, doubt, names);
    model.pageProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::show);
    search.underWayProperty().subscribe(this::show);
    show();
  }

  private void show() {
    Optional<ScannedPage> page = model.pageProperty().get();
    title.setText(
        page.map(
                now ->
                    search.underWayProperty().get()
                        ? messages.text("pages.looking")
                        : messages.text("pages.count", now.spots().size(), now.toLookAt()))
            .orElse(""));
    doubt.getChildren().clear();
    page.ifPresent(
        now ->
            doubtful(now)
                .ifPresentOrElse(
                    this::tell, () -> now.gaps().stream().findFirst().ifPresent(this::tell)));
    doubt.setVisible(!doubt.getChildren().isEmpty());
    doubt.setManaged(doubt.isVisible());
    names.setText(page.map(this::differing).orElse(""));
    names.setVisible(!names.getText().isEmpty());
    names.setManaged(names.isVisible());
  }

  /// Where there are more or fewer names than portraits, once there is any.
  private String differing(ScannedPage page) {
    long left = page.beyond().stream().filter(name -> !name.isEmpty()).count();
    List<Spot> nameless = page.spots().stream().filter(spot -> spot.name().isEmpty()).toList();
    if (left > 0) {
      return messages.text("pages.names.left", left);
    }
    return nameless.isEmpty() || nameless.size() == page.spots().size()
        ? ""
        : messages.text(
            "pages.names.missing", model.numberOf(nameless.getFirst()), nameless.size() - 1);
  }

  /// The one that is chosen, if it is doubtful, or else the first that is.
  private Optional<Spot> doubtful(ScannedPage page) {
    return model
        .chosenProperty()
        .get()
        .filter(spot -> !spot.doubts().isEmpty())
        .or(() -> page.spots().stream().filter(spot -> !spot.doubts().isEmpty()).findFirst());
  }

  private void tell(Spot spot) {
    say(
        messages.text("pages.portrait", model.numberOf(spot)),
        messages.because(ScannedPages.doubts(spot)),
        List.of(
            button("pages.right", () -> commands.looksRight(spot)),
            button(
                "pages.fix",
                () -> {
                  model.choose(spot);
                  begin.run();
                })));
  }

  private void tell(Outline gap) {
    say(
        "",
        messages.text("pages.gap.here"),
        List.of(
            button("pages.gap.right", () -> commands.leaveEmpty(gap)),
            button(
                "pages.gap.add",
                () -> {
                  commands.fill(gap);
                  begin.run();
                })));
  }

  private void say(String who, String sentence, List<Button> buttons) {
    Text bold = new Text(who);
    bold.getStyleClass().addAll("doubt-words", "who");
    Text words = new Text(who.isEmpty() ? sentence : " " + sentence);
    words.getStyleClass().add("doubt-words");
    doubt.getChildren().add(new TextFlow(bold, words));
    if (!model.isReadOnly()) {
      FlowPane answers = new FlowPane(GAP, GAP);
      answers.getChildren().addAll(buttons);
      doubt.getChildren().add(answers);
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new ActionButton(messages.text(key), action);
    button.getStyleClass().add("small");
    return button;
  }
}
