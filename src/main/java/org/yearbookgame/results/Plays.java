package org.yearbookgame.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Played;
import org.yearbookgame.game.Rules;
import org.yearbookgame.game.Tries;

/// The plays of a database, within one transaction.
final class Plays {
  private final Connection connection;

  Plays(Connection connection) {
    this.connection = connection;
  }

  /// Fills in a statement's parameters.
  @FunctionalInterface
  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Keeps a play, or the rounds and the initials that have come to one that is there already.
  ///
  /// @param machine where it was played
  /// @param waiting whether it is still to be sent to the database that several kiosks share
  void keep(Play play, UUID machine, boolean waiting) throws SQLException {
    update(
        """
        insert into play (id, class_id, machine, mode, rounds, choices, tries, again, started, ended,
            finished, initials, waiting, to_come)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do update
            set initials = coalesce(excluded.initials, play.initials), waiting = excluded.waiting,
                ended = excluded.ended, finished = excluded.finished, to_come = excluded.to_come
        """,
        row -> {
          row.setString(1, play.id().toString());
          row.setString(2, play.ofClass().text());
          row.setString(3, machine.toString());
          row.setString(4, play.rules().mode().name());
          row.setInt(5, play.rules().rounds());
          row.setInt(6, play.rules().choices());
          row.setString(7, play.rules().tries().name());
          row.setInt(8, play.again() ? 1 : 0);
          row.setLong(9, play.started().toEpochMilli());
          row.setLong(10, play.ended().toEpochMilli());
          row.setInt(11, play.finished() ? 1 : 0);
          row.setString(12, play.initials().map(Initials::letters).orElse(null));
          row.setInt(13, waiting ? 1 : 0);
          row.setInt(14, play.toCome());
        });
    keepRounds(play);
  }

  private void keepRounds(Play play) throws SQLException {
    try (PreparedStatement round =
            connection.prepareStatement(
                "insert into played_round values (?, ?, ?, ?) on conflict do nothing");
        PreparedStatement shown =
            connection.prepareStatement(
                "insert into shown values (?, ?, ?, ?) on conflict do nothing");
        PreparedStatement guess =
            connection.prepareStatement(
                "insert into guess values (?, ?, ?, ?, ?) on conflict do nothing")) {
      String id = play.id().toString();
      int number = roundsOf(play.id());
      for (Play.Round kept : play.rounds().stream().skip(number).toList()) {
        number++;
        add(round, id, number, kept.asked().number(), kept.end().name());
        int place = 0;
        for (ClassmateId choice : kept.choices()) {
          add(shown, id, number, ++place, choice.number());
        }
        int turn = 0;
        for (Play.Guess made : kept.guesses()) {
          add(guess, id, number, ++turn, made.picked().number(), made.sinceShown().toMillis());
        }
      }
      round.executeBatch();
      shown.executeBatch();
      guess.executeBatch();
    }
  }

