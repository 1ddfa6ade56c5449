package org.yearbookgame.ui.gallery;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yearbookgame.game.Mode;
import org.yearbookgame.storage.OpenedClass;

/// A screen in one of its states.
///
/// @param name of its pictures' files: screen and state
/// @param casting makes of a class the one that has this state
/// @param act what a player does to come there
record Exhibit(String name, UnaryOperator<OpenedClass> casting, Consumer<Visit> act) {
  /// How many rounds the games have that are not long ones.
  private static final int ROUNDS = 10;

  /// An open round: what tells most of the game in one picture.
  static final Exhibit ROUND = of("play-open", visit -> fourth(visit, Mode.FACES));

  /// What can be seen of the whole program.
  static final List<Exhibit> ALL =
      List.of(
          of("home-first", Visit::firstStart),
          of("home-open", Visit::start),
          of("home-go-on", Exhibit::leave),
          of("play-loading", Visit::playWithoutPictures),
          ROUND,
          of("play-wrong", visit -> fourth(visit, Mode.FACES).guessWrong()),
          of("play-passed", visit -> fourth(visit, Mode.FACES).pass()),
          of("play-late", visit -> fourth(visit, Mode.FACES).guessWrong().find()),
          of("play-found", visit -> fourth(visit, Mode.FACES).find()),
          new Exhibit("play-memoriam", Casting::inMemoriam, visit -> memoriam(visit, Mode.FACES)),
          new Exhibit("play-long", Casting::everybody, visit -> visit.play(Mode.FACES).findAll(17)),
          of("play-closer", visit -> fourth(visit, Mode.FACES).lookCloser(visit.whole())),
          of("names-open", visit -> fourth(visit, Mode.NAMES)),
          of("names-wrong", visit -> fourth(visit, Mode.NAMES).guessWrong()),
          of("names-passed", visit -> fourth(visit, Mode.NAMES).pass()),
          of("names-late", visit -> fourth(visit, Mode.NAMES).guessWrong().find()),
          of("names-found", visit -> fourth(visit, Mode.NAMES).find()),
          new Exhibit("names-memoriam", Casting::inMemoriam, visit -> memoriam(visit, Mode.NAMES)),
          of("finish-none", visit -> visit.play(Mode.FACES).finish(0)),
          of("finish-some", visit -> visit.play(Mode.FACES).finish(3)),
          of("finish-most", visit -> visit.play(Mode.FACES).finish(7)),
          of("finish-all", visit -> visit.play(Mode.FACES).finish(ROUNDS)),
          of("finish-best", visit -> again(visit, 6, 8)),
          of("finish-below", visit -> again(visit, 8, 7)),
          new Exhibit("finish-long", Casting::everybody, visit -> visit.play(Mode.FACES).finish(9)),
          new Exhibit("check-stopped", Casting::nothingPlayable, Visit::start),
          of("check-missing", Visit::findNothing));

  private static Exhibit of(String name, Consumer<Visit> act) {
    return new Exhibit(name, UnaryOperator.identity(), act);
  }

  /// The fourth round, two of those before known.
  private static Player fourth(Visit visit, Mode mode) {
    return visit.play(mode).find().next().pass().next().find().next();
  }

  /// A round that shows somebody in memoriam and asks somebody else.
  private static void memoriam(Visit visit, Mode mode) {
    visit
        .play(mode)
        .findUntil(
            round ->
                !round.asked().inMemoriam()
                    && round.choices().stream().anyMatch(person -> person.inMemoriam()))
        .guessWrong()
        .find();
  }

  private static void leave(Visit visit) {
    visit.play(Mode.FACES).findAll(3).pass();
    visit.home();
  }

  private static void again(Visit visit, int found, int foundThen) {
    visit.play(Mode.FACES).finish(found);
    visit.play(Mode.FACES).finish(foundThen);
  }
}
