package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a screen, or anybody outside this package, cannot write. Beside each attempt stands what
/// they can: without it any slip of the pen would pass for a proof.
final class CheatingDoesNotCompileTest {
  private static final String STRANGER =
      """
      package org.stranger;
      import java.time.Duration;
      import java.util.*;
      import org.yearbookgame.game.*;
      import org.yearbookgame.roster.*;
      final class Stranger {
        MEMBER
      }
      """;

  private static final String PLAY =
      """
      Object play(Dealer dealer, Game game, Round round, GameState.Asking asking, Played played,
          GameState.WhichPicture faces, Move.Guess guess, Rules rules, Duration time) {
        return EXPRESSION;
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new Move.Guess(round, 0)                  | not.def.public.cant.access | faces.choices().getFirst().guess()
          new Move.Pass(round)                      | not.def.public.cant.access | asking.pass()
          new Move.Next(round)                      | not.def.public.cant.access | asking.pass().round()
          round.asked()                             | not.def.public.cant.access | played.asked()
          round.choices()                           | not.def.public.cant.access | played.choices()
          round.picked(guess)                       | not.def.public.cant.access | played.picks().getFirst().picked()
          round.played(List.of(), Played.End.FOUND) | not.def.public.cant.access | game.played()
          asking.round()                            | cant.resolve.location.args | asking.pass().round()
          asking.asked()                            | cant.resolve.location.args | faces.name()
          faces.answer()                            | cant.resolve.location.args | faces.choices()
          game.rounds()                             | not.def.public.cant.access | game.comingUp()
          game.submit(played, time)                 | prob.found.req             | game.submit(guess, time)
          game.submit(Played.End.FOUND, time)       | prob.found.req             | game.submit(asking.pass(), time)
          new Round(1, rules, List.of(), 0)         | not.def.public.cant.access | guess.round()
          new Game(rules, List.of(), false, null)   | report.access              | dealer.deal(rules)
          Game.of(rules, List.of(round), false)     | not.def.public.cant.access | dealer.dealAgain(rules, List.of())
          Deck.of(dealer.roster())                  | cant.resolve.location      | dealer.roster()
          """)
  void cheatingDoesNotCompile(String cheat, String error, String honest) throws IOException {
    assertEquals(List.of("compiler.err." + error), errors(PLAY.replace("EXPRESSION", cheat)));
    assertEquals(List.of(), errors(PLAY.replace("EXPRESSION", honest)));
  }

  @Test
  void moveOfOnesOwnDoesNotCompile() throws IOException {
    assertEquals(
        List.of("compiler.err.cant.inherit.from.sealed"),
        errors("record Mine(Round round) implements Move {}"));
    assertEquals(
        List.of(),
        errors("record Mine(Round round, Move move) implements java.io.Serializable {}"));
  }

  /// The codes of what the compiler has against a member of a class in another package.
  private static List<String> errors(String member) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "--class-path", System.getProperty("java.class.path", ""));
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, found, options, null, List.of(new Source(member)));
    task.analyze();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getCode)
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String member;

    Source(String member) {
      super(URI.create("string:///org/stranger/Stranger.java"), Kind.SOURCE);
      this.member = member;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return STRANGER.replace("MEMBER", member);
    }
  }
}
