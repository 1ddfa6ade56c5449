package org.yearbookgame.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Which rows of a list name which picture, and the classmates that they tell of. Nearly every
/// picture is named by one row alone, for which nothing is set aside but that.
final class Claims {
  private final Map<Portrait, Claim> byPicture;

  /// @param rows of the list
  Claims(int rows) {
    this.byPicture = LinkedHashMap.newLinkedHashMap(rows);
  }

  private static final class Claim {
    private final int row;
    private List<Integer> furtherRows = List.of();
    private @Nullable Classmate person;
    private Map<Who, Classmate> further = Map.of();

    Claim(int row) {
      this.row = row;
    }
  }

  /// Who somebody is by what a row says.
  private record Who(String name, Gender gender, Standing standing) {
    static Who of(Classmate person) {
      return new Who(person.name().key(), person.gender(), person.standing());
    }
  }

  /// A row names a picture.
  void add(Portrait portrait, int row) {
    Claim claim = byPicture.get(portrait);
    if (claim == null) {
      byPicture.put(portrait, new Claim(row));
    } else {
      claim.furtherRows = claim.furtherRows.isEmpty() ? new ArrayList<>() : claim.furtherRows;
      claim.furtherRows.add(row);
    }
  }

  /// The row that named the picture tells of this classmate, who has no twin.
  void tellOf(Classmate person) {
    Claim claim = byPicture.get(person.portrait());
    if (claim == null) {
      throw new IllegalArgumentException("nobody has named the picture");
    }
    if (claim.person == null) {
      claim.person = person;
    } else {
      claim.further = claim.further.isEmpty() ? new HashMap<>() : claim.further;
      claim.further.put(Who.of(person), person);
    }
  }

  /// Somebody in a row above with the same picture, name, gender and standing.
  Optional<Classmate> twin(Classmate person) {
    Claim claim = byPicture.get(person.portrait());
    if (claim == null || claim.person == null) {
      return Optional.empty();
    }
    return Who.of(claim.person).equals(Who.of(person))
        ? Optional.of(claim.person)
        : Optional.ofNullable(claim.further.get(Who.of(person)));
  }

  /// Tells the pictures that several rows name, each with its rows.
  void forEachShared(BiConsumer<Portrait, SortedSet<Integer>> told) {
    byPicture.forEach(
        (portrait, claim) -> {
          if (!claim.furtherRows.isEmpty()) {
            SortedSet<Integer> rows = new TreeSet<>(claim.furtherRows);
            rows.add(claim.row);
            told.accept(portrait, rows);
          }
        });
  }
}
