package org.yearbookgame.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.Play;
import org.yearbookgame.results.Results;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `yearbook results CLASS`: what the plays of a class tell its organizer.
@Command(
    name = "results",
    description = "${bundle:cli.results}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class ResultsCommand implements Callable<Integer> {
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private PasswordArgument password;
  @Mixin private DatabaseArgument database;

  @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:cli.results.csv}")
  private @Nullable Path csv;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.data}")
  private @Nullable Path data;

  ResultsCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (GivenClass given = arguments.required(spec, messages, password.password(spec, messages));
        Results results =
            new Results(
                data == null ? AppDirs.here().data() : data,
                database.shared(spec, messages),
                InstantSource.system())) {
      OpenedClass opened = given.folder().open();
      List<Play> plays =
          results.played(ClassId.of(opened.folder(), opened.settings()), Instant.EPOCH);
      results
          .takeProblem()
          .ifPresent(problem -> spec.commandLine().getErr().println(messages.say(problem)));
      report(new ResultsReport(plays, opened.roster(), messages));
      return 0;
    }
  }

  private void report(ResultsReport report) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (csv != null) {
      FileReplacement.write(csv, report.toCsv());
      out.println(messages.text("results.written", csv));
    } else if (json) {
      out.println(report.toJson());
    } else {
      report.toText().forEach(out::println);
    }
  }
}
