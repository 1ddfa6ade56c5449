package org.yearbookgame.prepare;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ListFile;
import org.yearbookgame.storage.Replacement;

/// Removes somebody from a class folder for good: their row, all their pictures, every copy of
/// these in the folder, and what the key file knows of them. All of it goes at once, or nothing. If
/// the class was prepared, the key file remembers that they are not to come back by themselves, by
/// a [Fingerprint] and no name.
public final class Takedown {
  private static final System.Logger LOG = System.getLogger(Takedown.class.getName());

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.\\w+");

  private final ClassFolder folder;
  private final Table table;
  private final Bearers bearers;

  private Takedown(ClassFolder folder, Table table) {
    this.folder = folder;
    this.table = table;
    this.bearers = new Bearers(table, folder.listing());
  }

  /// What came of looking into a class.
  public sealed interface Opening {}

  public record Opened(Takedown takedown) implements Opening {}

  /// The list cannot be read, so nobody can be found in it.
  public record Unreadable(RosterProblem problem) implements Opening {}

  /// What came of removing somebody.
  public sealed interface Result {}

  /// They are gone.
  ///
  /// @param row that they had
  /// @param files that were deleted, as paths inside the class folder, in order
  /// @param keys how many entries of the key file were erased
  /// @param sharing rows, as they were, that named one of the pictures too and have none any more
  /// @param mentions rows, as they were, in which something else still holds the name
  public record Erased(
      int row, List<String> files, int keys, Set<Integer> sharing, Set<Integer> mentions)
      implements Result {}

  /// All is as it was.
  public record NotErased(PrepareProblem why) implements Result {}

  /// Looks into a class.
  public static Opening open(ClassFolder folder) {
    return switch (folder.readList()) {
      case ListFile.Listed(var table) -> new Opened(new Takedown(folder, table));
      case ListFile.Unreadable(var problem) -> new Unreadable(problem);
    };
  }

  /// Those of a name, whether it is that of then or that of today.
  public List<Bearer> named(String name) {
    return bearers.of(name);
  }

  /// Removes somebody.
  public Result erase(Bearer bearer) {
    Path root = folder.root();
    try {
      return switch (Replacement.open(root, KeyFile.beside(root))) {
        case Replacement.InUse() -> new NotErased(new PrepareProblem.InUse(root));
        case Replacement.InTheWay(var what) -> new NotErased(new PrepareProblem.InTheWay(what));
        case Replacement.Opened(var replacement) -> {
          try (replacement) {
            yield erase(bearer, replacement);
          }
        }
      };
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Nobody is removed: {0}", e.getClass().getSimpleName());
      return new NotErased(new PrepareProblem.NotWritable(root));
    }
  }

  private Result erase(Bearer bearer, Replacement replacement) throws IOException {
    Path root = folder.root();
    if (!folder.readList().equals(new ListFile.Listed(table))) {
      return new NotErased(new PrepareProblem.ChangedByHand(folder.list()));
    }
    KeyFile.Reading keys = KeyFile.read(KeyFile.beside(root));
    if (keys instanceof KeyFile.Unreadable) {
      return new NotErased(new PrepareProblem.KeyUnreadable(KeyFile.beside(root)));
    }
    List<Path> pictures = bearer.pictures().stream().map(folder.pictures()::resolve).toList();
    Set<Path> files = Copies.of(pictures, root);
    Set<Path> without = new TreeSet<>(files);
    Path list = root.relativize(folder.list());
    without.add(list);
    replacement.takeOver(without);
    Files.write(replacement.folder().resolve(list), folder.listWithout(bearer.row().number()));
    Optional<KeyFile> known = known(keys);
    int erased = 0;
    if (known.isPresent()) {
      KeyFile after =
          known.get().withTakenDown(numbers(files), StudentsList.hash(replacement.folder()));
      erased = known.get().given() - after.given();
      Files.write(replacement.file(), after.toJson());
      replacement.giveOneTime();
    }
    return switch (replacement.takePlace()) {
      case HELD -> new NotErased(new PrepareProblem.Held(root));
      case PLACED ->
          new Erased(
              bearer.row().number(),
              files.stream().map(Takedown::text).toList(),
              erased,
              bearers.sharing(bearer),
              bearers.mentioning(bearer));
    };
  }

  /// The keys of this very class.
  private Optional<KeyFile> known(KeyFile.Reading keys) {
    return keys instanceof KeyFile.Read(var read)
            && ClassJson.in(folder.root()).classId().filter(read.classId()::equals).isPresent()
        ? Optional.of(read)
        : Optional.empty();
  }

  private static Set<Integer> numbers(Set<Path> files) {
    return files.stream()
        .map(file -> NUMBER.matcher(String.valueOf(file.getFileName())))
        .filter(Matcher::matches)
        .map(number -> Integer.valueOf(number.group(1)))
        .collect(Collectors.toSet());
  }

  private static String text(Path inside) {
    return inside.toString().replace('\\', '/');
  }
}
