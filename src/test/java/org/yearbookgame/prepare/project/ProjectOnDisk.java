package org.yearbookgame.prepare.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What was written of a project, whoever has it open.
public final class ProjectOnDisk {
  private ProjectOnDisk() {}

  /// The only project kept in a folder.
  public static Project in(Path data) {
    return historyIn(data).present();
  }

  /// The history of the only project kept in a folder.
  public static History historyIn(Path data) {
    try (Stream<Path> projects = Files.list(data.resolve("projects"))) {
      Path file = projects.findFirst().orElseThrow().resolve("project.json");
      return SavedProject.read(Files.readAllBytes(file)).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
