package org.yearbookgame.prepare.review;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.storage.PictureFile;

/// A look at the header of each picture that was brought, once, until it is [#forget]-ten. For use
/// by several threads.
public final class PictureLooks {
  private final Map<Path, Optional<RosterProblem.Kind>> seen = new ConcurrentHashMap<>();

  /// Why a picture cannot be shown, as far as its header tells.
  public Optional<RosterProblem.Kind> at(Source source) {
    return seen.computeIfAbsent(source.file(), _ -> look(source));
  }

  /// Looks anew from here on: pictures may have been put right where they lie.
  public void forget() {
    seen.clear();
  }

  private static Optional<RosterProblem.Kind> look(Source source) {
    return switch (PictureFile.look(source.file())) {
      case PictureFile.Picture _ -> Optional.empty();
      case PictureFile.Unfit(RosterProblem.Kind why) -> Optional.of(why);
    };
  }
}
