package org.yearbookgame.prepare.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yearbookgame.prepare.audit.Finding.Beside;
import org.yearbookgame.prepare.audit.Finding.Flaw;
import org.yearbookgame.prepare.audit.Finding.Flawed;
import org.yearbookgame.prepare.audit.Finding.OtherSize;
import org.yearbookgame.prepare.audit.Looked.Size;

/// What the looks through the files of a class come to, taken together.
///
/// @param files how many there are
/// @param looked those that were looked through
/// @param sitters everybody who can be played, with their portraits
record Findings(int files, List<Looked> looked, List<Sitter> sitters) {
  AuditReport report() {
    List<Finding> findings = new ArrayList<>();
    if (looked.size() < files) {
      findings.add(new Finding.Stopped(looked.size(), files));
    }
    findings.add(flawed(Flaw.NOT_LOOKED_THROUGH, _ -> true));
    findings.add(beside());
    findings.add(flawed(Flaw.NAME_IN_PICTURE, Looked::isPicture));
    findings.add(flawed(Flaw.NAME_IN_FILE, file -> !file.isPicture()));
    findings.add(flawed(Flaw.NAMED_AFTER, _ -> true));
    findings.add(noNumber());
    findings.add(otherSize());
    findings.addAll(new Orders(sitters).compared());
    return new AuditReport(findings, (int) looked.stream().filter(Looked::isPicture).count());
  }

  private Flawed flawed(Flaw flaw, Predicate<Looked> among) {
    List<Looked> at = looked.stream().filter(among).toList();
    return new Flawed(
        flaw, names(at.stream().filter(file -> file.flaws().contains(flaw))), at.size());
  }

  private Beside beside() {
    SortedSet<Extra> kinds = new TreeSet<>();
    List<Looked> pictures = looked.stream().filter(Looked::isPicture).toList();
    pictures.forEach(picture -> kinds.addAll(picture.extras()));
    return new Beside(
        kinds,
        names(pictures.stream().filter(picture -> !picture.extras().isEmpty())),
        pictures.size());
  }

  /// Words may stand around the number if they are the same for all: "IMG_2041".
  private Flawed noNumber() {
    Optional<String> usual =
        commonest(
            sitters.stream()
                .map(Sitter::number)
                .filter(PictureName::hasNumber)
                .map(PictureName::words));
    List<String> others =
        sitters.stream()
            .filter(sitter -> !usual.equals(Optional.of(sitter.number().words())))
            .map(sitter -> sitter.file().name())
            .sorted()
            .toList();
    return new Flawed(Flaw.NO_NUMBER, others, sitters.size());
  }

  private OtherSize otherSize() {
    Set<ClassFile> files = new HashSet<>(sitters.stream().map(Sitter::file).toList());
    List<Looked> portraits =
        looked.stream()
            .filter(file -> file.size().isPresent() && files.contains(file.file()))
            .toList();
    Size usual =
        commonest(portraits.stream().flatMap(file -> file.size().stream())).orElse(new Size(0, 0));
    Stream<Looked> others =
        portraits.stream().filter(file -> !file.size().equals(Optional.of(usual)));
    return new OtherSize(usual.width(), usual.height(), names(others), portraits.size());
  }

  private static List<String> names(Stream<Looked> files) {
    return files.map(file -> file.file().name()).sorted().toList();
  }

  /// One of those that are there most often.
  private static <T> Optional<T> commonest(Stream<T> things) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
