package org.yearbookgame.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// What somebody sees who stands before a kiosk, at one moment.
///
/// @param buttons with words, by what they say
/// @param prints on the screen, in reading order
/// @param number of the round, from 1; 0 where there is none
/// @param asked the name that is asked or told
/// @param names that were told under the prints
/// @param picked the name that was picked, as the screen tells it; nobody, where it was passed
record Sight(
    Shows shows,
    List<ButtonBase> buttons,
    List<ButtonBase> prints,
    int number,
    String asked,
    List<String> names,
    Optional<String> picked) {
  private static final Pattern PROGRESS = Pattern.compile("(\\d+) of \\d+");
  private static final Pattern NAMED = Pattern.compile("Picture \\d: ([^.]+)(\\. .*)?");

  /// What is on the screen.
  enum Shows {
    INVITATION("Touch to play"),
    QUESTION("I don’t know"),
    ANSWER("Next classmate"),
    LAST_ANSWER("See how it went"),
    NEW_PLAYER("New game"),
    COUNTDOWN("Yes, go on"),
    INITIALS("Show it on the board"),
    BOARD("Done"),
    PAD("Back to the game"),
    NOTHING("nothing");

    private final String button;

    Shows(String button) {
      this.button = button;
    }
  }

  static Sight of(Parent root) {
    List<Node> nodes = Person.nodes(root).toList();
    List<ButtonBase> all =
        nodes.stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList();
    List<ButtonBase> prints =
        all.stream().filter(button -> button.getStyleClass().contains("print")).toList();
    List<ButtonBase> buttons =
        all.stream()
            .filter(button -> button.getText() != null && !button.getText().isEmpty())
            .toList();
    Shows shows =
        Stream.of(Shows.values())
            .filter(one -> buttons.stream().anyMatch(at -> at.getText().equals(one.button)))
            .findFirst()
            .orElse(Shows.NOTHING);
    int number =
        nodes.stream()
            .filter(node -> node.getStyleClass().contains("kiosk-progress"))
            .map(node -> PROGRESS.matcher(((Label) node).getText()))
            .filter(Matcher::matches)
            .map(found -> Integer.parseInt(found.group(1)))
            .findFirst()
            .orElse(0);
    String asked =
        nodes.stream()
            .filter(node -> node.getStyleClass().contains("asked"))
            .flatMap(node -> ((Parent) node).getChildrenUnmodifiable().stream())
            .map(node -> ((Text) node).getText().replace('\n', ' '))
            .findFirst()
            .orElse("");
    boolean yes =
        nodes.stream()
            .filter(node -> node.getStyleClass().contains("kiosk-ask"))
            .anyMatch(node -> ((Label) node).getText().equals("Yes, this is"));
    List<String> names = prints.stream().map(Sight::name).toList();
    Optional<String> picked =
        yes
            ? Optional.of(asked)
            : IntStream.range(0, prints.size())
                .filter(at -> prints.get(at).getAccessibleText().contains("your first guess"))
                .mapToObj(names::get)
                .findFirst();
    return new Sight(shows, buttons, prints, number, asked, names, picked);
  }

  boolean isAnswer() {
    return shows == Shows.ANSWER || shows == Shows.LAST_ANSWER;
  }

  Optional<ButtonBase> button(String words) {
    return buttons.stream().filter(button -> button.getText().equals(words)).findFirst();
  }

  /// The button that a sight is known by.
  ButtonBase known() {
    return button(shows.button).orElseThrow();
  }

  private static String name(ButtonBase print) {
    Matcher found = NAMED.matcher(print.getAccessibleText());
    return found.matches() ? found.group(1) : "?";
  }
}
