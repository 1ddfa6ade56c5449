package org.yearbookgame.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.prepare.Bearer;
import org.yearbookgame.prepare.Takedown;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `yearbook remove CLASS "Name"`: somebody is erased from a class folder for good.
@Command(
    name = "remove",
    description = "${bundle:cli.remove}",
    mixinStandardHelpOptions = true,
    versionProvider = YearbookCommand.Version.class)
final class RemoveCommand implements Callable<Integer> {
  /// So many rows are named one by one.
  private static final int MOST_ROWS = 5;

  private final Messages messages;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CLASS", description = "${bundle:cli.remove.class}")
  private Path place = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.remove.name}")
  private String name = "";

  @Option(names = "--row", paramLabel = "N", description = "${bundle:cli.remove.row}")
  private @Nullable Integer row;

  @Option(names = "--yes", description = "${bundle:cli.remove.yes}")
  private boolean yes;

  RemoveCommand(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() {
    return switch (ClassFolder.find(place)) {
      case ClassSearch.Missing missing -> throw wrong(messages.say(missing));
      case ClassSearch.Found(var folder) ->
          switch (Takedown.open(folder)) {
            case Takedown.Unreadable(var problem) -> stopped(messages.say(problem));
            case Takedown.Opened(var takedown) -> remove(takedown, asked(takedown));
          };
    };
  }

  /// The one who is meant.
  ///
  /// @throws ParameterException if nobody is, or it cannot be told who
  private Bearer asked(Takedown takedown) {
    List<Bearer> named = takedown.named(name);
    Optional<Bearer> one =
        row == null
            ? Optional.of(named).filter(all -> all.size() == 1).map(List::getFirst)
            : named.stream().filter(bearer -> bearer.row().number() == row).findFirst();
    return one.orElseThrow(() -> wrong(unclear(named)));
  }

  private String unclear(List<Bearer> named) {
    String written = messages.apart(name);
    if (named.isEmpty()) {
      return messages.text("remove.nobody", written);
    }
    if (row != null) {
      return messages.text("remove.notThatRow", number(row), written);
    }
    StringBuilder said = new StringBuilder(messages.text("remove.several", written));
    for (Bearer bearer : named) {
      said.append(System.lineSeparator())
          .append(
              messages.text(
                  "remove.bearer",
                  number(bearer.row().number()),
                  messages.apart(bearer.name()),
                  messages.apart(bearer.gender()),
                  bearer.pictures().isEmpty()
                      ? messages.text("remove.noPicture")
                      : messages.apart(String.join(", ", bearer.pictures()))));
    }
    return said.toString();
  }

  private int remove(Takedown takedown, Bearer bearer) {
    if (!yes) {
      spec.commandLine()
          .getOut()
          .println(
              messages.text(
                  "remove.what",
                  number(bearer.row().number()),
                  bearer.pictures().size(),
                  messages.apart(bearer.name())));
      return stopped(messages.text("remove.yes"));
    }
    return switch (takedown.erase(bearer)) {
      case Takedown.NotErased(var why) -> stopped(messages.say(why));
      case Takedown.Erased erased -> {
        print(erased);
        yield 0;
      }
    };
  }

  private void print(Takedown.Erased erased) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(messages.text("remove.row", number(erased.row())));
    erased.files().forEach(file -> out.println(messages.text("remove.file", messages.apart(file))));
    if (erased.keys() > 0) {
      out.println(messages.text("remove.keys", erased.keys(), messages.text("remove.stays")));
    }
    printRows("remove.sharing", erased.sharing());
    printRows("remove.mentions", erased.mentions());
    out.println(messages.text("remove.originals"));
  }

  private void printRows(String key, Set<Integer> rows) {
    if (!rows.isEmpty()) {
      out()
          .println(
              messages.text(
                  key,
                  rows.size(),
                  messages.some(rows.stream().map(RemoveCommand::number).toList(), MOST_ROWS)));
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private int stopped(String sentence) {
    spec.commandLine().getErr().println(sentence);
    return YearbookCommand.STOPPED;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
