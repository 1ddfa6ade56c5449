package org.yearbookgame.results;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the plays of a class tell its organizer. Never for a player's screen, nor for the kiosk's.
///
/// @param games finished or given up
/// @param players different initials that were left; nobody else can be told from another
/// @param usual what a finished game usually comes to
/// @param byRound of rounds so far into a game, how many were known at the first guess, first round
///   first
/// @param wellKnown known by nearly everyone, ten at most
/// @param worthIntroducing known least, ten at most, none of them among the well known
/// @param mixedUp who was taken for whom, most often first, ten pairs at most
/// @param timeToFirstGuess the median over all rounds that were guessed in
public record Insight(
    int games,
    int players,
    Optional<Usual> usual,
    List<Rate> byRound,
    List<Person> wellKnown,
    List<Person> worthIntroducing,
    List<MixUp> mixedUp,
    Optional<Duration> timeToFirstGuess) {
  /// A classmate is told of from so many showings up: fewer say more of who played than of them.
  public static final int LEAST_SHOWINGS = 5;

  /// How many there are in each list at most.
  public static final int MOST = 10;

  /// A pair is told of from so many times up: once is chance.
  private static final int LEAST_MIX_UPS = 2;

  public Insight {
    byRound = List.copyOf(byRound);
    wellKnown = List.copyOf(wellKnown);
    worthIntroducing = List.copyOf(worthIntroducing);
    mixedUp = List.copyOf(mixedUp);
  }

  /// So many of so many.
  public record Rate(int known, int of) {
    /// From 0 to 1.
    public double share() {
      return of == 0 ? 0 : (double) known / of;
    }

    private Rate plus(boolean hit) {
      return new Rate(known + (hit ? 1 : 0), of + 1);
    }
  }

  /// What a finished game of the most frequent length usually comes to: the median.
  public record Usual(int right, int asked) {}

  /// How often somebody was known when asked.
  public record Person(ClassmateId classmate, Rate rate) {}

  /// How often somebody who was asked was taken for somebody else.
  public record MixUp(ClassmateId asked, ClassmateId picked, int times) {}

  private record Pair(ClassmateId asked, ClassmateId picked) {}

  /// What these plays of one class tell.
  public static Insight of(Collection<Play> plays) {
    List<Person> people = people(plays);
    List<Person> best = people.stream().limit(MOST).toList();
    List<Person> least = new ArrayList<>(people.reversed().stream().limit(MOST).toList());
    least.removeAll(best);
    return new Insight(
        plays.size(),
        (int) plays.stream().flatMap(play -> play.initials().stream()).distinct().count(),
        usual(plays),
        byRound(plays),
        best,
        least,
        mixedUp(plays),
        median(
            rounds(plays)
                .flatMap(round -> round.guesses().stream().limit(1))
                .map(Play.Guess::sinceShown)
                .sorted()
                .toList()));
  }

  private static Stream<Play.Round> rounds(Collection<Play> plays) {
    return plays.stream().flatMap(play -> play.rounds().stream());
  }

  private static List<Rate> byRound(Collection<Play> plays) {
    List<Rate> rates = new ArrayList<>();
    for (Play play : plays) {
      for (int i = 0; i < play.rounds().size(); i++) {
        if (rates.size() == i) {
          rates.add(new Rate(0, 0));
        }
        rates.set(i, rates.get(i).plus(play.rounds().get(i).known()));
      }
    }
    return rates;
  }

  /// The best known first; of those known alike, whom more games tell of.
  private static List<Person> people(Collection<Play> plays) {
    Map<ClassmateId, Rate> rates = new HashMap<>();
    rounds(plays)
        .forEach(
            round ->
                rates.merge(
                    round.asked(),
                    new Rate(round.known() ? 1 : 0, 1),
                    (before, _) -> before.plus(round.known())));
    return rates.entrySet().stream()
        .filter(entry -> entry.getValue().of() >= LEAST_SHOWINGS)
        .map(entry -> new Person(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble((Person person) -> -person.rate().share())
                .thenComparingInt(person -> -person.rate().of())
                .thenComparingInt(person -> person.classmate().number()))
        .toList();
  }

  private static List<MixUp> mixedUp(Collection<Play> plays) {
    Map<Pair, Integer> times = new HashMap<>();
    rounds(plays)
        .forEach(
            round -> {
              Set<ClassmateId> picked = new HashSet<>();
              for (Play.Guess guess : round.guesses()) {
                if (!guess.picked().equals(round.asked()) && picked.add(guess.picked())) {
                  times.merge(new Pair(round.asked(), guess.picked()), 1, Integer::sum);
                }
              }
            });
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_MIX_UPS)
        .map(entry -> new MixUp(entry.getKey().asked(), entry.getKey().picked(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((MixUp mixUp) -> -mixUp.times())
                .thenComparingInt(mixUp -> mixUp.asked().number())
                .thenComparingInt(mixUp -> mixUp.picked().number()))
        .limit(MOST)
        .toList();
  }

  private static Optional<Usual> usual(Collection<Play> plays) {
    Map<Integer, List<Integer>> byLength = new HashMap<>();
    for (Play play : plays) {
      if (play.finished() && !play.again()) {
        byLength.computeIfAbsent(play.rounds().size(), _ -> new ArrayList<>()).add(play.right());
      }
    }
    return byLength.entrySet().stream()
        .max(
            Comparator.comparingInt(
                    (Map.Entry<Integer, List<Integer>> entry) -> entry.getValue().size())
                .thenComparingInt(Map.Entry::getKey))
        .flatMap(
            entry ->
                median(entry.getValue().stream().sorted().toList())
                    .map(right -> new Usual(right, entry.getKey())));
  }

  /// The middle one, or the lower of the two in the middle.
  private static <T> Optional<T> median(List<T> sorted) {
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
  }
}
