package org.yearbookgame.prepare.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.roster.Table;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;
import org.yearbookgame.storage.ListFile;
import org.yearbookgame.storage.pictures.PictureReader;

/// Proves that nothing in a class folder tells who a picture is of, beside the list itself:
///
/// - every file can be looked through: a picture is decoded, anything else is plain text
/// - no picture holds anything beside its picture ([FileWalk], and once more [SecondLook])
/// - no name, nor a part of one, stands in a file or in its name ([Names])
/// - pictures are named by numbers, in no order that people stand in either ([Orders])
/// - all portraits have one size
public final class LeakAudit {
  /// Files of more bytes are looked through one after the other, as each is held as a whole.
  private static final long LARGE = 4 << 20;

  private final ClassFiles files;
  private final Names names;
  private final OwnFiles own;
  private final Work work;
  private final PictureReader reader = new PictureReader();
  private final AtomicInteger done = new AtomicInteger();

  private LeakAudit(ClassFiles files, Set<String> listed, Set<String> further, Work work) {
    Set<String> all = new HashSet<>(listed);
    all.addAll(further);
    this.files = files;
    this.names = new Names(all);
    this.own = new OwnFiles(names, new Names(without(listed, further)));
    this.work = work;
  }

  /// Looks through a class folder.
  ///
  /// @param classFolder as it was written
  /// @param furtherNames of people of whom nothing should be there. Who is called like somebody on
  ///   the list cannot be told from them
  /// @param work told after every file
  public static AuditReport of(Path classFolder, Set<String> furtherNames, Work work) {
    return switch (ClassFolder.find(classFolder)) {
      case ClassSearch.Found(var folder) -> of(folder, furtherNames, work);
      case ClassSearch.Missing _ -> new AuditReport(List.of(new Finding.NoList()), 0);
    };
  }

  /// Looks through a class wherever its list and pictures lie: through its pictures, and all files
  /// beside the list and below.
  public static AuditReport of(ClassFolder folder, Set<String> furtherNames, Work work) {
    return switch (folder.readList()) {
      case ListFile.Unreadable _ -> new AuditReport(List.of(new Finding.NoList()), 0);
      case ListFile.Listed(var table) -> {
        ClassFiles files = ClassFiles.of(folder);
        LeakAudit audit = new LeakAudit(files, namesIn(table), furtherNames, work);
        List<Looked> looked = audit.lookThrough();
        List<Sitter> sitters =
            sitters(RosterImport.of(table, folder.listing()).roster().classmates(), files);
        yield new Findings(files.all().size(), looked, sitters).report();
      }
    };
  }

  private static Set<String> namesIn(Table table) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < table.header().size(); i++) {
      Optional<Column> column = Column.of(table.header().get(i));
      if (column.filter(Set.of(Column.NAME, Column.TODAY)::contains).isPresent()) {
        for (Table.Row row : table.rows()) {
          row.cells().stream().skip(i).limit(1).forEach(names::add);
        }
      }
    }
    return names;
  }

  private static Set<String> without(Set<String> listed, Set<String> further) {
    Set<String> gone = new HashSet<>(further);
    Set<String> there = new HashSet<>();
    listed.forEach(name -> there.add(NameParts.of(name).full()));
    gone.removeIf(name -> there.contains(NameParts.of(name).full()));
    return gone;
  }

  private static List<Sitter> sitters(List<Classmate> classmates, ClassFiles files) {
    List<Sitter> sitters = new ArrayList<>();
    for (Classmate classmate : classmates) {
      files
          .picture(classmate.portrait().file())
          .ifPresent(file -> sitters.add(Sitter.of(classmate, file)));
    }
    return sitters;
  }

  /// @return fewer than there are files, if the work was given up
  private List<Looked> lookThrough() {
    Stream<ClassFile> small = files.all().parallelStream().filter(file -> file.size() <= LARGE);
    Stream<ClassFile> large = files.all().stream().filter(file -> file.size() > LARGE);
    List<Looked> looked = new ArrayList<>(small.flatMap(file -> look(file).stream()).toList());
    looked.addAll(large.flatMap(file -> look(file).stream()).toList());
    return looked;
  }

  private Optional<Looked> look(ClassFile file) {
    if (work.isCancelled() || Thread.currentThread().isInterrupted()) {
      return Optional.empty();
    }
    Looked looked =
        switch (files.roleOf(file)) {
          case LIST -> own.list(file);
          case SETTINGS -> own.settings(file);
          case OTHER -> FileLook.through(file, names, reader);
        };
    work.done(done.incrementAndGet(), files.all().size());
    return Optional.of(looked);
  }
}
