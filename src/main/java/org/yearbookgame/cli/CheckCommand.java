package org.yearbookgame.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.LeakAudit;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `yearbook check CLASS`: every problem of a class, one a line, with a look into every picture;
/// with `--audit` also whether anything gives the answer away.
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

  @Option(names = "--audit", description = "${bundle:cli.audit}")
  private boolean audit;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  CheckCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (GivenClass given = arguments.required(spec, messages, password.password(spec, messages))) {
      return check(given.folder());
    }
  }

  private int check(ClassFolder folder) {
    OpenedClass opened = folder.open().lookedInto(() -> false);
    Optional<AuditReport> audited =
        audit ? Optional.of(LeakAudit.of(folder, Set.of(), Work.unwatched())) : Optional.empty();
    CheckReport report = CheckReport.of(opened, audited, messages);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(report.toJson());
    } else {
      report.problems().forEach(problem -> out.println(problem.said()));
      CheckReport.Counts counts = report.counts();
      out.println(
          messages.text("check.counts", counts.classmates(), counts.playable(), counts.problems()));
      audited.ifPresent(this::print);
    }
    boolean leaks = audited.filter(found -> !found.clean()).isPresent();
    return opened.isStopped() || leaks ? YearbookCommand.STOPPED : 0;
  }

  private void print(AuditReport found) {
    PrintWriter out = spec.commandLine().getOut();
    found.findings().forEach(finding -> out.println(messages.say(finding)));
    out.println(
        messages.text("audit.answer", messages.text("audit.question"), messages.answer(found)));
  }
}
