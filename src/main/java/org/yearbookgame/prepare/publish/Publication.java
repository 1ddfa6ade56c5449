package org.yearbookgame.prepare.publish;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yearbookgame.prepare.Work;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.publish.Contents.Picture;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.FileReplacement;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.storage.YearbookFile;

/// A class that is to be sent around: who is in it, how large its file will be, and the file
/// itself. The class folder is only read. To be used off the FX thread.
public final class Publication {
  private static final System.Logger LOG = System.getLogger(Publication.class.getName());

  /// So many pictures, from all over the class, tell how small the others will be.
  private static final int SAMPLES = 8;

  /// List, settings and manifest, for each classmate, with what a zip says of each entry.
  private static final long WORDS_BYTES = 500;

  private final Contents contents;
  private final Portraits portraits;

  private Publication(Contents contents, Portraits portraits) {
    this.contents = contents;
    this.portraits = portraits;
  }

  /// What came of reading a class folder.
  public sealed interface Reading {
    /// It can be published.
    record Ready(Publication publication) implements Reading {}

    record Cancelled() implements Reading {}

    record Refused(PublishProblem why) implements Reading {}
  }

  /// Reads a class folder, with a look into every picture.
  ///
  /// @param portraits makes the smaller pictures for e-mail
  public static Reading of(ClassFolder folder, Portraits portraits, Work work) {
    OpenedClass opened = folder.open().lookedInto(work::isCancelled);
    if (work.isCancelled()) {
      return new Reading.Cancelled();
    }
    return switch (Contents.of(opened)) {
      case Contents.Reading.Read(var contents) ->
          new Reading.Ready(new Publication(contents, portraits));
      case Contents.Reading.Refused(var why) -> new Reading.Refused(why);
    };
  }

  public GoesOut goesOut() {
    return contents.goesOut();
  }

  /// About how many bytes the file will have. For e-mail a few pictures are made smaller to tell,
  /// if they must be.
  public long size(Quality quality) {
    long best = besidePictures() + contents.pictureBytes();
    return switch (quality) {
      case BEST -> best;
      case EMAIL -> best < Quality.MOST_EMAIL_BYTES ? best : size(Quality.STEPS.get(firstStep()));
    };
  }

  /// Writes the file, as a whole or not at all.
  ///
  /// @param password as it was typed; blank or none for a file that everybody can open
  /// @param now by which a newer file of the class is told from an older one, to the second
  /// @param work is told of pictures; for e-mail they are counted again where they were too large
  public Published write(
      Path file, Quality quality, Optional<char[]> password, Instant now, Work work) {
    Optional<char[]> used = password.filter(typed -> YearbookFile.asTyped(typed).length > 0);
    Edition edition = new Edition(contents, used, now.truncatedTo(ChronoUnit.SECONDS), work);
    try (FileReplacement next = new FileReplacement(file.toAbsolutePath())) {
      return switch (quality) {
        case BEST -> writeBest(next, edition);
        case EMAIL ->
            size(Quality.BEST) < Quality.MOST_EMAIL_BYTES
                ? writeBest(next, edition)
                : writeForEmail(next, edition);
      };
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A class was not published", e);
      return new Published.Refused(new PublishProblem.NotWritten(file));
    }
  }

  private Published writeBest(FileReplacement next, Edition edition) throws IOException {
    return contents.isTooLarge()
        ? new Published.Refused(new PublishProblem.TooLarge())
        : placed(next, edition.write(next.write(), Making.asPrepared(contents.pictures())));
  }

  private Published writeForEmail(FileReplacement next, Edition edition) throws IOException {
    for (int step = firstStep(); step < Quality.STEPS.size(); step++) {
      Edition.Written written =
          edition.write(next.write(), smaller(contents.pictures(), Quality.STEPS.get(step)));
      boolean whole = written instanceof Edition.Written.Whole;
      if (!whole || next.bytes() < Quality.MOST_EMAIL_BYTES) {
        return placed(next, written);
      }
    }
    return new Published.Refused(new PublishProblem.TooLargeForEmail());
  }

  private Published placed(FileReplacement next, Edition.Written written) throws IOException {
    return switch (written) {
      case Edition.Written.Whole() -> {
        long bytes = next.bytes();
        next.takePlace();
        yield new Published.Done(goesOut(), bytes);
      }
      case Edition.Written.Stopped() -> new Published.Cancelled();
      case Edition.Written.Unusable(var why) -> new Published.Refused(why);
    };
  }

  /// The largest size of pictures that will likely do.
  private int firstStep() {
    return IntStream.range(0, Quality.STEPS.size())
        .filter(step -> size(Quality.STEPS.get(step)) < Quality.MOST_EMAIL_BYTES)
        .findFirst()
        .orElse(Quality.STEPS.size() - 1);
  }

  private long size(PortraitSize smaller) {
    List<Picture> all = contents.pictures();
    int count = Math.min(SAMPLES, all.size());
    List<Picture> some =
        IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList();
    long bytes =
        smaller(some, smaller)
            .mapToLong(making -> making instanceof Making.Made made ? made.bytes().length : 0)
            .sum();
    return besidePictures() + bytes * all.size() / count;
  }

  private Stream<Making> smaller(List<Picture> pictures, PortraitSize size) {
    return Making.smaller(pictures, size, portraits);
  }

  private long besidePictures() {
    return contents.logoBytes() + contents.pictures().size() * WORDS_BYTES;
  }
}
