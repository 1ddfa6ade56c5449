package org.yearbookgame.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;

final class NothingTellsTheAnswerTest {
  /// Whose pictures are named after them, as an organizer may well do.
  private static final Roster NAMED_PICTURES =
      Roster.of(
          Stream.of("Annabel", "Beatrix", "Cleopatra", "Dorothea", "Evangeline")
              .map(name -> Classmate.of(2, name, "f", name + ".png"))
              .toList());

  @ParameterizedTest
  @EnumSource
  void noTextOfAnOpenRoundHoldsAName(Mode mode) {
    Dealer dealer = new Dealer(NAMED_PICTURES, new SplittableRandom(1));
    Game game = dealer.deal(Rules.of(mode)).orElseThrow();
    for (Round round : game.rounds()) {
      Stream.concat(
              Stream.of(game, game.state(), round, round.question(), round.pass(), round.next()),
              Games.guesses(round.question()).stream())
          .map(Object::toString)
          .forEach(NothingTellsTheAnswerTest::assertHoldsNoName);
    }
  }

  @Test
  void roundsThatDifferByTheirAnswerLookTheSame() {
    List<Classmate> choices = NAMED_PICTURES.classmates().subList(0, 4);
    Round first = new Round(1, Rules.of(Mode.FACES), choices, 0);
    Round last = new Round(1, Rules.of(Mode.FACES), choices, 3);
    assertEquals(first.toString(), last.toString());
    assertEquals(first.question().portraits(), last.question().portraits());
    assertEquals(
        Games.guesses(first.question()).stream().map(Move.Guess::tile).toList(),
        Games.guesses(last.question()).stream().map(Move.Guess::tile).toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Round.class, Game.class, Move.Guess.class, Move.Pass.class, Move.Next.class})
  void nothingIsComparedOrHashedByWhatItHolds(Class<?> type) throws NoSuchMethodException {
    assertSame(Object.class, type.getMethod("hashCode").getDeclaringClass());
    assertSame(Object.class, type.getMethod("equals", Object.class).getDeclaringClass());
    assertFalse(Comparable.class.isAssignableFrom(type));
  }

  @Test
  void roundHasNoPublicMemberButItsText() {
    assertEquals(List.of("toString"), publicMembers(Round.class));
  }

  @Test
  void moveTellsItsRoundAndItsTileOnly() {
    assertEquals(List.of("round", "tile"), publicMembers(Move.Guess.class));
    assertEquals(List.of("round"), publicMembers(Move.Pass.class));
    assertEquals(List.of("round"), publicMembers(Move.Next.class));
  }

  private static void assertHoldsNoName(String text) {
    for (Classmate person : NAMED_PICTURES.classmates()) {
      String name = person.name().text().toLowerCase(Locale.ROOT);
      assertFalse(text.toLowerCase(Locale.ROOT).contains(name), text);
    }
  }

  private static List<String> publicMembers(Class<?> type) {
    return Stream.<Member>concat(
            Stream.concat(
                Arrays.stream(type.getDeclaredFields()),
                Arrays.stream(type.getDeclaredConstructors())),
            Arrays.stream(type.getDeclaredMethods()))
        .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
        .map(Member::getName)
        .sorted()
        .toList();
  }
}
