package org.yearbookgame.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.Before;
import org.yearbookgame.prepare.Gathering;
import org.yearbookgame.prepare.Preparation;
import org.yearbookgame.prepare.PrepareProblem;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.matching.Matching;
import org.yearbookgame.prepare.matching.SuggestedLine;
import org.yearbookgame.prepare.pictures.PictureSearch;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.project.ClassCard;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.ColumnMissing;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.ListFile;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yearbook prepare PICTURES LIST --out CLASS`: a class folder from named pictures and a list.
@Command(
    name = "prepare",
    description = "${bundle:cli.prepare}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class PrepareCommand implements Callable<Integer> {
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private CardOptions card;
  @Mixin private SuggestionOptions suggestions;

  @Parameters(index = "0", paramLabel = "PICTURES", description = "${bundle:cli.prepare.pictures}")
  private Path pictures = Path.of("");

  @Parameters(index = "1", paramLabel = "LIST", description = "${bundle:cli.prepare.list}")
  private Path list = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "CLASS",
      required = true,
      description = "${bundle:cli.prepare.out}")
  private Path out = Path.of("");

  @Option(names = "--email-size", description = "${bundle:cli.prepare.emailSize}")
  private boolean emailSize;

  @Option(
      names = "--bring-back",
      paramLabel = "NAME",
      description = "${bundle:cli.prepare.bringBack}")
  private List<String> bringBack = List.of();

  @Option(names = "--seed", paramLabel = "S", description = "${bundle:cli.prepare.seed}")
  private @Nullable Long seed;

  @Option(names = "--dry-run", description = "${bundle:cli.prepare.dryRun}")
  private boolean dryRun;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  PrepareCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws InterruptedException {
    checkPlaces();
    return switch (ListFile.read(list)) {
      case ListFile.Unreadable(var problem) -> stopped(messages.say(problem));
      case ListFile.Listed(var table) -> {
        Optional<RosterProblem> missing = missingColumn(table);
        yield missing.isPresent() ? stopped(messages.say(missing.get())) : prepare(table);
      }
    };
  }

  private int prepare(Table table) throws InterruptedException {
    RandomGenerator random = seed == null ? new SecureRandom() : new SplittableRandom(seed);
    PictureSearch.Found found = new PictureSearch(List.of()).in(List.of(pictures));
    Optional<Before> before = Before.at(out.toAbsolutePath().normalize());
    Project empty =
        Project.empty(before.map(Before::classId).orElseGet(() -> drawnId(random)))
            .withCard(card.on(before.map(Before::card).orElse(ClassCard.EMPTY), spec, messages));
    Project brought = Gathering.of(empty, table, found.pictures());
    Project matched =
        Matching.of(brought.entries(), brought.sources())
            .applyTo(brought, suggestions.accepted(brought, spec, messages));
    Matching matching = Matching.of(matched.entries(), matched.sources());
    if (!json) {
      lines().print(found);
    }
    suggestions.write(SuggestedLine.of(matching, matched), spec, messages);
    return dryRun ? tell(matched, matching, Optional.empty()) : write(matched, matching, random);
  }

  private int write(Project project, Matching matching, RandomGenerator random) {
    PrintWriter err = spec.commandLine().getErr();
    boolean shown = !json && Attendance.isAtTerminal();
    PortraitSize size = emailSize ? PortraitSize.EMAIL : PortraitSize.BEST;
    Set<String> back = bringBack.stream().map(Fold::key).collect(Collectors.toSet());
    try (Attendance attendance = new Attendance(err, shown, messages)) {
      Prepared prepared =
          new Preparation(out, size, random)
              .bringingBack(entry -> back.contains(Fold.key(entry.name())))
              .run(project, attendance);
      attendance.endLine();
      return switch (prepared) {
        case Prepared.Done done -> tell(project, matching, Optional.of(done));
        case Prepared.Cancelled() -> stopped(messages.text("work.stopped"));
        case Prepared.NotWritten(var why) -> stopped(messages.say(why));
      };
    }
  }

  private int tell(Project project, Matching matching, Optional<Prepared.Done> done) {
    PrepareReport report = PrepareReport.of(project, matching, done, messages);
    if (json) {
      spec.commandLine().getOut().println(Json.of(report));
    } else {
      lines().print(report, out, done.map(Prepared.Done::audit));
    }
    spec.commandLine().getOut().flush();
    return report.isStopped() ? YearbookCommand.STOPPED : 0;
  }

  private PrepareLines lines() {
    return new PrepareLines(spec.commandLine().getOut(), messages);
  }

  private void checkPlaces() {
    if (!Files.isDirectory(pictures)) {
      throw wrong(messages.say(new ClassSearch.NoPictureFolder(pictures)));
    }
    if (!Files.isRegularFile(list)) {
      throw wrong(messages.say(new ClassSearch.NothingThere(list)));
    }
    Path folder = absolute(out);
    Path among = absolute(pictures);
    if (folder.startsWith(among)) {
      throw wrong(messages.say(new PrepareProblem.AmongOriginals(out, pictures)));
    }
    Stream.of(pictures, list)
        .filter(original -> absolute(original).startsWith(folder))
        .findFirst()
        .ifPresent(
            original -> {
              throw wrong(messages.say(new PrepareProblem.AmongOriginals(out, original)));
            });
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /// What no class can be made without. A column of pictures is not among it: they are found by
  /// their names.
  private static Optional<RosterProblem> missingColumn(Table table) {
    Set<Column> there = new HashSet<>();
    table.header().forEach(heading -> Column.of(heading).ifPresent(there::add));
    return Stream.of(Column.NAME, Column.GENDER)
        .filter(column -> !there.contains(column))
        .findFirst()
        .map(column -> new RosterProblem(1, Optional.of(column), new ColumnMissing(column)));
  }

  private static String drawnId(RandomGenerator random) {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private int stopped(String sentence) {
    spec.commandLine().getErr().println(sentence);
    spec.commandLine().getErr().flush();
    return YearbookCommand.STOPPED;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
