package org.yearbookgame.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Subscription;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.controls.FittedText;
import org.yearbookgame.ui.controls.FittedText.Setting;
import org.yearbookgame.ui.controls.LightScroll;
import org.yearbookgame.ui.controls.LogoView;
import org.yearbookgame.ui.controls.Notice;
import org.yearbookgame.ui.controls.Painting;
import org.yearbookgame.ui.controls.Settling;
import org.yearbookgame.ui.controls.TileGrid;
import org.yearbookgame.ui.controls.Typeface;
import org.yearbookgame.ui.controls.Wall;
import org.yearbookgame.ui.controls.WhileShown;

/// The start: the class, the game, and a wall of portraits without names.
public final class HomeView extends Region implements Screen {
  /// What can be done from here.
  public interface Actions {
    void play(Mode mode);

    void goOn();

    /// Asks just these again.
    void practice(Mode mode, List<Classmate> people);

    void showAlbum();

    void openClass();

    void showOptions();

    void showClasses();

    void prepare();
  }

  private static final String FIRST = "first-choice";
  private static final PseudoClass PSEUDO_LOW = PseudoClass.getPseudoClass("low");
  private static final double MARGIN = 72;
  private static final double TOP = 64;
  private static final double BOTTOM = 36;
  private static final double COLUMN = 560;
  private static final double BESIDE = 88;
  private static final double LOW = 640;

  /// Room beside the column for the frame around what has the focus.
  private static final double RING = 6;

  /// Text is set in em of so many pixels, unless it was made larger.
  private static final double EM = 20;

  private final HomeModel model;
  private final Messages messages;
  private final Actions actions;
  private final Wall wall;
  private final ObservableDoubleValue em;
  private final VBox notices = new VBox();
  private final FittedText title = new FittedText(Typeface.NAMES, titleSizes(1));
  private final VBox goOn = new VBox();
  private final VBox column = new VBox();
  private final ScrollPane scroll = new LightScroll(column);
  private final FlowPane footer;
  private final Button usually;
  private Button first;
  private final Subscription following;

  /// Shows the start.
  ///
  /// @param em the size of ordinary text, in logical pixels
  public HomeView(HomeModel model, Messages messages, ObservableDoubleValue em, Actions actions) {
    this.model = model;
    this.messages = messages;
    this.em = em;
    this.actions = actions;
    wall = new Wall(this::planned);
    model.wallProperty().subscribe(wall::setImages);
    List<HomeRow> rows = rows();
    MetRows met = new MetRows(model, messages, actions);
    Button open = new Button(messages.text("home.open"));
    open.getStyleClass().add("primary");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(_ -> actions.openClass());
    usually = model.firstTime() ? open : rows.getFirst();
    first = usually;
    column.getStyleClass().add("home-column");
    LogoView logo = new LogoView();
    model.logoProperty().subscribe(logo::show);
    column.getChildren().addAll(notices, logo, above(), title());
    column.getChildren().add(model.firstTime() ? new Invitation(messages, open) : below());
    column.getChildren().add(goOn);
    column.getChildren().addAll(rows);
    column.getChildren().add(met);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    footer =
        new FlowPane(
            12,
            12,
            rounds(),
            small("home.options", actions::showOptions),
            small("home.classes", actions::showClasses),
            organizers());
    getStyleClass().add("home");
    getChildren().addAll(wall, scroll, footer);
    following =
        Subscription.combine(
            em.subscribe(_ -> requestLayout()),
            model.problems().subscribe(this::showNotices),
            model.resultsProblemProperty().subscribe(_ -> showNotices()),
            model
                .playsProperty()
                .subscribe(
                    _ -> {
                      showGoOn();
                      met.show();
                    }));
    showNotices();
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
    following.unsubscribe();
    model.stop();
  }

  private void showNotices() {
    Stream<String> kept = model.problems().stream().map(messages::say);
    Stream<String> played = model.resultsProblemProperty().get().stream().map(messages::say);
    notices
        .getChildren()
        .setAll(
            Stream.concat(kept, played)
                .map(sentence -> new Notice(sentence, messages, model::seen))
                .toList());
  }

  private List<HomeRow> rows() {
    List<HomeRow> rows = new ArrayList<>();
    if (model.offers(Mode.FACES)) {
      rows.add(game(messages.text("home.faces"), messages.text("home.faces.how"), Mode.FACES));
    }
    if (model.offers(Mode.NAMES)) {
      int choices = model.settings().rules(Mode.NAMES).choices();
      String how = messages.text("home.names.how", choices);
      rows.add(game(messages.text("home.names"), how, Mode.NAMES));
    }
    return rows;
  }

