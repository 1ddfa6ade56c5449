package org.yearbookgame.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `yearbook check CLASS`: every problem of a class, one a line, with a look into every picture.
@Command(
    name = "check",
    description = "${bundle:cli.check}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class CheckCommand implements Callable<Integer> {
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private PasswordArgument password;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  CheckCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (GivenClass given = arguments.required(spec, messages, password.password(spec, messages))) {
      return check(given.folder().open().lookedInto(() -> false));
    }
  }

  private int check(OpenedClass opened) {
    CheckReport report = CheckReport.of(opened, messages);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(report.toJson());
    } else {
      report.problems().forEach(problem -> out.println(problem.said()));
      CheckReport.Counts counts = report.counts();
      out.println(
          messages.text("check.counts", counts.classmates(), counts.playable(), counts.problems()));
    }
    return opened.isStopped() ? YearbookCommand.STOPPED : 0;
  }
}
