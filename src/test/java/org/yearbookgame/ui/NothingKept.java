package org.yearbookgame.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.yearbookgame.storage.AppDirs;

/// A player's first day: nothing is kept, and what is to be kept goes where tests leave things.
public final class NothingKept {
  private NothingKept() {}

  public static Keepsakes here() {
    return new Keepsakes(
        new AppDirs(Path.of("target", "kept-by-tests")),
        Background.sameThread(),
        InstantSource.fixed(Instant.parse("2026-06-20T19:00:00Z")));
  }
}
