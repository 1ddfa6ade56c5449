package org.yearbookgame.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.YearbookFile;

/// What somebody asks for who clicks the game or a class: nothing but, perhaps, the class, `play`,
/// `--start` and `--data DIR`. It means what [PlayCommand] would make of it, and is read without
/// setting the whole command line up first, which takes as long as opening the window.
public final class PlainStart {
  private static final String START = "--start";
  private static final String DATA = "--data";

  private @Nullable Path place;
  private @Nullable Path data;
  private boolean atOnce;

  private PlainStart() {}

  /// Whether these arguments look like one, before anything is looked up.
  public static boolean isLikely(String[] args) {
    return args.length == 0
        || args[0].equals(PlayCommand.NAME)
        || args[0].equals(START)
        || args[0].equals(DATA)
        || new File(args[0]).isAbsolute();
  }

  /// Reads a plain start.
  ///
  /// @param demo the folder of the demo class
  /// @return nothing where more is asked for, or something is wrong: for the whole command line to
  ///   do or to tell
  public static Optional<PlayRequest> of(List<String> args, Optional<Path> demo) {
    if (DatabaseArgument.isInEnvironment()) {
      return Optional.empty();
    }
    PlainStart start = new PlainStart();
    boolean named = !args.isEmpty() && args.getFirst().equals(PlayCommand.NAME);
    try {
      return start.read(args.stream().skip(named ? 1 : 0).iterator())
          ? demo.map(ClassFolder::find).flatMap(ClassSearch::found).flatMap(start::request)
          : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// @return whether all of it was understood
  private boolean read(Iterator<String> args) {
    while (args.hasNext()) {
      String arg = args.next();
      if (arg.equals(START)) {
        atOnce = true;
      } else if (arg.equals(DATA) && args.hasNext()) {
        data = Path.of(args.next());
      } else if (place == null && isWhole(arg)) {
        place = Path.of(arg);
      } else {
        return false;
      }
    }
    return true;
  }

  /// Desktops name files by their whole path. A single word could be a command.
  private static boolean isWhole(String arg) {
    return Path.of(arg).isAbsolute();
  }

  private Optional<PlayRequest> request(ClassFolder example) {
    Optional<Path> asked = Optional.ofNullable(place);
    Optional<PlayRequest.Named> named =
        asked.flatMap(
            there ->
                YearbookFile.isNamed(there)
                    ? Optional.of(new PlayRequest.Sent(there, ""))
                    : ClassFolder.find(there).found().map(PlayRequest.Folder::new));
    return named.isPresent() || asked.isEmpty()
        ? Optional.of(
            new PlayRequest(
                named,
                example,
                atOnce,
                OptionalLong.empty(),
                Optional.ofNullable(data),
                Optional.empty()))
        : Optional.empty();
  }
}
