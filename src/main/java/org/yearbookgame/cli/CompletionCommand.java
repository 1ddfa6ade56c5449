package org.yearbookgame.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `yearbook completion`: what a shell must know to complete the commands, for packages. It is in
/// no list of commands, for nobody has to know it.
@Command(name = "completion", hidden = true, description = "${bundle:cli.completion}")
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(AutoComplete.bash("yearbook", spec.root().commandLine()));
    return 0;
  }
}
