package org.yearbookgame.prepare.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yearbookgame.prepare.matching.Claim.How;
import org.yearbookgame.prepare.matching.Names.Certain;
import org.yearbookgame.prepare.matching.Names.Found;
import org.yearbookgame.prepare.matching.Names.Nobody;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.PictureNames;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.roster.Column;

/// Collects which pictures are certainly whose.
final class Claims {
  private final Names names;
  private final Map<Integer, List<Claim>> ofEntry = new HashMap<>();
  private final List<Source> sources;
  private final Set<Integer> claimed = new HashSet<>();

  /// Pictures of today are somebody's, but are not to be asked.
  private final Set<Integer> ofToday = new HashSet<>();

  /// Pictures whose names nobody has, and which may still be somebody's but for middle names.
  private final List<Source> unknown = new ArrayList<>();

  Claims(List<Entry> entries, List<Source> sources) {
    this.names = new Names(entries);
    this.sources = sources;
    PictureNames pictures = PictureNames.of(sources);
    Map<Integer, Source> byId = new HashMap<>();
    sources.forEach(source -> byId.put(source.id(), source));
    for (Entry entry : entries) {
      entry
          .source()
          .flatMap(id -> Optional.ofNullable(byId.get(id)))
          .or(() -> pictures.named(entry.text(Column.IMAGE)))
          .ifPresent(source -> add(entry, new Claim(source, How.SAID, false)));
      pictures.named(entry.text(Column.NOW)).map(Source::id).ifPresent(ofToday::add);
    }
    unclaimed().forEach(this::claimByName);
    claimButForMiddleNames();
  }

  /// The pictures of an entry; none where it is certainly without.
  List<Claim> of(Entry entry) {
    return ofEntry.getOrDefault(entry.id(), List.of());
  }

  /// The entry's id by the source's, of all pictures that are somebody's.
  Map<Integer, Integer> whose() {
    Map<Integer, Integer> whose = new HashMap<>();
    ofEntry.forEach(
        (entry, claims) -> claims.forEach(claim -> whose.put(claim.source().id(), entry)));
    return whose;
  }

  /// The pictures of all entries together.
  List<Source> claimed() {
    return sources.stream().filter(source -> claimed.contains(source.id())).toList();
  }

  /// Pictures of nobody known.
  List<Source> unclaimed() {
    return sources.stream()
        .filter(source -> !claimed.contains(source.id()) && !ofToday.contains(source.id()))
        .toList();
  }

  private void add(Entry entry, Claim claim) {
    ofEntry.computeIfAbsent(entry.id(), _ -> new ArrayList<>()).add(claim);
    claimed.add(claim.source().id());
  }

  private void claimByName(Source source) {
    WrittenName name = WrittenName.ofFile(source.name());
    Found found = names.find(name);
    boolean marked = found instanceof Nobody && name.withoutMarks().isPresent();
    if (marked) {
      found = name.withoutMarks().map(names::find).orElse(found);
    }
    switch (found) {
      case Certain(Entry entry, How how) -> add(entry, new Claim(source, how, marked));
      case Names.Several() -> {}
      case Nobody() -> unknown.add(source);
    }
  }

  /// Only where everything speaks for one and the same: one entry that has no picture yet, and
  /// pictures of one name.
  private void claimButForMiddleNames() {
    Map<Entry, List<Claim>> possible = new LinkedHashMap<>();
    Map<Entry, Set<String>> called = new HashMap<>();
    for (Source source : unknown) {
      WrittenName whole = WrittenName.ofFile(source.name());
      WrittenName name = whole.withoutMarks().orElse(whole);
      if (names.findButForMiddleNames(name) instanceof Certain(Entry entry, How how)
          && of(entry).isEmpty()) {
        possible
            .computeIfAbsent(entry, _ -> new ArrayList<>())
            .add(new Claim(source, how, !name.equals(whole)));
        called.computeIfAbsent(entry, _ -> new HashSet<>()).add(name.said());
      }
    }
    possible.forEach(
        (entry, claims) -> {
          if (called.getOrDefault(entry, Set.of()).size() == 1) {
            claims.forEach(claim -> add(entry, claim));
          }
        });
  }
}
