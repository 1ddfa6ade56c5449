package org.yearbookgame.cli;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/// `yearbook`: the same as `yearbook play`, and the way to the other commands.
@Command(
    name = "yearbook",
    description = "${bundle:cli.yearbook}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
public final class YearbookCommand extends PlayCommand {
  /// Some problem of the class keeps somebody from being asked.
  static final int STOPPED = 1;

  /// The program itself failed: `EX_SOFTWARE` of sysexits.
  private static final int BROKEN = 70;

  private static final System.Logger LOG = System.getLogger(YearbookCommand.class.getName());

  /// Here for the help alone: [Language#of] reads it before anything is said.
  @SuppressWarnings("unused")
  @Option(
      names = Language.OPTION,
      paramLabel = "de|en",
      scope = ScopeType.INHERIT,
      description = "${bundle:cli.language}")
  private @Nullable Language language;

  private YearbookCommand(Launcher launcher, Optional<Path> demo, Messages messages) {
    super(launcher, demo, messages);
  }

  /// The whole command line. It exits with 0 where all is well, 1 where a class has problems that
  /// stop something, 2 where it was used wrongly or no class is there.
  ///
  /// @param launcher shows the game
  /// @param kiosk shows the kiosk
  /// @param painter draws the screens into pictures
  /// @param demo the folder of the demo class, played where no class is named
  public static CommandLine commandLine(
      Launcher launcher,
      KioskRequest.Launcher kiosk,
      ScreensRequest.Painter painter,
      Optional<Path> demo,
      Messages messages) {
    CommandLine line =
        new CommandLine(new YearbookCommand(launcher, demo, messages))
            .addSubcommand(new PlayCommand(launcher, demo, messages))
            .addSubcommand(new CheckCommand(messages))
            .addSubcommand(new CompletionCommand())
            .addSubcommand(new DealCommand(messages))
            .addSubcommand(new KioskCommand(kiosk, SecretLine.here(), messages))
            .addSubcommand(new PagesCommand(messages))
            .addSubcommand(new PrepareCommand(messages))
            .addSubcommand(new RemoveCommand(messages))
            .addSubcommand(new PublishCommand(InstantSource.system(), messages))
            .addSubcommand(new ResultsCommand(messages))
            .addSubcommand(new ScreensCommand(painter, messages));
    line.setResourceBundle(messages.bundle());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, _) -> sayWrong(wrong, messages));
    line.setExecutionExceptionHandler((broken, where, _) -> sayBroken(broken, where, messages));
    return line;
  }

  private static int sayWrong(ParameterException wrong, Messages messages) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    command
        .getErr()
        .println(messages.text("cli.seeHelp", command.getCommandSpec().qualifiedName()));
    return CommandLine.ExitCode.USAGE;
  }

  private static int sayBroken(Exception broken, CommandLine where, Messages messages) {
    LOG.log(Level.ERROR, "A command failed", broken);
    where.getErr().println(messages.text("cli.broken"));
    return BROKEN;
  }

  /// The version that the build wrote into the jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = YearbookCommand.class.getPackage().getImplementationVersion();
      return new String[] {"yearbook " + Optional.ofNullable(version).orElse("(built in place)")};
    }
  }
}
