package org.yearbookgame.prepare.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yearbookgame.prepare.Work;

final class LeakAuditTest {
  @Test
  void demoClassIsClean() {
    AuditReport report = LeakAudit.of(Path.of("assets/demo-class"), Set.of(), Work.unwatched());
    assertEquals(List.of(), report.leaks());
    assertEquals(48, report.pictures());
  }
}
