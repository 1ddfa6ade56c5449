package org.yearbookgame.game;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Question;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.game.Played.End;

/// Rules, rounds, and the moves accepted so far; all else (where we are, the score, the streak) is
/// derived from them. Immutable: [#submit] gives the next game.
public final class Game {
  private final Rules rules;
  private final List<Round> rounds;
  private final boolean again;
  private final @Nullable Turn last;

  /// An accepted move and the one before it: the moves as a list that grows at its head, so that
  /// neither a move nor finding the open round takes longer the longer the game is.
  private record Turn(@Nullable Turn before, Move move, Duration sinceShown) {}

  private Game(Rules rules, List<Round> rounds, boolean again, @Nullable Turn last) {
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("a game has at least one round");
    }
    this.rules = rules;
    this.rounds = rounds;
    this.again = again;
    this.last = last;
  }

  /// @param rounds numbered from 1, at least one
  static Game of(Rules rules, List<Round> rounds, boolean again) {
    return new Game(rules, List.copyOf(rounds), again, null);
  }

  public Rules rules() {
    return rules;
  }

  /// How many rounds the game has: at most as many as its rules say.
  public int length() {
    return rounds.size();
  }

  /// Whether those are asked again who were missed before: such a game does not count for the best.
  public boolean again() {
    return again;
  }

  /// The game after a move, or *this very instance* where the state does not offer that move:
  /// another round's, a tile tried before, a second press, or one that comes too late.
  ///
  /// @param sinceShown from the pulse that first showed the whole round to the press
  public Game submit(Move move, Duration sinceShown) {
    return offers(move) ? new Game(rules, rounds, again, new Turn(last, move, sinceShown)) : this;
  }

  private boolean offers(Move move) {
    Optional<Round> current = current();
    if (current.isEmpty() || move.round() != current.get()) {
      return false;
    }
    List<Move> made = moves(turns(current.get()));
    boolean open = current.get().end(made).isEmpty();
    return switch (move) {
      case Move.Guess guess -> open && !made.contains(guess);
      case Move.Pass _ -> open;
      case Move.Next _ -> !open;
    };
  }

  /// This game once its first rounds were played just so, and the last of them was left.
  ///
  /// @param over of as many rounds at most as the game has; all who were picked were to be chosen
  /// @return nothing, where the game would not have accepted it
  Optional<Game> after(List<Played> over) {
    Game game = this;
    for (int i = 0; i < over.size(); i++) {
      Round round = rounds.get(i);
      for (Pick pick : over.get(i).picks()) {
        game = game.submit(round.guess(pick.picked()), pick.sinceShown());
      }
      if (over.get(i).end() == End.PASSED) {
        game = game.submit(round.pass(), Duration.ZERO);
      }
      game = game.submit(round.next(), Duration.ZERO);
    }
    return Optional.of(game).filter(played -> played.played().equals(over));
  }

  public GameState state() {
    return current().map(this::state).orElseGet(Finished::new);
  }

  private GameState state(Round round) {
    List<Turn> turns = turns(round);
    Optional<End> end = round.end(moves(turns));
    return end.isPresent()
        ? new Revealed(round.number(), played(round, turns, end.get()), round.next())
        : new Asking(round.number(), round.question(), wrong(turns), round.pass());
  }

  /// What is asked after the open or revealed round, so that its pictures can be made ready.
  public Optional<Question> comingUp() {
    return current()
        .filter(round -> round.number() < rounds.size())
        .map(round -> rounds.get(round.number()).question());
  }

  /// The rounds that are over, in the order played.
  public List<Played> played() {
    Deque<Played> played = new ArrayDeque<>();
    Turn turn = last;
    while (turn != null) {
      Round round = turn.move().round();
      Deque<Turn> turns = new ArrayDeque<>();
      for (; turn != null && turn.move().round() == round; turn = turn.before()) {
        if (!(turn.move() instanceof Move.Next)) {
          turns.addFirst(turn);
        }
      }
      List<Turn> inOrder = List.copyOf(turns);
      round.end(moves(inOrder)).ifPresent(end -> played.addFirst(played(round, inOrder, end)));
    }
    return List.copyOf(played);
  }

  public Score score() {
    return Score.of(played());
  }

  /// The same game with other rounds for those that nobody has seen: a picture proved unreadable.
  ///
  /// @param shown how many rounds the player has seen; at least those with a move
  /// @param redeal for a place and the round that was to come: the round for that place, or nothing
  /// @return the game, or nothing where no round is left
  Optional<Game> redealAfter(int shown, BiFunction<Integer, Round, Optional<Round>> redeal) {
    if (last != null && shown < last.move().round().number()) {
      throw new IllegalArgumentException("a round with a move has been seen");
    }
    List<Round> changed = new ArrayList<>(rounds.subList(0, shown));
    for (Round round : rounds.subList(shown, rounds.size())) {
      redeal.apply(changed.size() + 1, round).ifPresent(changed::add);
    }
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Game(rules, List.copyOf(changed), again, last));
  }

  /// The rounds dealt, in order.
  List<Round> rounds() {
    return rounds;
  }

  /// The round that is open or revealed; empty once the last was left.
  private Optional<Round> current() {
    if (last == null) {
      return Optional.of(rounds.getFirst());
    }
    Round round = last.move().round();
    if (!(last.move() instanceof Move.Next)) {
      return Optional.of(round);
    }
    return round.number() < rounds.size()
        ? Optional.of(rounds.get(round.number()))
        : Optional.empty();
  }

  /// The turns taken in the current round, in the order made.
  private List<Turn> turns(Round current) {
    Deque<Turn> turns = new ArrayDeque<>();
    for (Turn turn = last; turn != null && turn.move().round() == current; turn = turn.before()) {
      turns.addFirst(turn);
    }
    return List.copyOf(turns);
  }

  private static List<Move> moves(List<Turn> turns) {
    return turns.stream().map(Turn::move).toList();
  }

  private static Set<Move.Guess> wrong(List<Turn> turns) {
    return turns.stream()
        .map(Turn::move)
        .filter(Move.Guess.class::isInstance)
        .map(Move.Guess.class::cast)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Played played(Round round, List<Turn> turns, End end) {
    List<Pick> picks = new ArrayList<>();
    for (Turn turn : turns) {
      if (turn.move() instanceof Move.Guess guess) {
        picks.add(new Pick(round.picked(guess), turn.sinceShown()));
      }
    }
    return round.played(picks, end);
  }
}
