package org.yearbookgame.ui.organizer.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.GameState;
import org.yearbookgame.game.Mode;
import org.yearbookgame.game.Rules;
import org.yearbookgame.prepare.Preparation;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.OpenedClass;

/// One round of a class as it will be: four classmates are drawn by lot, and a class of just these
/// is prepared and opened.
///
/// @param scratch where the class is
record PreviewRound(OpenedClass opened, Scratch scratch) {
  /// A picture may prove unreadable, and another four are drawn.
  private static final int TRIES = 5;

  /// Prepares a round.
  ///
  /// @param roster of the project
  /// @return nothing, where it was given up or cannot be made
  /// @throws IOException where nothing can be written
  static Optional<PreviewRound> prepare(
      Project project, Roster roster, RandomGenerator random, Work work) throws IOException {
    for (int tries = 0; tries < TRIES && !work.isCancelled(); tries++) {
      Optional<Project> four = four(project, roster, random);
      if (four.isEmpty()) {
        break;
      }
      Scratch scratch = Scratch.make();
      Prepared prepared =
          new Preparation(scratch.classFolder(), PortraitSize.BEST, random).run(four.get(), work);
      Optional<OpenedClass> opened =
          prepared instanceof Prepared.Done ? open(scratch) : Optional.empty();
      if (opened.isPresent()) {
        return opened.map(round -> new PreviewRound(round, scratch));
      }
      scratch.close();
    }
    return Optional.empty();
  }

  /// The project with those alone whom a round shows.
  private static Optional<Project> four(Project project, Roster roster, RandomGenerator random) {
    return new Dealer(roster, random)
        .deal(Rules.of(Mode.FACES).withRounds(1))
        .map(game -> rows(game, roster))
        .map(
            rows -> {
              List<Entry> entries =
                  rows.stream().map(row -> project.entries().get(row - Project.FIRST_ROW)).toList();
              Set<Integer> pictures = new HashSet<>();
              entries.forEach(entry -> entry.source().ifPresent(pictures::add));
              return project
                  .withEntries(entries)
                  .withSources(
                      project.sources().stream()
                          .filter(source -> pictures.contains(source.id()))
                          .toList());
            });
  }

  private static List<Integer> rows(Game game, Roster roster) {
    Set<Portrait> shown =
        game.state() instanceof GameState.Asking asking
            ? Set.copyOf(asking.question().portraits())
            : Set.of();
    return roster.classmates().stream()
        .filter(classmate -> shown.contains(classmate.portrait()))
        .map(Classmate::row)
        .toList();
  }

  /// Opens the class that was made, for a game of one round.
  private static Optional<OpenedClass> open(Scratch scratch) {
    return ClassFolder.find(scratch.classFolder()).found().stream()
        .map(ClassFolder::open)
        .filter(opened -> opened.roster().playable(Rules.of(Mode.FACES).choices()) > 0)
        .map(
            opened ->
                new OpenedClass(
                    opened.folder(),
                    opened.settings().withRounds(1),
                    opened.settingsProblems(),
                    opened.imported()))
        .findFirst();
  }
}
