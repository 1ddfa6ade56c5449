package org.yearbookgame.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `yearbook play [CLASS]`: the game itself, with the class played last, or the demo class, where
/// none is named.
@Command(
    name = PlayCommand.NAME,
    description = "${bundle:cli.play}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
class PlayCommand implements Callable<Integer> {
  static final String NAME = "play";

  private final Launcher launcher;
  private final Optional<Path> demo;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private DatabaseArgument database;
  @Mixin private PasswordArgument password;

  @Option(names = "--start", description = "${bundle:cli.start}")
  private boolean atOnce;

  @Option(names = "--seed", paramLabel = "S", hidden = true, description = "${bundle:cli.seed}")
  private @Nullable Long seed;

  @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.data}")
  private @Nullable Path data;

  /// @param demo the folder of the demo class
  PlayCommand(Launcher launcher, Optional<Path> demo, Messages messages) {
    this.launcher = launcher;
    this.demo = demo;
    this.messages = messages;
  }

  @Override
  public final Integer call() {
    Optional<PlayRequest.Named> sent = arguments.sent().map(this::sent);
    Optional<ClassFolder> folder =
        sent.isPresent() ? Optional.empty() : arguments.named(spec, messages);
    ClassFolder example = demoClass().or(() -> folder).orElseThrow(this::noClass);
    return launcher.launch(
        new PlayRequest(
            sent.or(() -> folder.map(PlayRequest.Folder::new)),
            example,
            atOnce,
            seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
            Optional.ofNullable(data),
            database.shared(spec, messages)));
  }

  private PlayRequest.Named sent(Path file) {
    return new PlayRequest.Sent(
        file, password.password(spec, messages).map(String::new).orElse(""));
  }

  private ParameterException noClass() {
    return new ParameterException(spec.commandLine(), messages.text("cli.noClass"));
  }

  private Optional<ClassFolder> demoClass() {
    return demo.map(ClassFolder::find).flatMap(ClassSearch::found);
  }
}
