package org.yearbookgame.ui.organizer;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.Finding;
import org.yearbookgame.prepare.project.Project;

/// What was found when the class was looked through last, to be checked or to be published.
public final class LastAudit {
  /// What was found.
  ///
  /// @param project as it was then, with the numbers of its pictures
  public record Audited(AuditReport report, Project project) {
    /// Whether other numbers would put something right.
    public boolean numbersTell() {
      return report.leaks().stream().anyMatch(leak -> leak.remedy() == Finding.Remedy.NUMBER_ANEW);
    }

    /// Whether a project has other people or pictures.
    public boolean isOutdatedBy(Project now) {
      return !project.entries().equals(now.entries()) || !project.sources().equals(now.sources());
    }
  }

  private final ReadOnlyObjectWrapper<Optional<Audited>> audited =
      new ReadOnlyObjectWrapper<>(this, "audited", Optional.empty());

  /// Nothing, while the class was not looked through since the program began.
  public ReadOnlyObjectProperty<Optional<Audited>> auditedProperty() {
    return audited.getReadOnlyProperty();
  }

  /// Tells what was found in a project.
  public void found(AuditReport report, Project project) {
    audited.set(Optional.of(new Audited(report, project)));
  }
}