  /// How many rounds of a play are kept: the first ones, for they come in order.
  private int roundsOf(UUID play) throws SQLException {
    return query(
            "select count(*) as kept from played_round where play = ?",
            statement -> statement.setString(1, play.toString()),
            row -> row.getInt("kept"))
        .getFirst();
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  /// All plays of a class that ended since a moment, the earliest first.
  List<Play> of(ClassId ofClass, Instant since) throws SQLException {
    return plays(
        "where class_id = ? and ended >= ?",
        statement -> {
          statement.setString(1, ofClass.text());
          statement.setLong(2, millis(since));
        });
  }

  /// Some of the plays that are still to be sent, the earliest first.
  List<Play> waiting(int most) throws SQLException {
    return plays(
        "where id in (select id from play where waiting = 1 order by ended, id limit ?)",
        statement -> statement.setInt(1, most));
  }

  /// These plays were sent.
  void sent(Collection<Play> plays) throws SQLException {
    for (Play play : plays) {
      update(
          // Initials left since then are still to be sent.
          "update play set waiting = 0 where id = ? and coalesce(initials, '') = ?",
          row -> {
            row.setString(1, play.id().toString());
            row.setString(2, play.initials().map(Initials::letters).orElse(""));
          });
    }
  }

  /// The best finished games of a class since a moment, of those whose players left their initials
  /// and which are of one kind; see [Leaderboard].
  List<Leaderboard.Line> best(ClassId ofClass, Instant since, Rules rules, int most)
      throws SQLException {
    return query(
        """
        select play.id, play.initials, play.ended,
            (select count(*) from played_round as over where over.play = play.id) as asked,
            (select count(*) from played_round as over where over.play = play.id
                and over.ended_by = 'FOUND'
                and not exists (select 1 from guess as second
                    where second.play = over.play and second.round = over.round
                    and second.turn = 2)) as known,
            (select coalesce(sum(guess.millis), 0) from guess
                where guess.play = play.id and guess.turn = 1) as millis
        from play
        where class_id = ? and ended >= ? and finished = 1 and again = 0 and initials is not null
            and mode = ? and rounds = ? and choices = ? and tries = ?
        order by known desc, millis, play.ended, play.id
        limit ?
        """,
        statement -> {
          statement.setString(1, ofClass.text());
          statement.setLong(2, millis(since));
          statement.setString(3, rules.mode().name());
          statement.setInt(4, rules.rounds());
          statement.setInt(5, rules.choices());
          statement.setString(6, rules.tries().name());
          statement.setInt(7, most);
        },
        row ->
            new Leaderboard.Line(
                UUID.fromString(row.getString("id")),
                row.getString("initials"),
                row.getInt("known"),
                row.getInt("asked"),
                Duration.ofMillis(row.getLong("millis"))));
  }

  /// Forgets all plays of a class.
  ///
  /// @return how many there were
  int erase(ClassId ofClass) throws SQLException {
    return update("delete from play where class_id = ?", row -> row.setString(1, ofClass.text()));
  }

  /// Forgets all plays of one machine.
  ///
  /// @return how many there were
  int erase(UUID machine) throws SQLException {
    return update(
        "delete from play where machine = ?", row -> row.setString(1, machine.toString()));
  }

  /// Forgets all plays of a class that were played on one machine.
  ///
  /// @return how many there were
  int erase(ClassId ofClass, UUID machine) throws SQLException {
    return update(
        "delete from play where class_id = ? and machine = ?",
        row -> {
          row.setString(1, ofClass.text());
          row.setString(2, machine.toString());
        });
  }

  /// Which machine this is; drawn by lot when it is first asked for.
  UUID machine() throws SQLException {
    List<UUID> known =
        query("select id from machine", _ -> {}, row -> UUID.fromString(row.getString("id")));
    if (!known.isEmpty()) {
      return known.getFirst();
    }
    UUID drawn = UUID.randomUUID();
    update("insert into machine values (?)", row -> row.setString(1, drawn.toString()));
    return drawn;
  }

  private record Place(String play, int round) {}

  private List<Play> plays(String where, Parameters parameters) throws SQLException {
    String chosen = " where play in (select id from play " + where + ")";
    Map<Place, List<ClassmateId>> shown = new LinkedHashMap<>();
    query(
        "select play, round, classmate from shown" + chosen + " order by play, round, place",
        parameters,
        row ->
            shown
                .computeIfAbsent(place(row), _ -> new ArrayList<>())
                .add(new ClassmateId(row.getInt("classmate"))));
    Map<Place, List<Play.Guess>> guesses = new LinkedHashMap<>();
    query(
        "select play, round, picked, millis from guess" + chosen + " order by play, round, turn",
        parameters,
        row ->
            guesses
                .computeIfAbsent(place(row), _ -> new ArrayList<>())
                .add(
                    new Play.Guess(
                        new ClassmateId(row.getInt("picked")),
                        Duration.ofMillis(row.getLong("millis")))));
    Map<String, List<Play.Round>> rounds = new LinkedHashMap<>();
    query(
        "select play, round, asked, ended_by from played_round" + chosen + " order by play, round",
        parameters,
        row ->
            rounds
                .computeIfAbsent(row.getString("play"), _ -> new ArrayList<>())
                .add(
                    new Play.Round(
                        new ClassmateId(row.getInt("asked")),
                        shown.getOrDefault(place(row), List.of()),
                        guesses.getOrDefault(place(row), List.of()),
                        Played.End.valueOf(row.getString("ended_by")))));
    return query(
        "select * from play " + where + " order by ended, id",
        parameters,
        row -> play(row, rounds.getOrDefault(row.getString("id"), List.of())));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(row.getString("play"), row.getInt("round"));
  }

  private static Play play(ResultSet row, List<Play.Round> rounds) throws SQLException {
    return new Play(
        UUID.fromString(row.getString("id")),
        new ClassId(row.getString("class_id")),
        new Rules(
            Mode.valueOf(row.getString("mode")),
            row.getInt("rounds"),
            row.getInt("choices"),
            Tries.valueOf(row.getString("tries"))),
        row.getInt("again") == 1,
        Instant.ofEpochMilli(row.getLong("started")),
        Instant.ofEpochMilli(row.getLong("ended")),
        row.getInt("finished") == 1,
        Optional.ofNullable(row.getString("initials")).flatMap(Initials::of),
        rounds,
        row.getInt("to_come"));
  }

  /// Moments far in the past or future have no number of milliseconds.
  private static long millis(Instant moment) {
    return moment.equals(Instant.MIN) ? Long.MIN_VALUE : moment.toEpochMilli();
  }

  private int update(String sql, Parameters parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.set(statement);
      return statement.executeUpdate();
    }
  }

  private <T> List<T> query(String sql, Parameters parameters, Reading<T> reading)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.set(statement);
      try (ResultSet found = statement.executeQuery()) {
        List<T> read = new ArrayList<>();
        while (found.next()) {
          read.add(reading.of(found));
        }
        return read;
      }
    }
  }
}
