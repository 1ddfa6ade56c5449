package org.yearbookgame.prepare.publish;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yearbookgame.prepare.ClassCopy;
import org.yearbookgame.prepare.Preparation;
import org.yearbookgame.prepare.PrepareProblem;
import org.yearbookgame.prepare.Prepared;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;

/// From a project to what is given away. Everything goes through one class folder, which is kept:
/// in it pictures keep their numbers, and nothing leaves it that gives the answer away. To be used
/// off the FX thread.
///
/// @param kept the class folder; it is made, and replaced by every publishing
/// @param random draws the numbers of pictures
/// @param clock tells when a file is made
public record Publishing(Path kept, RandomGenerator random, InstantSource clock) {
  /// What came of it.
  public sealed interface Outcome {}

  /// It is written.
  ///
  /// @param folder the class folder that is kept
  /// @param bytes of the file that was written, if it is one
  public record Done(Prepared.Done prepared, ClassFolder folder, Optional<Long> bytes)
      implements Outcome {}

  /// It was given up. What was there before is untouched.
  public record Cancelled() implements Outcome {}

  /// Something gives the answer away, so nothing was written.
  public record Leaks(AuditReport audit) implements Outcome {}

  /// The class folder could not be written.
  public record NotPrepared(PrepareProblem why) implements Outcome {}

  /// The file could not be written.
  public record NotPublished(PublishProblem why) implements Outcome {}

  /// What is done with the class folder once it is ready.
  @FunctionalInterface
  private interface Further {
    Outcome with(Prepared.Done prepared, ClassFolder folder);
  }

  /// Writes one file to send around.
  ///
  /// @param password as it was typed; blank or none for a file that everybody can open
  /// @param work is told of pictures: first of those prepared, then of those written
  public Outcome file(
      Project project, Path file, Quality quality, Optional<char[]> password, Work work) {
    return prepare(
        project,
        work,
        (prepared, folder) -> write(prepared, folder, file, quality, password, work));
  }

  /// Writes a class folder elsewhere.
  ///
  /// @param work is told of pictures that are prepared, then of files that are copied
  public Outcome folder(Project project, Path out, Work work) {
    return prepare(
        project,
        work,
        (prepared, folder) ->
            switch (new ClassCopy(folder.root(), project).to(out, work)) {
              case ClassCopy.Copied.Done() -> new Done(prepared, folder, Optional.empty());
              case ClassCopy.Copied.Cancelled() -> new Cancelled();
              case ClassCopy.Copied.NotWritten(var why) -> new NotPrepared(why);
            });
  }

  private Outcome prepare(Project project, Work work, Further further) {
    return switch (new Preparation(kept, PortraitSize.BEST, random).run(project, work)) {
      case Prepared.Cancelled() -> new Cancelled();
      case Prepared.NotWritten(var why) -> new NotPrepared(why);
      case Prepared.Done done when !done.audit().clean() -> new Leaks(done.audit());
      case Prepared.Done done -> further.with(done, found());
    };
  }

  private ClassFolder found() {
    return switch (ClassFolder.find(kept)) {
      case ClassSearch.Found(var folder) -> folder;
      case ClassSearch.Missing _ -> throw new IllegalStateException("it was just written");
    };
  }

  private Outcome write(
      Prepared.Done prepared,
      ClassFolder folder,
      Path file,
      Quality quality,
      Optional<char[]> password,
      Work work) {
    return switch (Publication.of(folder, new Portraits(), work)) {
      case Publication.Reading.Cancelled() -> new Cancelled();
      case Publication.Reading.Refused(var why) -> new NotPublished(why);
      case Publication.Reading.Ready(var publication) ->
          switch (publication.write(file, quality, password, clock.instant(), work)) {
            case Published.Done(_, long bytes) -> new Done(prepared, folder, Optional.of(bytes));
            case Published.Cancelled() -> new Cancelled();
            case Published.Refused(var why) -> new NotPublished(why);
          };
    };
  }
}
