package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.Optional;

/// A picture that the organizer brought, where it lies: it is only ever read.
///
/// @param id stands for the picture within its project
/// @param turn by which the organizer turned it, beyond what its own notes say
/// @param crop the part that is played; the usual one where the organizer chose none
public record Source(int id, Path file, Turn turn, Optional<Crop> crop) {
  /// A picture as it came.
  public static Source of(int id, Path file) {
    return new Source(id, file, Turn.NONE, Optional.empty());
  }

  /// The file's name alone, as the organizer knows it.
  public String name() {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  /// File names hold names, which must not reach a log.
  @Override
  public String toString() {
    return "Source[" + id + "]";
  }
}
