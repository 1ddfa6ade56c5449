package org.yearbookgame.game;

/// What a player does in one round. Only that round mints its moves, each once, and a game accepts
/// a move only in the state that offered it; so a move can never be judged by another round's
/// answer.
///
/// Moves are compared by identity and tell nothing about the answer.
public sealed interface Move {
  /// The round that minted this move.
  Round round();

  /// Picking one tile.
  final class Guess implements Move {
    private final Round round;
    private final int tile;

    Guess(Round round, int tile) {
      this.round = round;
      this.tile = tile;
    }

    @Override
    public Round round() {
      return round;
    }

    /// The tile's place, from 0 at the reading start.
    public int tile() {
      return tile;
    }
  }

  /// "I don't know": tells the answer.
  final class Pass implements Move {
    private final Round round;

    Pass(Round round) {
      this.round = round;
    }

    @Override
    public Round round() {
      return round;
    }
  }

  /// Goes on from the reveal. A move too, or a screen would have to keep that bit itself and a
  /// double press would skip a round.
  final class Next implements Move {
    private final Round round;

    Next(Round round) {
      this.round = round;
    }

    @Override
    public Round round() {
      return round;
    }
  }
}
