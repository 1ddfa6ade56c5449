package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is done to the pictures of a project. Pictures and entries are named by their ids; those
/// that are gone meanwhile are passed over. No file is touched.
public final class Pictures {
  private Pictures() {}

  /// With further pictures, of nobody yet.
  public static Project added(Project project, Collection<Path> files) {
    List<Source> sources = new ArrayList<>(project.sources());
    int id = sources.stream().mapToInt(Source::id).max().orElse(0);
    for (Path file : files) {
      sources.add(Source.of(++id, file));
    }
    return project.withSources(sources);
  }

  /// Without a picture; nobody has it then.
  public static Project removed(Project project, int sourceId) {
    return ofNobody(project, sourceId)
        .withSources(project.sources().stream().filter(source -> source.id() != sourceId).toList());
  }

  /// With a picture a quarter turn further, of which the usual part is played: what was chosen has
  /// another shape now.
  public static Project turned(Project project, int sourceId) {
    return changed(
        project,
        sourceId,
        source ->
            new Source(source.id(), source.file(), source.turn().turnedRight(), Optional.empty()));
  }

  /// With another part of a picture that is played; the usual one where none is given.
  public static Project cropped(Project project, int sourceId, Turn turn, Optional<Crop> crop) {
    return changed(project, sourceId, source -> new Source(source.id(), source.file(), turn, crop));
  }

  /// With a picture as somebody's, whose was anybody else's before.
  public static Project given(Project project, int sourceId, int entryId) {
    return project.withEntries(
        ofNobody(project, sourceId).entries().stream()
            .map(entry -> entry.id() == entryId ? entry.withSource(Optional.of(sourceId)) : entry)
            .toList());
  }

  /// With a picture that is in nobody's row.
  public static Project ofNobody(Project project, int sourceId) {
    return project.withEntries(
        project.entries().stream()
            .map(
                entry ->
                    entry.source().equals(Optional.of(sourceId))
                        ? entry.withSource(Optional.empty())
                        : entry)
            .toList());
  }

  private static Project changed(Project project, int sourceId, UnaryOperator<Source> change) {
    return project.withSources(
        project.sources().stream()
            .map(source -> source.id() == sourceId ? change.apply(source) : source)
            .toList());
  }
}
