package org.yearbookgame.prepare;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.yearbookgame.prepare.audit.AuditReport;
import org.yearbookgame.prepare.audit.LeakAudit;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.project.Entry;
import org.yearbookgame.prepare.project.Project;
import org.yearbookgame.prepare.project.ProjectRoster;
import org.yearbookgame.roster.RosterImport;
import org.yearbookgame.storage.Replacement;

/// Makes a class folder of a project: every portrait in the class's frame, named by a number drawn
/// by lot, and a list of those who can be shown. The folder appears whole or not at all. Pictures
/// and lists of the organizer's are only read.
///
/// Beside the class folder `NAME` lies the file `NAME.key.json`, by which pictures keep their
/// numbers from one time to the next; while it works, so does the folder `NAME.preparing`.
public final class Preparation {
  private static final System.Logger LOG = System.getLogger(Preparation.class.getName());

  static final String IMAGES = "images";

  private final Path out;
  private final PortraitSize size;
  private final RandomGenerator random;
  private final Portrayer portrayer;
  private final Auditor auditor;
  private final Predicate<Entry> comesBack;

  /// @param out the class folder
  /// @param random draws the numbers
  public Preparation(Path out, PortraitSize size, RandomGenerator random) {
    this(out, size, random, new Portraits()::make, LeakAudit::of, _ -> false);
  }

  Preparation(
      Path out,
      PortraitSize size,
      RandomGenerator random,
      Portrayer portrayer,
      Auditor auditor,
      Predicate<Entry> comesBack) {
    this.out = out.toAbsolutePath().normalize();
    this.size = size;
    this.random = random;
    this.portrayer = portrayer;
    this.auditor = auditor;
    this.comesBack = comesBack;
  }

  /// The same, but some of those who were removed from the class before are taken in again.
  public Preparation bringingBack(Predicate<Entry> who) {
    return new Preparation(out, size, random, portrayer, auditor, who);
  }

  /// Makes the class folder, or replaces the one that was made before.
  ///
  /// @param work is told how many pictures are done, and is asked throughout whether to go on
  public Prepared run(Project project, Work work) {
    try {
      Path folder = Files.exists(out) ? out.toRealPath() : out;
      Optional<PrepareProblem> wrong =
          Whereabouts.problem(folder, project, System.getProperty("os.name"));
      return wrong.isPresent()
          ? new Prepared.NotWritten(wrong.get())
          : replace(folder, project, work);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Prepared.Cancelled();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not written", e);
      return new Prepared.NotWritten(new PrepareProblem.NotWritable(out));
    }
  }

  private Prepared replace(Path folder, Project project, Work work)
      throws IOException, InterruptedException {
    return switch (Replacement.open(folder, KeyFile.beside(folder))) {
      case Replacement.InUse() -> new Prepared.NotWritten(new PrepareProblem.InUse(folder));
      case Replacement.InTheWay(var what) ->
          new Prepared.NotWritten(new PrepareProblem.InTheWay(what));
      case Replacement.Opened(var replacement) -> {
        try (replacement) {
          KeyFile.Reading keys = KeyFile.read(KeyFile.beside(folder));
          Optional<PrepareProblem> wrong = Former.problem(folder, project.classId(), keys);
          yield wrong.isPresent()
              ? new Prepared.NotWritten(wrong.get())
              : build(folder, replacement, project, known(keys, project), work);
        }
      }
    };
  }

  private KeyFile known(KeyFile.Reading keys, Project project) {
    return switch (keys) {
      case KeyFile.Read(var read) ->
          read.bringingBack(project.entries().stream().filter(comesBack).toList());
      case KeyFile.Missing(), KeyFile.Unreadable() -> KeyFile.empty(project.classId(), random);
    };
  }

  private Prepared build(
      Path former, Replacement replacement, Project project, KeyFile keys, Work work)
      throws IOException, InterruptedException {
    Path folder = replacement.folder();
    Optional<Path> logo = project.card().logo();
    if (logo.isPresent() && !Logo.writeInto(folder, logo.get())) {
      return new Prepared.NotWritten(new PrepareProblem.LogoUnreadable(logo.get()));
    }
    RosterImport read = ProjectRoster.of(project);
    List<ClassPicture> pictures = new ArrayList<>(ClassPicture.of(project, read.roster()));
    Collections.shuffle(pictures, Random.from(random));
    Progress progress = new Progress(work, pictures.size());
    Path images = Files.createDirectory(folder.resolve(IMAGES));
    Optional<List<Made>> made =
        new Making(portrayer, size, keys.fingerprint(), images).of(pictures, work, progress);
    if (made.isEmpty()) {
      return new Prepared.Cancelled();
    }
    Lineup lineup = Lineup.of(read, made.get(), keys.keys());
    if (lineup.isEmpty()) {
      return new Prepared.NotWritten(new PrepareProblem.Nobody());
    }
    lineup.deleteOthers();
    ClassJson.in(former)
        .with(project.classId(), project.card(), logo.map(_ -> Logo.FILE))
        .writeInto(folder);
    Numbering numbering = new Numbering(lineup, keys, project, random);
    AuditReport audit =
        new Drawing(folder, lineup, numbering)
            .untilClean(auditor, lineup.namesOfOthers(project), progress.lookingThrough());
    if (work.isCancelled()) {
      return new Prepared.Cancelled();
    }
    KeyFile after = keys.after(project, lineup, numbering, StudentsList.hash(folder));
    Files.write(replacement.file(), after.toJson());
    replacement.giveOneTime();
    return switch (replacement.takePlace()) {
      case HELD -> new Prepared.NotWritten(new PrepareProblem.Held(former));
      case PLACED ->
          new Prepared.Done(
              numbering.applyTo(project, lineup),
              audit,
              lineup.imported().problems(),
              lineup.doubtful(),
              numbering.renumbered());
    };
  }
}
