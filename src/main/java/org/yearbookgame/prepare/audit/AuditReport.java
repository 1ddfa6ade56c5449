package org.yearbookgame.prepare.audit;

import java.util.List;

/// What a [LeakAudit] came to.
///
/// @param findings one for each thing that was looked at, those that give nothing away too
/// @param pictures how many were looked through
public record AuditReport(List<Finding> findings, int pictures) {
  public AuditReport {
    findings = List.copyOf(findings);
  }

  /// Whether nothing gives the answer away.
  public boolean clean() {
    return findings.stream().noneMatch(Finding::tells);
  }

  /// Whether other numbers would help.
  public boolean numbersTell() {
    return leaks().stream().anyMatch(leak -> leak.remedy() == Finding.Remedy.NUMBER_ANEW);
  }

  /// Those findings that give the answer away.
  public List<Finding> leaks() {
    return findings.stream().filter(Finding::tells).toList();
  }
}
