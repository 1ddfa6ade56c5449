package org.yearbookgame.game;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.roster.DisplayName;
import org.yearbookgame.roster.Portrait;

/// Where a game is, and what may be done there: a state carries every move that it accepts.
public sealed interface GameState {
  /// A round is open.
  ///
  /// @param number the round's, from 1
  /// @param wrong the guesses already made, which are not accepted again
  record Asking(int number, Question question, Set<Move.Guess> wrong, Move.Pass pass)
      implements GameState {
    public Asking {
      wrong = Set.copyOf(wrong);
    }
  }

  /// A round is over and its answer told.
  record Revealed(int number, Played round, Move.Next next) implements GameState {}

  /// All rounds are over.
  record Finished() implements GameState {}

  /// What a screen may know of an open round: what is asked, the tiles in reading order, and one
  /// ready-made move for each.
  sealed interface Question {
    /// The portraits to be decoded before this can be shown.
    List<Portrait> portraits();
  }

  /// One name, which picture is it?
  record WhichPicture(DisplayName name, List<PictureChoice> choices) implements Question {
    public WhichPicture {
      choices = List.copyOf(choices);
    }

    @Override
    public List<Portrait> portraits() {
      return choices.stream().map(PictureChoice::portrait).toList();
    }
  }

  /// One picture, which name is it?
  ///
  /// @param look how it looks, without telling who it is: for those who do not see it
  record WhichName(Portrait portrait, Optional<String> look, List<NameChoice> choices)
      implements Question {
    public WhichName {
      choices = List.copyOf(choices);
    }

    @Override
    public List<Portrait> portraits() {
      return List.of(portrait);
    }
  }

  /// One picture to choose.
  ///
  /// @param look how it looks, without telling who it is: for those who do not see it
  record PictureChoice(Portrait portrait, Optional<String> look, Move.Guess guess) {}

  record NameChoice(DisplayName name, Move.Guess guess) {}
}
