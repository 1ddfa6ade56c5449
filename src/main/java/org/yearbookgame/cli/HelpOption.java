package org.yearbookgame.cli;

import picocli.CommandLine.Option;

/// `--help`, on every command.
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "${bundle:cli.help}")
  private boolean asked;
}
