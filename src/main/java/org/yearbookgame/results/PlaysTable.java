package org.yearbookgame.results;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Plays as a table for spreadsheets: one row a round. Columns: game, when it ended (UTC), whether
/// it was finished, initials, mode, round, asked, known at the first guess, guesses in the order
/// made, milliseconds to the first.
public final class PlaysTable {
  private static final List<String> HEADINGS =
      List.of(
          "Game",
          "Ended",
          "Finished",
          "Initials",
          "Mode",
          "Round",
          "Asked",
          "Known",
          "Guesses",
          "Milliseconds");

  private static final DateTimeFormatter TO_THE_SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Function<ClassmateId, String> name;

  /// @param name what somebody is called now: the results themselves hold no names
  public PlaysTable(Function<ClassmateId, String> name) {
    this.name = name;
  }

  /// The headings, and below them the rounds of all plays in their order.
  public List<List<String>> rows(List<Play> plays) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (Play play : plays) {
      for (int place = 0; place < play.rounds().size(); place++) {
        rows.add(row(play, place));
      }
    }
    return rows;
  }

  private List<String> row(Play play, int place) {
    Play.Round round = play.rounds().get(place);
    return List.of(
        play.id().toString(),
        TO_THE_SECOND.format(play.ended()),
        play.finished() ? "yes" : "no",
        play.initials().map(Initials::letters).orElse(""),
        play.rules().mode().name().toLowerCase(Locale.ROOT),
        Integer.toString(place + 1),
        name.apply(round.asked()),
        round.known() ? "yes" : "no",
        String.join(
            " > ", round.guesses().stream().map(guess -> name.apply(guess.picked())).toList()),
        round.guesses().stream()
            .findFirst()
            .map(guess -> Long.toString(guess.sinceShown().toMillis()))
            .orElse(""));
  }
}
