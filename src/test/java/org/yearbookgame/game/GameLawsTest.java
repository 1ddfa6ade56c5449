package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.game.GameState.Asking;
import org.yearbookgame.game.GameState.Finished;
import org.yearbookgame.game.GameState.Revealed;
import org.yearbookgame.roster.Roster;

/// Thousands of games by a player who presses everything that can be pressed: what the game offers,
/// and as often what it does not.
final class GameLawsTest {
  private static final int GAMES_OF_EACH_KIND = 2_000;

  private static final List<Rules> KINDS =
      Stream.of(Tries.values())
          .flatMap(
              tries ->
                  Stream.of(
                      new Rules(Mode.FACES, 6, 4, tries),
                      new Rules(Mode.NAMES, 6, 3, tries),
                      new Rules(Mode.NAMES, 6, 4, tries)))
          .toList();

  private static final List<Roster> CLASSES =
      List.of(
          Rosters.VARIED,
          Rosters.sized(4),
          Rosters.sized(4, 4, 3, 2, 1),
          Rosters.sized(5, 4, 4, 6, 4, 5),
          Rosters.namesakes(6, "Bea", "Cleo", "Dora"),
          Rosters.sized(40));

  /// Why a game does not take a move.
  private enum Refused {
    /// Of an earlier round of this game.
    STALE,
    /// The very move that was just accepted.
    DOUBLE,
    /// Of another game of the same sitting.
    FOREIGN,
    /// Of an equal game, dealt from the same seed.
    TWIN,
    /// A tile tried before, with other moves in between or not.
    TRIED,
    NEXT_BEFORE_REVEAL,
    GUESS_AFTER_REVEAL,
    PASS_AFTER_REVEAL,
    AFTER_THE_END
  }

  private final Map<Refused, Integer> refused = new EnumMap<>(Refused.class);

  @Test
  void onlyOfferedMovesCountAndAllThatIsToldFollowsFromThem() {
    int games = 0;
    for (Rules rules : KINDS) {
      for (int i = 0; i < GAMES_OF_EACH_KIND; i++) {
        long seed = games++;
        try {
          play(rules, CLASSES.get(i % CLASSES.size()), seed);
        } catch (AssertionError e) {
          throw new AssertionError(rules + ", seed " + seed + ": " + e.getMessage(), e);
        }
      }
    }
    System.out.println(games + " games, moves refused: " + refused);
    assertEquals(12_000, games);
    for (Refused kind : Refused.values()) {
      assertTrue(refused.getOrDefault(kind, 0) >= 1_000, kind + " " + refused);
    }
  }

  private void play(Rules rules, Roster roster, long seed) {
    Dealer dealer = new Dealer(roster, new SplittableRandom(seed));
    Game game = dealer.deal(rules).orElseThrow();
    Game other = dealer.deal(rules).orElseThrow();
    Game twin = new Dealer(roster, new SplittableRandom(seed)).deal(rules).orElseThrow();
    Referee referee = new Referee(game);
    RandomGenerator random = new SplittableRandom(~seed);
    List<Move> made = new ArrayList<>();
    while (!(game.state() instanceof Finished)) {
      temptWith(game, made, other, twin, random);
      Move move = any(offered(game, random), random);
      Duration time = Duration.ofMillis(random.nextInt(10_000));
      Game after = game.submit(move, time);
      referee.judge(game, move, time, after);
      made.add(move);
      game = after;
      if (random.nextBoolean()) {
        refuse(Refused.DOUBLE, game, List.of(move), random);
      }
    }
    refuse(Refused.AFTER_THE_END, game, made, random);
    assertEquals(game.length(), game.played().size());
  }

  /// What the state offers; often the answer alone, so that there are streaks.
  private static List<? extends Move> offered(Game game, RandomGenerator random) {
    return switch (game.state()) {
      case Asking asking -> {
        if (random.nextInt(3) == 0) {
          yield List.of(Games.answer(game));
        }
        List<Move> moves = new ArrayList<>(Games.guesses(asking.question()));
        moves.removeAll(asking.wrong());
        moves.add(asking.pass());
        yield moves;
      }
      case Revealed revealed -> List.of(revealed.next());
      case Finished() -> List.of();
    };
  }

  private void temptWith(
      Game game, List<Move> made, Game other, Game twin, RandomGenerator random) {
    Round now = current(game);
    List<Move> stale = new ArrayList<>();
    made.stream()
        .map(Move::round)
        .distinct()
        .filter(round -> round != now)
        .forEach(round -> stale.addAll(moves(round)));
    refuse(Refused.STALE, game, stale, random);
    refuse(Refused.FOREIGN, game, moves(any(other.rounds(), random)), random);
    refuse(Refused.TWIN, game, moves(twin.rounds().get(now.number() - 1)), random);
    switch (game.state()) {
      case Asking asking -> {
        refuse(Refused.TRIED, game, List.copyOf(asking.wrong()), random);
        refuse(Refused.NEXT_BEFORE_REVEAL, game, List.of(now.next()), random);
      }
      case Revealed _ -> {
        refuse(Refused.GUESS_AFTER_REVEAL, game, Games.guesses(now.question()), random);
        refuse(Refused.PASS_AFTER_REVEAL, game, List.of(now.pass()), random);
      }
      case Finished() -> throw new AssertionError("nothing is left to tempt with");
    }
  }

  private void refuse(Refused kind, Game game, List<? extends Move> moves, RandomGenerator random) {
    if (!moves.isEmpty()) {
      assertSame(game, game.submit(any(moves, random), Duration.ofMillis(1)), kind::name);
      refused.merge(kind, 1, Integer::sum);
    }
  }

  private static <T> T any(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }

  private static Round current(Game game) {
    return switch (game.state()) {
      case Asking asking -> asking.pass().round();
      case Revealed revealed -> revealed.next().round();
      case Finished() -> throw new AssertionError("no round is open");
    };
  }

  private static List<Move> moves(Round round) {
    return Stream.concat(
            Games.guesses(round.question()).stream(), Stream.of(round.pass(), round.next()))
        .toList();
  }
}
