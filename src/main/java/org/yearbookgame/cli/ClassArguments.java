package org.yearbookgame.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Which class a command is about: `CLASS`, or `--roster FILE` and `--images DIR`.
final class ClassArguments {
  @Parameters(arity = "0..1", paramLabel = "CLASS", description = "${bundle:cli.class}")
  private @Nullable Path place;

  @Option(names = "--roster", paramLabel = "FILE", description = "${bundle:cli.roster}")
  private @Nullable Path roster;

  @Option(names = "--images", paramLabel = "DIR", description = "${bundle:cli.images}")
  private @Nullable Path images;

  /// The class that was named.
  ///
  /// @throws ParameterException if none was named, or none is there
  ClassFolder required(CommandSpec command, Messages messages) {
    return named(command, messages).orElseThrow(() -> wrong(command, messages.text("cli.noClass")));
  }

  /// The class that was named, if one was.
  ///
  /// @throws ParameterException if none is there
  Optional<ClassFolder> named(CommandSpec command, Messages messages) {
    if (place != null && roster != null) {
      throw wrong(command, messages.text("cli.twoClasses"));
    }
    Path from = place != null ? place : roster;
    if (from == null) {
      if (images != null) {
        throw wrong(command, messages.text("cli.imagesAlone"));
      }
      return Optional.empty();
    }
    return switch (search(from)) {
      case ClassSearch.Found(var folder) -> Optional.of(folder);
      case ClassSearch.Missing missing -> throw wrong(command, messages.say(missing));
    };
  }

  private ClassSearch search(Path from) {
    return switch (ClassFolder.find(from)) {
      case ClassSearch.Found(var folder) when images != null ->
          ClassFolder.of(folder.list(), images);
      case ClassSearch found -> found;
    };
  }

  private static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
