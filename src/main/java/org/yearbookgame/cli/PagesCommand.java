package org.yearbookgame.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.pages.CaptionNames;
import org.yearbookgame.pages.Captions;
import org.yearbookgame.pages.CutPage;
import org.yearbookgame.pages.FoundPage;
import org.yearbookgame.pages.Hint;
import org.yearbookgame.pages.NamesInOrder;
import org.yearbookgame.pages.Page;
import org.yearbookgame.pages.PageFile;
import org.yearbookgame.pages.PageFinder;
import org.yearbookgame.pages.PageImages;
import org.yearbookgame.pages.PageLayout;
import org.yearbookgame.pages.PageProblem;
import org.yearbookgame.pages.PortraitsFolder;
import org.yearbookgame.storage.TextLines;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yearbook pages PAGE… --out DIR`: portraits out of scanned pages.
@Command(
    name = "pages",
    description = "${bundle:cli.pages}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class PagesCommand implements Callable<Integer> {
  private final Messages messages;
  private final PageImages images = new PageImages();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PAGE", description = "${bundle:cli.pages.pages}")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "${bundle:cli.pages.out}")
  private Path out = Path.of("");

  @Option(names = "--names", paramLabel = "FILE", description = "${bundle:cli.pages.names}")
  private @Nullable Path names;

  @Option(names = "--columns", paramLabel = "N", description = "${bundle:cli.pages.columns}")
  private @Nullable Integer columns;

  @Option(names = "--json", description = "${bundle:cli.json}")
  private boolean json;

  PagesCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws InterruptedException {
    Hint hint = hint();
    checkPlaces();
    Optional<List<String>> list = list();
    PrintWriter err = spec.commandLine().getErr();
    if (!json) {
      err.println(messages.text("pages.advice"));
      err.flush();
    }
    List<Page> pages = new ArrayList<>();
    for (Path file : files) {
      switch (images.look(file)) {
        case PageFile.Unfit(var why) -> {
          return stopped(messages.say(why));
        }
        case PageFile.Pages(var inside) -> pages.addAll(inside);
      }
    }
    try (Attendance attendance =
        new Attendance(err, !json && Attendance.isAtTerminal(), messages)) {
      return cut(pages, hint, list, attendance);
    }
  }

  private int cut(List<Page> pages, Hint hint, Optional<List<String>> list, Attendance attendance)
      throws InterruptedException {
    PageFinder finder = new PageFinder(images);
    List<FoundPage> found = new ArrayList<>();
    for (Page page : pages) {
      attendance.done(found.size(), pages.size());
      Optional<PageLayout> layout = finder.find(page, hint);
      if (layout.isEmpty()) {
        attendance.endLine();
        return stopped(messages.say(new PageProblem.Damaged(page.file())));
      }
      if (attendance.isCancelled()) {
        return stopped(messages.text("work.stopped"));
      }
      found.add(new FoundPage(page, layout.get()));
    }
    List<Integer> counts = found.stream().map(page -> page.layout().boxes().size()).toList();
    NamesInOrder named =
        list.map(lines -> NamesInOrder.of(lines, counts))
            .orElseGet(() -> NamesInOrder.none(counts));
    List<List<Optional<String>>> told =
        named.differences().isEmpty()
            ? List.of()
            : new CaptionNames(new Captions(images)).of(found, named, list.orElse(List.of()));
    List<CutPage> cut = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      cut.add(CutPage.of(found.get(i), named.names().get(i)));
    }
    PortraitsFolder.Written written = new PortraitsFolder(out, images).write(cut, attendance);
    attendance.endLine();
    return switch (written) {
      case PortraitsFolder.Done done ->
          tell(PagesReport.of(found, cut, named, told, done, messages));
      case PortraitsFolder.Cancelled() -> stopped(messages.text("work.stopped"));
      case PortraitsFolder.PageDamaged(var why) -> stopped(messages.say(why));
      case PortraitsFolder.NotWritten(var folder) ->
          stopped(messages.text("pages.notWritten", messages.apart(folder.toString())));
      case PortraitsFolder.InTheWay(var what) ->
          stopped(messages.text("pages.inTheWay", messages.apart(what.toString())));
    };
  }

  private int tell(PagesReport report) {
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.println(Json.of(report));
    } else {
      new PagesLines(to, messages).print(report);
    }
    to.flush();
    return report.differences().isEmpty() ? 0 : YearbookCommand.STOPPED;
  }

  private Hint hint() {
    if (columns != null && columns < 1) {
      throw wrong(messages.text("cli.pages.columns.wrong"));
    }
    return new Hint(columns == null ? OptionalInt.empty() : OptionalInt.of(columns));
  }

  private Optional<List<String>> list() {
    if (names == null) {
      return Optional.empty();
    }
    Optional<List<String>> lines = TextLines.read(names);
    if (lines.isEmpty()) {
      throw wrong(messages.text("pages.names.unreadable", messages.apart(names.toString())));
    }
    return lines;
  }

  /// No scan may lie where the portraits are to be: a folder is replaced as a whole.
  private void checkPlaces() {
    Path folder = out.toAbsolutePath().normalize();
    for (Path file : files) {
      if (file.toAbsolutePath().normalize().startsWith(folder)) {
        throw wrong(
            messages.text(
                "pages.among", messages.apart(out.toString()), messages.apart(file.toString())));
      }
    }
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
