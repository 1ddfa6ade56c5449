package org.yearbookgame.ui;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Score;

/// All that can be known of a game, to be compared as one value; and the moves that a test makes
/// beside the screen.
record Whole(GameState state, List<Played> played, Score score, int length) {
  static Whole of(Game game) {
    return new Whole(game.state(), game.played(), game.score(), game.length());
  }

  static Game guess(Game game, int tile, Duration sinceShown) {
    return game.submit(guesses(game).get(tile - 1), sinceShown);
  }

  static Game pass(Game game, Duration sinceShown) {
    return game.submit(asking(game).pass(), sinceShown);
  }

  static Game next(Game game, Duration sinceShown) {
    return switch (game.state()) {
      case GameState.Revealed revealed -> game.submit(revealed.next(), sinceShown);
      case Asking _, GameState.Finished _ -> throw new AssertionError("not revealed");
    };
  }

  /// The name that is asked.
  static String asked(Game game) {
    return switch (asking(game).question()) {
      case WhichPicture which -> which.name().text();
      case WhichName _ -> throw new AssertionError("a portrait is asked");
    };
  }

  /// The number of the tile that is the answer: found by trying, for nothing else tells it.
  static int answer(Game game) {
    return tiles(game)
        .filter(tile -> found(guess(game, tile, Duration.ZERO)))
        .findFirst()
        .orElseThrow();
  }

  /// The number of the first, second or third tile that is not the answer.
  static int wrong(Game game, int which) {
    return tiles(game)
        .filter(tile -> !found(guess(game, tile, Duration.ZERO)))
        .skip(which - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static IntStream tiles(Game game) {
    return IntStream.rangeClosed(1, guesses(game).size());
  }

  private static boolean found(Game game) {
    return game.state() instanceof GameState.Revealed;
  }

  static Asking asking(Game game) {
    return switch (game.state()) {
      case Asking asking -> asking;
      case GameState.Revealed _, GameState.Finished _ -> throw new AssertionError("not asking");
    };
  }

  static List<Move.Guess> guesses(Game game) {
    return switch (asking(game).question()) {
      case WhichPicture which ->
          which.choices().stream().map(GameState.PictureChoice::guess).toList();
      case WhichName which -> which.choices().stream().map(GameState.NameChoice::guess).toList();
    };
  }
}
