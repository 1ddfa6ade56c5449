package org.yearbookgame.prepare.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yearbookgame.prepare.matching.Claim.How;
import org.yearbookgame.prepare.project.Entry;

/// The names of a list, by each form in which a picture may have them.
final class Names {
  /// So many people of one first and last name are told apart by their middle names. Where there
  /// are more, nobody is: the work would grow with their square.
  private static final int MOST_ALIKE = 50;

  /// All but what the organizer says.
  private static final Set<How> BY_NAME = EnumSet.complementOf(EnumSet.of(How.SAID));

  private final Map<How, Map<String, List<Named>>> byForm = new EnumMap<>(How.class);

  private record Named(Entry entry, WrittenName name) {}

  /// What a picture's name says of who it is.
  sealed interface Found {}

  /// One entry has this name, and no other has it as surely.
  record Certain(Entry entry, How how) implements Found {}

  /// Several entries have it equally.
  record Several() implements Found {}

  /// No entry has it.
  record Nobody() implements Found {}

  Names(List<Entry> entries) {
    for (Entry entry : entries) {
      WrittenName name = WrittenName.of(entry.name());
      if (!name.isBlank()) {
        for (How how : BY_NAME) {
          byForm
              .computeIfAbsent(how, _ -> new HashMap<>())
              .computeIfAbsent(form(name, how), _ -> new ArrayList<>())
              .add(new Named(entry, name));
        }
      }
    }
  }

  /// Who has a name, middle names and all.
  Found find(WrittenName name) {
    for (How how : EnumSet.range(How.EXACT, How.RUN_TOGETHER)) {
      Found found = found(with(name, how), how);
      if (!(found instanceof Nobody)) {
        return found;
      }
    }
    return new Nobody();
  }

  /// Who has a name but for middle names: one side lacks some of the other's, or has only their
  /// first letters.
  Found findButForMiddleNames(WrittenName name) {
    List<Named> alike = with(name, How.MIDDLE_NAMES);
    if (alike.size() > MOST_ALIKE) {
      return new Several();
    }
    return found(
        alike.stream().filter(named -> named.name().hasMiddleNamesLike(name)).toList(),
        How.MIDDLE_NAMES);
  }

  private List<Named> with(WrittenName name, How how) {
    return name.isBlank()
        ? List.of()
        : byForm.getOrDefault(how, Map.of()).getOrDefault(form(name, how), List.of());
  }

  private static Found found(List<Named> named, How how) {
    return switch (named.size()) {
      case 0 -> new Nobody();
      case 1 -> new Certain(named.getFirst().entry(), how);
      default -> new Several();
    };
  }

  private static String form(WrittenName name, How how) {
    return switch (how) {
      case SAID, EXACT -> name.text().strip();
      case WRITTEN_OTHERWISE -> name.written();
      case TURNED_AROUND -> name.said();
      case RUN_TOGETHER -> name.joined();
      case MIDDLE_NAMES -> name.firstAndLast();
    };
  }
}
