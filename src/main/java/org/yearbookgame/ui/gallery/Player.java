package org.yearbookgame.ui.gallery;

import java.time.Duration;
import java.util.function.Predicate;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Question;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.GameState.WhichName;
import org.yearbookgame.game.GameState.WhichPicture;
import org.yearbookgame.game.Move;
import org.yearbookgame.game.Played;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.play.PlayModel;

/// A player who does as told: finds, misses or passes at will.
///
/// Nobody can see an answer before its round is over. This player passes on a copy of the game,
/// which is immutable, and so learns it as anybody would.
final class Player {
  private final PlayModel model;

  Player(PlayModel model) {
    this.model = model;
  }

  /// Knows the one asked.
  Player find() {
    return submit(guess(answer()));
  }

  /// Picks the first that is not the one, and leaves the round open.
  Player guessWrong() {
    return submit(guess(answer() == 0 ? 1 : 0));
  }

  Player pass() {
    return submit(asking().pass());
  }

  Player next() {
    return submit(revealed().next());
  }

  /// Goes through rounds to the first that is as wished, or the last of the game.
  Player findUntil(Predicate<Played> wished) {
    while (!wished.test(outcome().round()) && game().comingUp().isPresent()) {
      find().next();
    }
    return this;
  }

  /// Ends the game: so many found, all others passed.
  void finish(int found) {
    for (int round = 0; game().state() instanceof Asking; round++) {
      if (round < found) {
        find().next();
      } else {
        pass().next();
      }
    }
  }

  /// Goes on so many rounds.
  Player findAll(int rounds) {
    for (int round = 0; round < rounds && game().comingUp().isPresent(); round++) {
      find().next();
    }
    return this;
  }

  /// Looks closer at the first picture.
  void lookCloser(PlayModel.Frame frame) {
    Portrait first = asking().question().portraits().getFirst();
    model.lookAt(first, frame);
  }

  private Player submit(Move move) {
    model.submit(move, 0);
    return this;
  }

  private Game game() {
    return model.gameProperty().get();
  }

  private Asking asking() {
    return switch (game().state()) {
      case Asking asking -> asking;
      case Revealed _, GameState.Finished _ -> throw new IllegalStateException("no open round");
    };
  }

  private Revealed revealed() {
    return revealed(game());
  }

  private static Revealed revealed(Game game) {
    return switch (game.state()) {
      case Revealed revealed -> revealed;
      case Asking _, GameState.Finished _ -> throw new IllegalStateException("no round is over");
    };
  }

  private Revealed outcome() {
    return revealed(game().submit(asking().pass(), Duration.ZERO));
  }

  /// The tile of the one asked, from 0.
  private int answer() {
    Played round = outcome().round();
    return round.choices().indexOf(round.asked());
  }

  private Move guess(int tile) {
    Question question = asking().question();
    return switch (question) {
      case WhichPicture(_, var choices) -> choices.get(tile).guess();
      case WhichName(_, _, var choices) -> choices.get(tile).guess();
    };
  }
}
