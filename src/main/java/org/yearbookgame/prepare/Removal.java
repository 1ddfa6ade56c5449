package org.yearbookgame.prepare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;

/// Erases from a class folder whoever was removed from the project it was made of.
///
/// @param classFolder need not be there
public record Removal(Path classFolder) {
  /// Erases their rows, their pictures and what the key file knows of them. Those who were never in
  /// the class are passed over.
  ///
  /// @param removed as they were in the project
  /// @return why somebody may still be in it; nothing where all are gone
  public Optional<PrepareProblem> erase(List<Entry> removed) {
    return removed.stream().flatMap(entry -> erase(entry).stream()).findFirst();
  }

  /// The list is read anew for each: it is another after every removal.
  private Optional<PrepareProblem> erase(Entry entry) {
    if (entry.number().isEmpty()
        || !(ClassFolder.find(classFolder) instanceof ClassSearch.Found(var folder))) {
      return Optional.empty();
    }
    return switch (Takedown.open(folder)) {
      case Takedown.Unreadable _ -> Optional.of(new PrepareProblem.ChangedByHand(folder.list()));
      case Takedown.Opened(var takedown) ->
          takedown.named(entry.name()).stream()
              .filter(bearer -> hasNumber(bearer, entry.number().orElseThrow()))
              .findFirst()
              .map(takedown::erase)
              .flatMap(Removal::problem);
    };
  }

  private static boolean hasNumber(Bearer bearer, int number) {
    return bearer.pictures().stream().anyMatch(picture -> picture.startsWith(number + "."));
  }

  private static Optional<PrepareProblem> problem(Takedown.Result result) {
    return switch (result) {
      case Takedown.Erased _ -> Optional.empty();
      case Takedown.NotErased(var why) -> Optional.of(why);
    };
  }
}
