package org.yearbookgame.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.publish.Publication;
import org.yearbookgame.prepare.publish.Published;
import org.yearbookgame.prepare.publish.Quality;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `yearbook publish CLASS --out FILE.yearbook`: a class in one file that can be sent around.
@Command(
    name = "publish",
    description = "${bundle:cli.publish}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class PublishCommand implements Callable<Integer> {
  private final InstantSource clock;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private ClassArguments arguments;
  @Mixin private PasswordArgument password;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "${bundle:cli.publish.out}")
  private Path out = Path.of("");

  @Option(names = "--email", description = "${bundle:cli.publish.email}")
  private boolean email;

  /// @param clock tells when the file is made
  PublishCommand(InstantSource clock, Messages messages) {
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!YearbookFile.isNamed(out)) {
      throw wrong(messages.text("cli.publish.ending"));
    }
    Optional<char[]> locked = password.password(spec, messages);
    PrintWriter err = spec.commandLine().getErr();
    try (GivenClass given = arguments.required(spec, messages, Optional.empty());
        Attendance attendance = new Attendance(err, Attendance.isAtTerminal(), messages)) {
      return publish(given.folder(), locked, attendance);
    }
  }

  private int publish(ClassFolder folder, Optional<char[]> locked, Attendance work) {
    return switch (Publication.of(folder, new Portraits(), work)) {
      case Publication.Reading.Ready(var publication) -> publish(publication, locked, work);
      case Publication.Reading.Refused(var why) -> stopped(messages.say(why));
      case Publication.Reading.Cancelled() -> stopped(messages.text("work.stopped"));
    };
  }

  private int publish(Publication publication, Optional<char[]> locked, Attendance work) {
    Quality quality = email ? Quality.EMAIL : Quality.BEST;
    PrintWriter says = spec.commandLine().getOut();
    says.println(messages.say(publication.goesOut()));
    says.println(messages.text("publish.size", messages.size(publication.size(quality))));
    says.flush();
    Published published = publication.write(out, quality, locked, clock.instant(), work);
    work.endLine();
    return switch (published) {
      case Published.Done(_, long bytes) -> {
        String file = messages.apart(out.toString());
        says.println(messages.text("publish.done", file, messages.size(bytes)));
        says.println(messages.text("publish.sent"));
        yield 0;
      }
      case Published.Refused(var why) -> stopped(messages.say(why));
      case Published.Cancelled() -> stopped(messages.text("work.stopped"));
    };
  }

  private int stopped(String sentence) {
    spec.commandLine().getErr().println(sentence);
    return YearbookCommand.STOPPED;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
