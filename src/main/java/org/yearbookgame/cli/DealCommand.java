package org.yearbookgame.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `yearbook deal CLASS`: deals rounds without a screen, one a line, for a quiz on paper.
///
/// It learns each answer as a player would, by passing: there is no other way.
@Command(
    name = "deal",
    description = "${bundle:cli.deal}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class DealCommand implements Callable<Integer> {
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private PasswordArgument password;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      required = true,
      description = "${bundle:cli.rounds}")
  private int rounds;

  @Option(names = "--seed", paramLabel = "S", description = "${bundle:cli.seed}")
  private @Nullable Long seed;

  @Option(names = "--mode", paramLabel = "faces|names", description = "${bundle:cli.mode}")
  private Mode mode = Mode.FACES;

  @Option(names = "--choices", paramLabel = "3|4", description = "${bundle:cli.choices}")
  private @Nullable Integer choices;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  DealCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Rules rules = rules();
    try (GivenClass given = arguments.required(spec, messages, password.password(spec, messages))) {
      return deal(rules, given.folder().open().roster());
    }
  }

  private int deal(Rules rules, Roster roster) {
    long start = seed == null ? new SecureRandom().nextLong() : seed;
    Dealer dealer = new Dealer(roster, new SplittableRandom(start));
    PrintWriter out = spec.commandLine().getOut();
    for (int dealt = 0; dealt < rounds; ) {
      Optional<Game> game = dealer.deal(rules.withRounds(rounds - dealt));
      if (game.isEmpty()) {
        spec.commandLine().getErr().println(messages.text("deal.nobody", rules.choices()));
        return YearbookCommand.STOPPED;
      }
      deal(game.get(), dealt, out);
      dealt += game.get().length();
      if (out.checkError()) { // nobody reads on
        break;
      }
    }
    return 0;
  }

  private Rules rules() {
    int most = choices == null ? Rules.of(mode).choices() : choices;
    boolean fits = most == 4 || (most == 3 && mode == Mode.NAMES);
    if (rounds < 1 || !fits) {
      throw new ParameterException(
          spec.commandLine(), messages.text(rounds < 1 ? "deal.rounds" : "deal.choices"));
    }
    return new Rules(mode, rounds, most, Tries.UNTIL_RIGHT);
  }

  private void deal(Game dealt, int before, PrintWriter out) {
    for (Game game = dealt; ; ) {
      switch (game.state()) {
        case GameState.Asking asking -> game = game.submit(asking.pass(), Duration.ZERO);
        case GameState.Revealed revealed -> {
          DealtRound round = DealtRound.of(before + revealed.number(), revealed.round(), mode);
          out.println(json ? round.toJson() : round.toText(messages));
          game = game.submit(revealed.next(), Duration.ZERO);
        }
        case GameState.Finished() -> {
          return;
        }
      }
    }
  }
}
