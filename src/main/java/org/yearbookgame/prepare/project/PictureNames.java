package org.yearbookgame.prepare.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.Fold;
import org.yearbookgame.roster.PictureListing;

/// What pictures are called in a list: as their files are, and where several files have one name,
/// with as many of the folders before it as tell them apart. Names that differ only in case or
/// Unicode form are one name here, as they are on many a disk.
public final class PictureNames {
  /// What cannot stand in the Image column, see
  /// [staysInside][org.yearbookgame.roster.Portrait#staysInside].
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\:/]");

  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Source> byId = new HashMap<>();
  private final Map<String, Source> byName = new LinkedHashMap<>();
  private final Map<String, Source> byFile = new HashMap<>();
  private final Map<String, Source> byStem = new HashMap<>();

  private PictureNames(List<Source> sources) {
    Map<String, Integer> seen = new HashMap<>();
    for (Source source : sources) {
      endings(source).forEach(end -> seen.merge(Fold.key(end), 1, Integer::sum));
    }
    for (Source source : sources) {
      List<String> endings = endings(source);
      String name =
          endings.stream()
              .filter(end -> seen.getOrDefault(Fold.key(end), 0) == 1)
              .findFirst()
              .orElseGet(endings::getLast);
      while (byName.putIfAbsent(Fold.key(name), source) != null) {
        name = "_" + name;
      }
      names.put(source.id(), name);
      byId.put(source.id(), source);
    }
    byFile.putAll(unique(sources, source -> Fold.key(file(source))));
    byStem.putAll(unique(sources, source -> Fold.key(stem(file(source)))));
  }

  /// Names these pictures.
  public static PictureNames of(List<Source> sources) {
    return new PictureNames(sources);
  }

  /// The name of one of the pictures; `""` of any other.
  public String of(Source source) {
    return names.getOrDefault(source.id(), "");
  }

  /// The picture of an entry, if it is one of these.
  Optional<Source> source(Entry entry) {
    return entry.source().map(byId::get);
  }

  /// What a list says in a column of an entry; for [Column#IMAGE] the name of its picture, if that
  /// is one of these.
  String text(Entry entry, Column column) {
    return column == Column.IMAGE
        ? entry
            .source()
            .map(id -> names.getOrDefault(id, ""))
            .orElseGet(() -> entry.text(Column.IMAGE))
        : entry.text(column);
  }

  /// The picture that a list means: by its name here, or by the name of a file that only one has,
  /// with its ending or without it.
  ///
  /// @param written a path as in the list; `\` is taken for `/`
  public Optional<Source> named(String written) {
    String path = Fold.key(written.replace('\\', '/'));
    String file = path.substring(path.lastIndexOf('/') + 1);
    return Optional.ofNullable(byName.get(path))
        .or(() -> Optional.ofNullable(byFile.get(file)))
        .or(() -> Optional.ofNullable(byStem.get(file)));
  }

  /// The names as if they stood in a picture folder.
  PictureListing listing() {
    Map<String, Set<String>> folders = new HashMap<>();
    for (String name : names.values()) {
      int end = name.lastIndexOf('/');
      folders
          .computeIfAbsent(name.substring(0, Math.max(0, end)), _ -> new HashSet<>())
          .add(name.substring(end + 1));
    }
    return folder -> folders.getOrDefault(folder, Set.of());
  }

  /// The file's name, then the same with more and more of the folders before it.
  private static List<String> endings(Source source) {
    List<String> parts =
        StreamSupport.stream(source.file().normalize().spliterator(), false)
            .map(Path::toString)
            .map(PictureNames::fit)
            .toList();
    List<String> endings = new ArrayList<>();
    for (int from = parts.size() - 1; from >= 0; from--) {
      endings.add(String.join("/", parts.subList(from, parts.size())));
    }
    return endings.isEmpty() ? List.of(fit(source.name())) : endings;
  }

  private static String file(Source source) {
    return fit(source.name());
  }

  private static String fit(String part) {
    String fit = UNFIT.matcher(part).replaceAll("_").strip();
    return fit.isEmpty() || fit.equals("..") ? "_" : fit;
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static Map<String, Source> unique(List<Source> sources, Function<Source, String> key) {
    return sources.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
        .filter(of -> of.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().getFirst()));
  }
}
