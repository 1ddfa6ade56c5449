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
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup(exclusive = false)
  private @Nullable Erasing erasing;

  @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.data}")
  private @Nullable Path data;

  /// What is to be erased.
  private static final class Erasing {
    @SuppressWarnings("UnusedVariable") // without it the others are refused, which is all it says
    @Option(names = "--erase", required = true, description = "${bundle:cli.results.erase}")
    private boolean erase;

    @Option(names = "--this-computer", description = "${bundle:cli.results.thisComputer}")
    private boolean thisComputer;

    @Option(names = "--yes", description = "${bundle:cli.results.yes}")
    private boolean yes;

    List<Play> plays(Results results, ClassId ofClass) {
      return thisComputer ? results.playedHere(ofClass) : results.played(ofClass, Instant.EPOCH);
    }

    /// @return whether it is erased everywhere
    boolean erase(Results results, ClassId ofClass) {
      return (thisComputer ? results.eraseOfThisMachine(ofClass) : results.erase(ofClass))
          .isPresent();
    }
  }

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
      ClassId ofClass = ClassId.of(opened.folder(), opened.settings());
      int code =
          erasing == null
              ? report(results, ofClass, opened.roster())
              : erase(results, ofClass, erasing);
      results
          .takeProblem()
          .ifPresent(problem -> spec.commandLine().getErr().println(messages.say(problem)));
      return code;
    }
  }

  private int report(Results results, ClassId ofClass, Roster roster) throws IOException {
    report(new ResultsReport(results.played(ofClass, Instant.EPOCH), roster, messages));
    return 0;
  }

  private int erase(Results results, ClassId ofClass, Erasing asked) {
    int games = asked.plays(results, ofClass).size();
    PrintWriter out = spec.commandLine().getOut();
    if (!asked.yes) {
      out.println(messages.text("results.erase.what", games));
      spec.commandLine().getErr().println(messages.text("remove.yes"));
      return YearbookCommand.STOPPED;
    }
    if (!asked.erase(results, ofClass)) {
      spec.commandLine().getErr().println(messages.text("results.erase.failed"));
      return YearbookCommand.STOPPED;
    }
    out.println(messages.text("results.erased", games));
    return 0;
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