  private HomeRow game(String what, String how, Mode mode) {
    return new HomeRow(what, how, messages.text("home.play"), () -> actions.play(mode));
  }

  private Label above() {
    if (model.example()) {
      return label("home-example", messages.text("home.example"));
    }
    return label("home-school", model.settings().school().map(HomeView::spaced).orElse(""));
  }

  private FittedText title() {
    title.setTextAlignment(TextAlignment.LEFT);
    title.getStyleClass().add("home-title");
    title.setText(model.settings().title());
    return title;
  }

  private static List<Setting> titleSizes(double unit) {
    return Stream.concat(Setting.down(76 * unit, 32, 1).stream(), Setting.down(32, 20, 4).stream())
        .toList();
  }

  private Label below() {
    return label("home-count", messages.text("home.count", model.classmates()));
  }

  /// That a game was left may become known only when the start is already shown.
  private void showGoOn() {
    Optional<HomeRow> row = model.goOn().map(this::row);
    if (getScene() != null && row.isPresent()) {
      Settling.of(column); // what was pointed at is further down now
    }
    goOn.getChildren().setAll(row.stream().toList());
    first.getStyleClass().remove(FIRST);
    first = model.firstTime() ? usually : row.<Button>map(one -> one).orElse(usually);
    first.getStyleClass().add(FIRST);
  }

  private HomeRow row(HomeModel.GoOn left) {
    return new HomeRow(
        messages.text("home.goOn"),
        messages.text("home.goOn.where", left.number(), left.of()),
        messages.text("home.goOn"),
        actions::goOn);
  }

  private MenuButton rounds() {
    MenuButton button = new MenuButton();
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("small", "counts");
    for (int count : HomeModel.ROUNDS) {
      MenuItem item = new MenuItem(count(count));
      item.setOnAction(_ -> model.roundsProperty().set(count));
      button.getItems().add(item);
    }
    WhileShown.follow(
        button,
        model.roundsProperty(),
        count -> button.setText(messages.text("home.rounds", count(count.intValue()))));
    return button;
  }

  private String count(int rounds) {
    return rounds == Rules.EVERYONE
        ? messages.text("home.rounds.everyone")
        : Integer.toString(rounds);
  }

  private Button small(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Apart from the others: not for those who only play.
  private Button organizers() {
    Button button = new ActionButton(messages.text("home.organizers"), actions::prepare);
    button.getStyleClass().addAll("link", "organizers");
    return button;
  }

  private static Label label(String styleClass, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /// Capitals, set a little apart as on a letterhead.
  private static String spaced(String text) {
    return String.join("\u200A", text.toUpperCase(Locale.ROOT).split(""));
  }

  /// Words and buttons come first: decoding would take the time that painting them needs.
  private void planned(Wall.Plan plan, double scale) {
    Painting.after(getScene(), () -> loadWall(plan, scale));
  }

  private void loadWall(Wall.Plan plan, double scale) {
    if (getScene() != null) { // or somebody has gone on already
      model.loadWall(
          plan.size(),
          (int) Math.round(plan.portrait() * scale),
          (int) Math.round(plan.portrait() * TileGrid.HEIGHT_TO_WIDTH * scale));
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double unit = em.get() / EM;
    boolean low = height <= LOW * unit;
    pseudoClassStateChanged(PSEUDO_LOW, low);
    title.setSettings(titleSizes(low ? 1 : unit));
    double margin = low ? MARGIN / 2 : MARGIN;
    double columnWidth = Math.min(COLUMN * unit, width - 2 * margin);
    double footerWidth = Math.min(columnWidth + BESIDE / 2, width - 2 * margin);
    double footerHeight = footer.prefHeight(footerWidth);
    double footerTop = height - (low ? BOTTOM / 3 : BOTTOM) - footerHeight;
    footer.resizeRelocate(margin, footerTop, footerWidth, footerHeight);
    double top = low ? TOP / 4 : TOP;
    scroll.resizeRelocate(
        margin - RING, top, columnWidth + 2 * RING, Math.max(0, footerTop - RING - top));
    double left = Math.min(width, margin + columnWidth + BESIDE - 20);
    wall.setVisible(left < width);
    wall.resizeRelocate(left, 0, Math.max(0, width - left), height);
  }
}
