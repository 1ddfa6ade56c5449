package org.yearbookgame.game;

import java.time.Duration;
import java.util.List;

/// Games played on for a test's sake.
final class Games {
  private Games() {}

  /// The game after so many more rounds, each known or not at the first guess, and left.
  static Game played(Game game, boolean... known) {
    Game now = game;
    for (boolean right : known) {
      now = next(right ? found(now) : now.submit(asking(now).pass(), Duration.ZERO));
    }
    return now;
  }

  /// The game after so many more rounds, passed and left.
  static Game passed(Game game, int rounds) {
    return played(game, new boolean[rounds]);
  }

  static Game found(Game game) {
    return game.submit(answer(game), Duration.ZERO);
  }

  static Game next(Game game) {
    return switch (game.state()) {
      case GameState.Revealed revealed -> game.submit(revealed.next(), Duration.ZERO);
      case GameState.Asking _, GameState.Finished _ -> throw new AssertionError("not revealed");
    };
  }

  static GameState.Asking asking(Game game) {
    return switch (game.state()) {
      case GameState.Asking asking -> asking;
      case GameState.Revealed _, GameState.Finished _ -> throw new AssertionError("not asking");
    };
  }

  /// What only a test of this very package can look up.
  static Move.Guess answer(Game game) {
    Round round = asking(game).pass().round();
    return guesses(round.question()).stream()
        .filter(guess -> round.picked(guess).equals(round.asked()))
        .findFirst()
        .orElseThrow();
  }

  static List<Move.Guess> guesses(GameState.Question question) {
    return switch (question) {
      case GameState.WhichPicture(_, var choices) ->
          choices.stream().map(GameState.PictureChoice::guess).toList();
      case GameState.WhichName(_, _, var choices) ->
          choices.stream().map(GameState.NameChoice::guess).toList();
    };
  }
}
