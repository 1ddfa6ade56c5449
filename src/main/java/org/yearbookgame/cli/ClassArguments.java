package org.yearbookgame.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.Tree;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.storage.YearbookFile.Opening;
import org.yearbookgame.storage.YearbookFile.Why;
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

  /// The class that was named. One that came in a file is unpacked.
  ///
  /// @throws ParameterException if none was named, or none is there
  GivenClass required(CommandSpec command, Messages messages, Optional<char[]> password) {
    Optional<Path> sent = sent();
    if (sent.isPresent()) {
      return unpacked(sent.get(), command, messages, password);
    }
    return new GivenClass(
        named(command, messages).orElseThrow(() -> wrong(command, messages.text("cli.noClass"))),
        Optional.empty());
  }

  /// The class file that was named, if it was one.
  Optional<Path> sent() {
    return Optional.ofNullable(place)
        .filter(YearbookFile::isNamed)
        .filter(_ -> roster == null && images == null);
  }

  /// The class folder that was named, if one was.
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

  private static GivenClass unpacked(
      Path file, CommandSpec command, Messages messages, Optional<char[]> password) {
    try {
      Path here = Files.createTempDirectory("yearbook");
      switch (YearbookFile.open(file, password, new AppDirs(here), Work.unwatched())) {
        case Opening.Opened opened -> {
          return new GivenClass(opened.folder(), Optional.of(here));
        }
        case Opening.NotOpened why -> {
          Tree.delete(here);
          throw wrong(command, messages.say(why));
        }
      }
    } catch (IOException _) {
      throw wrong(command, messages.say(new Opening.Refused(Why.NOT_KEPT)));
    }
  }

  private static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
