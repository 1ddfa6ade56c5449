package org.yearbookgame.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Extra;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.prepare.audit.Finding.Beside;
import org.yearbookgame.prepare.audit.Finding.Flaw;
import org.yearbookgame.prepare.audit.Finding.Flawed;
import org.yearbookgame.prepare.audit.Finding.NoList;
import org.yearbookgame.prepare.audit.Finding.Order;
import org.yearbookgame.prepare.audit.Finding.OtherSize;
import org.yearbookgame.prepare.audit.Finding.Stopped;
import org.yearbookgame.prepare.audit.Ranking;
import org.yearbookgame.prepare.audit.Ranking.Verdict;
import org.yearbookgame.prepare.audit.Sign;
import org.yearbookgame.prepare.audit.Trait;

final class AuditSentencesTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages GERMAN = Messages.of(Locale.GERMAN);

  private static final Ranking RISES = new Ranking(221, 221, 1, 0.00001, Verdict.RISES);

  /// One of every kind, for every branch of a sentence.
  private static List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (List<String> files : List.of(List.<String>of(), List.of("images/3.png"))) {
      for (Flaw flaw : Flaw.values()) {
        findings.add(new Flawed(flaw, files, 204));
      }
      Set<Extra> kinds = files.isEmpty() ? Set.of() : Set.of(Extra.values());
      findings.add(new Beside(new TreeSet<>(kinds), files, 204));
      findings.add(new OtherSize(960, 1200, files, 204));
    }
    for (Verdict verdict : Verdict.values()) {
      findings.add(new Order(Sign.SIZE, Trait.LIST, new Ranking(5, 4, -0.2, 0.4, verdict)));
    }
    for (Trait trait : Trait.values()) {
      findings.add(new Order(Sign.NUMBER, trait, RISES));
    }
    findings.add(new Order(Sign.DATE, Trait.LIST, RISES));
    findings.add(new NoList());
    findings.add(new Stopped(118, 206));
    return findings;
  }

  @Test
  void noKindIsLeftOutOfTheseTests() {
    assertEquals(
        Set.of(Finding.class.getPermittedSubclasses()),
        findings().stream().map(Object::getClass).collect(Collectors.toSet()));
  }

  @Test
  void everyFindingIsSaidInFull() {
    for (Finding finding : findings()) {
      for (Messages messages : List.of(ENGLISH, GERMAN)) {
        String said = messages.say(finding);
        assertTrue(said.matches("\\p{Lu}[^·]* · [\\p{Lu}\\d].*\\."), said);
        assertTrue(Stream.of("{", "}", "..").noneMatch(said::contains), said);
        assertEquals(finding.tells(), said.contains(messages.remedy(finding)), said);
      }
    }
  }

  @Test
  void leakSaysWhatItIsWithItsFiguresAndTheRemedy() {
    Finding order = new Order(Sign.NUMBER, Trait.FIRST_NAME, RISES);
    assertEquals("Picture numbers rise with first names, 221 of 221", ENGLISH.title(order));
    assertEquals("221 people, rho 1.00, p 0.00001", ENGLISH.figures(order));
    assertEquals("Number them anew.", ENGLISH.remedy(order));
    assertEquals(
        "To put right · Picture numbers rise with first names, 221 of 221 "
            + "(221 people, rho 1.00, p 0.00001). Number them anew.",
        ENGLISH.say(order));
    assertEquals(
        "In Ordnung zu bringen · Bildnummern steigen mit den Vornamen, 221 von 221 "
            + "(221 Personen, Rho 1,00, p 0,00001). Nummeriere sie neu.",
        GERMAN.say(order));
  }

  @Test
  void whatIsFineSaysItsFiguresToo() {
    assertEquals(
        "Fine · Picture numbers do not follow last names (48 people, rho -0.27, p 0.075).",
        ENGLISH.say(
            new Order(
                Sign.NUMBER,
                Trait.LAST_NAME,
                new Ranking(48, 11, -0.2675, 0.07507, Verdict.UNRELATED))));
    assertEquals(
        "Fine · File dates: too few to tell whether they follow the order of the list "
            + "(5 people; it takes 8).",
        ENGLISH.say(new Order(Sign.DATE, Trait.LIST, new Ranking(5, 5, 1, 0.02, Verdict.TOO_FEW))));
    assertEquals(
        "Fine · No name is in any of 204 pictures.",
        ENGLISH.say(new Flawed(Flaw.NAME_IN_PICTURE, List.of(), 204)));
  }

  @Test
  void fewFilesAreNamedAndManyCounted() {
    assertEquals(
        "To put right · 2 of 204 pictures hold more than the picture (text and a colour profile): "
            + "“images/3.png” and “images/7.png”. "
            + "Prepare the class again, so that its pictures are written anew.",
        ENGLISH.say(
            new Beside(
                new TreeSet<>(Set.of(Extra.COLOUR_PROFILE, Extra.TEXT)),
                List.of("images/3.png", "images/7.png"),
                204)));
    assertEquals(
        "7 of 204 files are named after somebody: “a”, “b”, “c”, “d”, “e” and 2 more",
        ENGLISH.title(
            new Flawed(Flaw.NAMED_AFTER, List.of("a", "b", "c", "d", "e", "f", "g"), 204)));
  }

  @Test
  void answerIsShort() {
    assertEquals(
        "No: 204 pictures looked through", ENGLISH.answer(new AuditReport(List.of(), 204)));
    assertEquals("No: one picture looked through", ENGLISH.answer(new AuditReport(List.of(), 1)));
    assertEquals(
        "Yes: one thing does", ENGLISH.answer(new AuditReport(List.of(new NoList()), 204)));
    assertEquals(
        "Ja: 2 Dinge",
        GERMAN.answer(new AuditReport(List.of(new NoList(), new Stopped(1, 2)), 204)));
  }
}
