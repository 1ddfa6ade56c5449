package org.yearbookgame.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.yearbookgame.prepare.Key.Mark;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraying;
import org.yearbookgame.roster.RosterProblem.NotAFile;

/// Makes all portraits of a class and writes each as soon as it is made, two at a time: whatever
/// the number of pictures, no more than two are held.
///
/// @param folder to write into
record Making(Portrayer portrayer, PortraitSize size, Fingerprint fingerprint, Path folder) {
  private static final int THREADS = 2;

  /// How long whoever gives the work up waits at most until that is noticed.
  private static final long LOOK_MILLIS = 50;

  /// Makes the portraits in the order given. The files are made in that order too, which some
  /// systems keep for good, so it should tell nothing.
  ///
  /// @return one for each picture, in their order; nothing where the work was given up
  /// @throws IOException where a portrait cannot be written
  Optional<List<Made>> of(List<ClassPicture> pictures, Work work, Progress progress)
      throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      try {
        List<Future<Made>> begun =
            IntStream.range(0, pictures.size())
                .mapToObj(i -> threads.submit(() -> make(pictures.get(i), i, progress)))
                .toList();
        return await(begun, work);
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static Optional<List<Made>> await(List<Future<Made>> begun, Work work)
      throws IOException {
    List<Made> made = new ArrayList<>();
    for (Future<Made> one : begun) {
      while (!one.isDone()) {
        if (work.isCancelled() || !await(one)) {
          return Optional.empty();
        }
      }
      switch (one.state()) {
        case SUCCESS -> made.add(one.resultNow());
        case FAILED -> fail(one.exceptionNow());
        case RUNNING, CANCELLED -> throw new IllegalStateException("nobody cancels one picture");
      }
    }
    return work.isCancelled() ? Optional.empty() : Optional.of(made);
  }

  /// Waits for a moment.
  ///
  /// @return whether to go on
  private static boolean await(Future<Made> one) {
    try {
      one.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException _) {
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void fail(Throwable cause) throws IOException {
    if (cause instanceof IOException unwritten) {
      throw unwritten;
    }
    throw new IllegalStateException("a portrait was not made", cause);
  }

  private Made make(ClassPicture picture, int place, Progress progress)
      throws IOException, InterruptedException {
    Made made =
        switch (portrayer.make(picture.source(), size)) {
          case Portraying.Unusable(var why) -> new Made.Unusable(picture, why);
          case Portraying.Portrayed portrayed -> write(picture, place, portrayed);
        };
    progress.madeOne();
    return made;
  }

  private Made write(ClassPicture picture, int place, Portraying.Portrayed portrayed)
      throws IOException {
    Mark mark;
    try {
      mark =
          new Mark(
              fingerprint.of(picture.person().name(), picture.person().gender()),
              fingerprint.of(picture.source().file()),
              picture.use());
    } catch (IOException _) {
      return new Made.Unusable(
          picture, new NotAFile(picture.source().name(), NotAFile.What.UNREADABLE));
    }
    Path part = folder.resolve(place + ".part");
    Files.write(part, portrayed.bytes(), StandardOpenOption.CREATE_NEW);
    return new Made.Portrait(picture, part, portrayed.format(), mark, portrayed.doubtful());
  }
}
