package org.yearbookgame.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RosterTest {
  private static final Classmate ANN = Classmate.of(2, "Ann", "f", "1.png");
  private static final Classmate BEA = Classmate.of(3, "Bea", "Female", "2.png");
  private static final Classmate BEA_TOO = Classmate.of(4, "BEA", "F", "3.png");
  private static final Classmate ABE = Classmate.of(5, "Abe", "m", "4.png");
  private static final Classmate PAT =
      with(Classmate.of(6, "Pat", "x", "5.png"), new Among.Everyone(), Standing.IN_MEMORIAM);

  private static final Roster ROSTER = Roster.of(List.of(ANN, BEA, BEA_TOO, ABE, PAT));

  @Test
  void groupsAreThoseOfTheGendersAndOfEveryone() {
    assertEquals(
        Map.of(
            new Among.People(Gender.of("f")), new Group(List.of(ANN, BEA, BEA_TOO), 2),
            new Among.People(Gender.of("m")), new Group(List.of(ABE), 1),
            new Among.Everyone(), new Group(List.of(ANN, BEA, BEA_TOO, ABE, PAT), 4)),
        ROSTER.groups());
    assertEquals(List.of(ANN, BEA, BEA_TOO), ROSTER.groupOf(BEA).people());
  }

  @Test
  void canBeAskedWhoseGroupHasAsManyNamesAsThereAreChoices() {
    assertTrue(ROSTER.canBeAsked(PAT, 4));
    assertFalse(ROSTER.canBeAsked(ANN, 3));
    assertEquals(1, ROSTER.playable(3));
    assertEquals(4, ROSTER.playable(2));
  }

  @Test
  void withdrawnAreInNoGroup() {
    Roster left = ROSTER.without(Set.of(BEA.portrait(), ABE.portrait()));
    assertEquals(Roster.of(List.of(ANN, BEA_TOO, PAT)), left);
    assertEquals(List.of(ANN, BEA_TOO, PAT), left.groupOf(PAT).people());
    assertFalse(left.has(BEA.portrait()));
    assertThrows(IllegalArgumentException.class, () -> left.groupOf(ABE));
  }

  @Test
  void inMemoriamCanBeLeftOutAltogether() {
    assertEquals(Roster.of(List.of(ANN, BEA, BEA_TOO, ABE)), ROSTER.withoutInMemoriam());
  }

  @Test
  void rosterWithNobodyToLeaveOutIsTheSame() {
    assertSame(ROSTER, ROSTER.without(Set.of(new Portrait("9.png"))));
  }

  @Test
  void onePortraitCannotBeOfTwo() {
    List<Classmate> two = List.of(ANN, Classmate.of(3, "Bea", "f", "1.png"));
    assertThrows(IllegalArgumentException.class, () -> Roster.of(two));
  }

  private static Classmate with(Classmate person, Among among, Standing standing) {
    return new Classmate(
        person.row(),
        person.name(),
        person.gender(),
        among,
        person.portrait(),
        standing,
        person.caption(),
        person.look(),
        person.today(),
        person.now());
  }
}
