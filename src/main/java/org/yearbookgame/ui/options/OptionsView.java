package org.yearbookgame.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.yearbookgame.game.Difficulty;
import org.yearbookgame.storage.PlayerSettings;
import org.yearbookgame.storage.PlayerSettings.Wish;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.AskFirst;
import org.yearbookgame.ui.controls.TopBar;

/// What a player can choose for themselves, one thing under the other.
public final class OptionsView extends BorderPane implements Screen {
  /// What can be done from here.
  public interface Actions {
    /// Leads to where one came from.
    void back();

    /// Erases the copy of the class that the program keeps.
    void removeClass();

    /// Erases everything that was played on this computer.
    ///
    /// @param then told whether it is erased everywhere
    void eraseGames(Consumer<Boolean> then);
  }

  private static final double GAP = 12;

  private final OptionsModel model;
  private final Messages messages;
  private final Actions actions;
  private final Button larger;
  private final List<Consumer<PlayerSettings>> followers = new ArrayList<>();
  private final Subscription following;

  /// One of the answers to a question.
  private record Answer<T>(T value, String words) {}

  /// Shows the options.
  public OptionsView(OptionsModel model, Messages messages, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.actions = actions;
    larger = button("options.textSize.larger", model::enlargeText);
    String hint = messages.text("play.home", model.classTitle());
    TopBar bar = new TopBar(model.classTitle(), hint, actions::back);
    bar.setWhere(messages.text("options.title"));
    Button done = button("options.back", actions::back);
    done.getStyleClass().add("primary");
    HBox footer = new HBox(done);
    footer.getStyleClass().add("footer");
    getStyleClass().add("options");
    setTop(bar);
    setCenter(questions());
    setBottom(footer);
    following =
        model.settingsProperty().subscribe(now -> followers.forEach(one -> one.accept(now)));
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void appeared() {
    larger.requestFocus();
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

  private Node questions() {
    VBox rows = new VBox(label("options-title", messages.text("options.title")));
    rows.getStyleClass().add("options-rows");
    rows.getChildren()
        .addAll(
            textSize(),
            wish(
                messages.text("options.contrast"),
                messages.text("options.contrast.how"),
                PlayerSettings::highContrast,
                model::setHighContrast),
            wish(
                messages.text("options.calm"),
                messages.text("options.calm.how"),
                PlayerSettings::calmMotion,
                model::setCalmMotion));
    rows.getChildren().add(difficulty());
    if (model.offersInMemoriam()) {
      rows.getChildren().add(inMemoriam());
    }
    rows.getChildren().add(games());
    if (model.keepsClass()) {
      rows.getChildren().add(keptClass());
    }
    StackPane middle = new StackPane(rows);
    middle.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private VBox textSize() {
    Button smaller = button("options.textSize.smaller", model::reduceText);
    Label size = label("options-size", "");
    size.setMinWidth(USE_PREF_SIZE);
    followers.add(
        now -> {
          size.setText(messages.text("options.textSize.percent", now.textSize()));
          smaller.setDisable(now.textSize() == PlayerSettings.SMALLEST_TEXT);
          larger.setDisable(now.textSize() == PlayerSettings.LARGEST_TEXT);
        });
    String how = messages.text("options.textSize.how");
    return question(messages.text("options.textSize"), how, answers(smaller, size, larger));
  }

  private VBox wish(
      String title, String how, Function<PlayerSettings, Wish> chosen, Consumer<Wish> choose) {
    List<Answer<Wish>> answers =
        List.of(
            new Answer<>(Wish.AS_SYSTEM, messages.text("options.asSystem")),
            new Answer<>(Wish.ON, messages.text("options.on")),
            new Answer<>(Wish.OFF, messages.text("options.off")));
    return question(title, how, answers(radios(title, answers, chosen, choose)));
  }

  private VBox difficulty() {
    String title = messages.text("options.difficulty");
    List<Answer<Difficulty>> answers =
        List.of(
            new Answer<>(Difficulty.EASY, messages.text("options.difficulty.easy")),
            new Answer<>(Difficulty.NORMAL, messages.text("options.difficulty.normal")),
            new Answer<>(Difficulty.HARD, messages.text("options.difficulty.hard")));
    return question(
        title,
        messages.text("options.difficulty.how"),
        answers(radios(title, answers, PlayerSettings::difficulty, model::setDifficulty)));
  }

  private VBox inMemoriam() {
    String title = messages.text("options.inMemoriam");
    List<Answer<Boolean>> answers =
        List.of(
            new Answer<>(true, messages.text("options.on")),
            new Answer<>(false, messages.text("options.off")));
    String how =
        model.gameUnderWay()
            ? messages.text("options.inMemoriam.how.underWay")
            : messages.text("options.inMemoriam.how");
    return question(
        title,
        how,
        answers(radios(title, answers, PlayerSettings::inMemoriam, model::setInMemoriam)));
  }

  private <T> Node[] radios(
      String title,
      List<Answer<T>> answers,
      Function<PlayerSettings, T> chosen,
      Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    return answers.stream()
        .map(
            answer -> {
              RadioButton radio = new RadioButton(answer.words());
              radio.setToggleGroup(group);
              radio.setAccessibleText(
                  messages.text("options.answer.spoken", title, answer.words()));
              radio.setOnAction(_ -> choose.accept(answer.value()));
              followers.add(now -> radio.setSelected(answer.value().equals(chosen.apply(now))));
              return radio;
            })
        .toArray(Node[]::new);
  }

  private VBox keptClass() {
    AskFirst.Words words =
        new AskFirst.Words(
            "classes.erase", "classes.erase.how", "classes.erase.good", "classes.keep");
    return question(
        messages.apart(model.classTitle()),
        messages.text("options.class.how"),
        asking(new AskFirst(words, messages, actions::removeClass)));
  }

  private VBox games() {
    AskFirst.Words words =
        new AskFirst.Words(
            "options.games.erase",
            "options.games.erase.ask",
            "options.games.erase.good",
            "options.games.keep");
    AskFirst[] erase = new AskFirst[1];
    erase[0] =
        new AskFirst(
            words,
            messages,
            () ->
                actions.eraseGames(
                    erased ->
                        erase[0].say(
                            messages.text(
                                erased ? "options.games.erased" : "results.erase.failed"))));
    return question(
        messages.text("options.games"), messages.text("options.games.how"), asking(erase[0]));
  }

  private static AskFirst asking(AskFirst asking) {
    asking.getStyleClass().add("options-answers");
    return asking;
  }

  private static FlowPane answers(Node... controls) {
    FlowPane answers = new FlowPane(GAP, GAP, controls);
    answers.getStyleClass().add("options-answers");
    return answers;
  }

  private static VBox question(String title, String how, FlowPane answers) {
    VBox question = new VBox(label("options-what", title), label("options-how", how), answers);
    question.getStyleClass().add("options-question");
    return question;
  }

  private Button button(String key, Runnable action) {
    return new ActionButton(messages.text(key), action);
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
