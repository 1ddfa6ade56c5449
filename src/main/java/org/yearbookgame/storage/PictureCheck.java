package org.yearbookgame.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.roster.RosterProblem;
import org.yearbookgame.roster.RosterProblem.NotAFile;
import org.yearbookgame.roster.RosterProblem.PictureShared;
import org.yearbookgame.storage.PictureFile.Picture;
import org.yearbookgame.storage.PictureFile.Unfit;

/// The second look at a class's pictures: their headers, and whether some are the same to the byte.
/// No picture is decoded, and only those of equal size are read to their end.
public final class PictureCheck {
  private static final int PAGE = 1 << 16;

  private final Path pictures;
  private final BooleanSupplier cancelled;
  private final List<RosterProblem> problems = new ArrayList<>();
  private final Map<Long, List<Classmate>> bySize = new LinkedHashMap<>();

  private PictureCheck(Path pictures, BooleanSupplier cancelled) {
    this.pictures = pictures;
    this.cancelled = cancelled;
  }

  /// Looks at the portrait of every classmate.
  ///
  /// @param pictures the class's picture folder
  /// @param cancelled asked before every file; what was found until then is returned
  /// @return in row order
  public static List<RosterProblem> look(Path pictures, Roster roster, BooleanSupplier cancelled) {
    PictureCheck check = new PictureCheck(pictures, cancelled);
    for (Classmate classmate : roster.classmates()) {
      check.readHeader(classmate);
    }
    check.bySize.values().stream().filter(like -> like.size() > 1).forEach(check::compare);
    check.problems.sort(RosterProblem.IN_ROW_ORDER);
    return List.copyOf(check.problems);
  }

  private void readHeader(Classmate classmate) {
    if (cancelled.getAsBoolean()) {
      return;
    }
    switch (PictureFile.look(pictures, classmate.portrait())) {
      case Unfit(RosterProblem.Kind why) -> report(classmate, why);
      case Picture picture ->
          bySize.computeIfAbsent(picture.bytes(), _ -> new ArrayList<>()).add(classmate);
    }
  }

  private void compare(List<Classmate> ofOneSize) {
    Map<String, List<Classmate>> byHash = new LinkedHashMap<>();
    for (Classmate classmate : ofOneSize) {
      hash(classmate)
          .ifPresent(hash -> byHash.computeIfAbsent(hash, _ -> new ArrayList<>()).add(classmate));
    }
    for (List<Classmate> same : byHash.values()) {
      if (same.size() > 1) {
        Classmate first = same.getFirst();
        TreeSet<Integer> rows = new TreeSet<>(same.stream().map(Classmate::row).toList());
        report(first, new PictureShared(first.portrait().file(), rows));
      }
    }
  }

  /// The hash of a file's bytes; none for a file that can no longer be read.
  private Optional<String> hash(Classmate classmate) {
    if (cancelled.getAsBoolean()
        || !(PictureFile.look(pictures, classmate.portrait()) instanceof Picture picture)) {
      return Optional.empty();
    }
    try (FileChannel file = picture.open()) {
      MessageDigest digest = Sha256.digest();
      ByteBuffer page = ByteBuffer.allocate(PAGE);
      while (file.read(page) >= 0) {
        digest.update(page.flip());
        page.clear();
      }
      return Optional.of(Sha256.hex(digest));
    } catch (IOException _) {
      report(classmate, new NotAFile(classmate.portrait().file(), NotAFile.What.UNREADABLE));
      return Optional.empty();
    }
  }

  private void report(Classmate classmate, RosterProblem.Kind kind) {
    problems.add(new RosterProblem(classmate.row(), Optional.of(Column.IMAGE), kind));
  }
}
