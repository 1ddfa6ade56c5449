package org.yearbookgame.prepare;

import java.nio.file.Path;
import java.util.Set;
import org.yearbookgame.prepare.audit.AuditReport;

/// Looks for what gives the answer away, see [org.yearbookgame.prepare.audit.LeakAudit#of(Path,
/// Set, Work)].
@FunctionalInterface
interface Auditor {
  AuditReport look(Path classFolder, Set<String> furtherNames, Work work);
}
