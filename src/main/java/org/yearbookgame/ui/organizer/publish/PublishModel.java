package org.yearbookgame.ui.organizer.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.publish.Outlook;
import org.yearbookgame.prepare.publish.Publishing;
import org.yearbookgame.prepare.publish.Publishing.Done;
import org.yearbookgame.prepare.publish.Publishing.Leaks;
import org.yearbookgame.prepare.publish.Publishing.Outcome;
import org.yearbookgame.prepare.publish.Quality;
import org.yearbookgame.storage.YearbookFile;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.Background.Job;
import org.yearbookgame.ui.LongWork;
import org.yearbookgame.ui.organizer.LastAudit;
import org.yearbookgame.ui.organizer.OrganizerModel;
import org.yearbookgame.ui.organizer.Workplace;

/// What goes out, and in which form.
final class PublishModel {
  /// Where neither a name nor a title is written.
  private static final String USUAL = "Yearbook";

  private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook =
      new ReadOnlyObjectWrapper<>(this, "outlook", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AuditReport>> audit =
      new ReadOnlyObjectWrapper<>(this, "audit", Optional.empty());
  private final ReadOnlyBooleanWrapper published = new ReadOnlyBooleanWrapper(this, "published");
  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final StringProperty password = new SimpleStringProperty(this, "password", "");
  private final ObjectProperty<Quality> quality =
      new SimpleObjectProperty<>(this, "quality", Quality.BEST);

  private final OrganizerModel organizer;
  private final Workplace place;
  private final LastAudit lastAudit;
  private final Publishing publishing;
  private final Background background;
  private final Subscription following;
  private Job looking = () -> {};
  private boolean inSight;

  PublishModel(Workplace place, LastAudit lastAudit) {
    this.place = place;
    this.lastAudit = lastAudit;
    this.organizer = place.model();
    this.background = place.background();
    Path kept = organizer.classFolder();
    this.publishing = new Publishing(kept, place.random(), place.clock());
    following =
        organizer
            .projectProperty()
            .subscribe(
                (before, now) -> {
                  audit.set(Optional.empty());
                  look();
                });
    background.run(() -> Files.isDirectory(kept), published::set, () -> {});
  }

  /// What would go out of the project as it is, once that was looked at.
  ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /// What was found when the project was published as it is.
  ReadOnlyObjectProperty<Optional<AuditReport>> auditProperty() {
    return audit.getReadOnlyProperty();
  }

  /// Whether the class was published, now or earlier.
  ReadOnlyBooleanProperty publishedProperty() {
    return published.getReadOnlyProperty();
  }

  /// What the file is to be called, without its ending; the class's title where it is blank.
  StringProperty nameProperty() {
    return name;
  }

  StringProperty passwordProperty() {
    return password;
  }

  ObjectProperty<Quality> qualityProperty() {
    return quality;
  }

  /// What is published.
  ReadOnlyObjectProperty<Project> projectProperty() {
    return organizer.projectProperty();
  }

  Project project() {
    return organizer.project();
  }

  boolean isReadOnly() {
    return organizer.isReadOnly();
  }

  /// What the file is called where nobody chooses otherwise, with its ending.
  String fileName() {
    return title() + YearbookFile.ENDING;
  }

  /// What was written as the file's name, or else the class's title, as far as files can be called
  /// so.
  private String title() {
    String wanted = name.get().isBlank() ? project().card().title() : name.get();
    String fit = UNFIT.matcher(wanted).replaceAll(" ").strip();
    return fit.isEmpty() ? USUAL : fit;
  }

  /// A file as it is written, with its ending.
  Path named(Path file) {
    return YearbookFile.isNamed(file)
        ? file
        : file.resolveSibling(file.getFileName() + YearbookFile.ENDING);
  }

  /// The class folder in a folder that was chosen.
  Path folderIn(Path chosen) {
    return chosen.resolve(title());
  }

  /// The password, if there is one.
  Optional<String> typedPassword() {
    return Optional.of(password.get().strip()).filter(typed -> !typed.isEmpty());
  }

  /// How many pictures will have to be prepared.
  int pictures() {
    return outlook
        .get()
        .map(found -> found.goesOut().classmates())
        .orElseGet(() -> project().entries().size());
  }

  /// Work that is to be begun at once.
  LongWork work() {
    return new LongWork(this::nanos);
  }

  /// Writes the file.
  ///
  /// @param then is told what came of it
  void publish(Path file, LongWork work, Consumer<Outcome> then) {
    Quality wanted = quality.get();
    Optional<char[]> typed = typedPassword().map(String::toCharArray);
    run(project -> publishing.file(project, file, wanted, typed, work), then);
  }

  /// Writes the class folder.
  ///
  /// @param then is told what came of it
  void publishFolder(Path out, LongWork work, Consumer<Outcome> then) {
    run(project -> publishing.folder(project, out, work), then);
  }

  private void run(Function<Project, Outcome> publish, Consumer<Outcome> then) {
    Project project = project();
    background.run(
        () -> publish.apply(project),
        outcome -> {
          keep(outcome);
          then.accept(outcome);
        },
        () -> then.accept(new Publishing.Cancelled()));
  }

  private long nanos() {
    return Duration.between(Instant.EPOCH, place.clock().instant()).toNanos();
  }

  /// Numbers stay with their pictures for good; what anybody was called before is forgotten, so
  /// that a corrected name is nowhere any more.
  private void keep(Outcome outcome) {
    switch (outcome) {
      case Done done -> {
        organizer.keepNumbers(done.prepared().withNumbers());
        organizer.forgetOldNames();
        published.set(true);
        tell(done.prepared().audit());
      }
      case Leaks(var report) -> tell(report);
      case Publishing.Cancelled _, Publishing.NotPrepared _, Publishing.NotPublished _ -> {}
    }
  }

  private void tell(AuditReport report) {
    audit.set(Optional.of(report));
    lastAudit.found(report, project());
  }

  /// Looks at what would go out, now and after every change, until it is [#hidden].
  void shown() {
    inSight = true;
    look();
  }

  void hidden() {
    inSight = false;
    looking.cancel();
  }

  /// Follows the project no more.
  void stop() {
    following.unsubscribe();
    hidden();
  }

  private void look() {
    if (inSight) {
      looking.cancel();
      Project project = project();
      looking =
          background.run(
              () -> Outlook.of(project, new Portraits()),
              found -> outlook.set(Optional.of(found)),
              () -> {});
    }
  }
}
