package org.yearbookgame.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.matching.Accepted;
import org.yearbookgame.prepare.matching.AcceptedFile;
import org.yearbookgame.prepare.matching.AcceptedProblem;
import org.yearbookgame.prepare.matching.SuggestedLine;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Where suggestions are written, and where they come back from once somebody looked them through.
final class SuggestionOptions {
  @Option(
      names = "--suggestions",
      paramLabel = "FILE",
      description = "${bundle:cli.prepare.suggestions}")
  private @Nullable Path to;

  @Option(names = "--accept", paramLabel = "FILE", description = "${bundle:cli.prepare.accept}")
  private @Nullable Path from;

  /// What was accepted; nothing, where no file was named.
  ///
  /// @throws ParameterException if the file cannot be read
  Accepted accepted(Project project, CommandSpec command, Messages messages) {
    if (from == null) {
      return Accepted.NONE;
    }
    AcceptedFile.Read read = AcceptedFile.read(from, project);
    for (AcceptedProblem problem : read.problems()) {
      String said = messages.say(problem);
      if (problem.kind() instanceof AcceptedProblem.Unreadable) {
        throw new ParameterException(command.commandLine(), said);
      }
      command.commandLine().getErr().println(said);
    }
    return read.accepted();
  }

  /// Writes what is open, if a file was named for it.
  ///
  /// @throws ParameterException if it cannot be written, or is there already
  void write(List<SuggestedLine> suggestions, CommandSpec command, Messages messages) {
    if (to == null) {
      return;
    }
    String file = messages.apart(to.toString());
    try {
      if (Files.exists(to)) {
        throw new FileAlreadyExistsException(to.toString());
      }
      FileReplacement.write(to, AcceptedFile.csv(suggestions, messages.locale()));
      command.commandLine().getErr().println(messages.text("prepare.suggestions", file));
    } catch (FileAlreadyExistsException _) {
      throw new ParameterException(
          command.commandLine(), messages.text("prepare.suggestions.there", file));
    } catch (IOException _) {
      throw new ParameterException(
          command.commandLine(), messages.text("prepare.suggestions.notWritten", file));
    }
  }
}
