package org.yearbookgame.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import org.yearbookgame.prepare.project.Projects;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.ui.organizer.Workshop;

/// A player's first day: nothing is kept, and what is to be kept goes where tests leave things.
public final class NothingKept {
  private static final Path HERE = Path.of("target", "kept-by-tests");
  private static final InstantSource DAY =
      InstantSource.fixed(Instant.parse("2026-06-20T19:00:00Z"));

  private NothingKept() {}

  public static Keepsakes here() {
    return new Keepsakes(new AppDirs(HERE), Background.sameThread(), DAY);
  }

  /// A book in which nothing is written; what is kept there nobody reads.
  public static Scorebook scorebook() {
    return Scorebook.thatForgets(DAY);
  }

  /// A workshop in which nobody has worked.
  public static Workshop workshop() {
    return workshop(HERE);
  }

  /// What the organizer keeps in a folder.
  static Workshop workshop(Path data) {
    return new Workshop(
        new Projects(new AppDirs(data), DAY, UUID::randomUUID),
        DAY,
        new SplittableRandom(7),
        new AppDirs(data),
        (_, _) -> {});
  }
}
