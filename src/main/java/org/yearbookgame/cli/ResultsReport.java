package org.yearbookgame.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.results.Insight;
import org.yearbookgame.results.Insight.MixUp;
import org.yearbookgame.results.Insight.Person;
import org.yearbookgame.results.Insight.Rate;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.PlaysTable;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.CsvText;
import org.yearbookgame.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/// The plays of a class, with the names that its list has now: the results themselves hold none.
final class ResultsReport {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PERCENT = 100;

  private final List<Play> plays;
  private final Insight insight;
  private final Messages messages;
  private final Map<ClassmateId, Classmate> people = new HashMap<>();

  ResultsReport(List<Play> plays, Roster roster, Messages messages) {
    this.plays = plays;
    this.insight = Insight.of(plays);
    this.messages = messages;
    roster.classmates().forEach(person -> people.put(ClassmateId.of(person.portrait()), person));
  }

  private String name(ClassmateId classmate) {
    return Optional.ofNullable(people.get(classmate))
        .map(person -> person.name().text())
        .orElseGet(() -> messages.text("results.gone"));
  }

  List<String> toText() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("results.games", insight.games()));
    insight
        .usual()
        .ifPresent(
            usual -> lines.add(messages.text("results.usual", usual.right(), usual.asked())));
    insight
        .timeToFirstGuess()
        .ifPresent(time -> lines.add(messages.text("results.time", time.toMillis() / 1000.0)));
    part(lines, "results.byRound", rounds());
    part(lines, "results.wellKnown", insight.wellKnown().stream().map(this::said).toList());
    part(lines, "results.introduce", insight.worthIntroducing().stream().map(this::said).toList());
    part(lines, "results.mixedUp", insight.mixedUp().stream().map(this::said).toList());
    return lines;
  }

  private void part(List<String> lines, String heading, List<String> said) {
    if (!said.isEmpty()) {
      lines.add("");
      lines.add(messages.text(heading));
      said.forEach(line -> lines.add("  " + line));
    }
  }

  private List<String> rounds() {
    List<String> rounds = new ArrayList<>();
    for (Rate rate : insight.byRound()) {
      rounds.add(
          messages.text(
              "results.round",
              rounds.size() + 1,
              (int) Math.round(PERCENT * rate.share()),
              rate.known(),
              rate.of()));
    }
    return rounds;
  }

  private String said(Person person) {
    return messages.text(
        "results.person",
        messages.apart(name(person.classmate())),
        person.rate().known(),
        person.rate().of());
  }

  private String said(MixUp mixUp) {
    return messages.text(
        "results.mixUp",
        messages.apart(name(mixUp.asked())),
        messages.apart(name(mixUp.picked())),
        mixUp.times());
  }

  /// See [PlaysTable].
  byte[] toCsv() {
    return CsvText.of(new PlaysTable(this::name).rows(plays), messages.locale());
  }

  /// How often a classmate was known, by name.
  private record Known(String name, int known, int of) {}

  /// Who was taken for whom, by name.
  private record Mixed(String asked, String picked, int times) {}

  /// What is printed as JSON.
  private record Told(
      int games,
      int players,
      Optional<Insight.Usual> usual,
      List<Rate> byRound,
      List<Known> wellKnown,
      List<Known> worthIntroducing,
      List<Mixed> mixedUp,
      Optional<Long> millisecondsToFirstGuess) {}

  String toJson() {
    return JSON.writeValueAsString(
        new Told(
            insight.games(),
            insight.players(),
            insight.usual(),
            insight.byRound(),
            insight.wellKnown().stream().map(this::known).toList(),
            insight.worthIntroducing().stream().map(this::known).toList(),
            insight.mixedUp().stream()
                .map(mixed -> new Mixed(name(mixed.asked()), name(mixed.picked()), mixed.times()))
                .toList(),
            insight.timeToFirstGuess().map(time -> time.toMillis())));
  }

  private Known known(Person person) {
    return new Known(name(person.classmate()), person.rate().known(), person.rate().of());
  }
}
