package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Filter;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
@Timeout(30)
final class BackgroundTest {
  private final Background background = Background.ofThreads(1);
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Test
  void workIsDoneOffTheFxThreadAndFollowedOnIt() throws InterruptedException {
    onFxThread(
        () ->
            background.run(
                Platform::isFxApplicationThread,
                onFx -> told.add("work " + onFx + ", then " + Platform.isFxApplicationThread()),
                () -> told.add("failed")));
    assertEquals("work false, then true", told.take());
  }

  @Test
  void failedWorkIsLoggedAndToldOnTheFxThread() throws InterruptedException {
    List<Throwable> logged = new ArrayList<>();
    Logger log = Logger.getLogger(Background.class.getName());
    Filter keep = log.getFilter();
    log.setFilter(record -> !logged.add(record.getThrown()));
    RuntimeException bug = new IllegalStateException("a bug");
    try {
      onFxThread(
          () ->
              background.run(
                  () -> {
                    throw bug;
                  },
                  _ -> told.add("then"),
                  () -> told.add("failed " + Platform.isFxApplicationThread())));
      assertEquals("failed true", told.take());
    } finally {
      log.setFilter(keep);
    }
    assertEquals(List.of(bug), logged);
  }

  @Test
  void nothingFollowsWorkThatWasCancelledAfterItWasDone() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    onFxThread(
        () -> {
          Background.Job job =
              background.run(
                  () -> {
                    done.countDown();
                    return "late";
                  },
                  told::add,
                  () -> told.add("failed"));
          done.await(); // its result now waits for this thread, or soon will
          job.cancel();
          return job;
        });
    onFxThread(() -> background.run(() -> "next", told::add, () -> told.add("failed")));
    assertEquals("next", told.take());
    assertTrue(told.isEmpty());
  }

  @Test
  void cancellingInterruptsWorkUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Background.Job job =
        onFxThread(
            () ->
                background.run(
                    () -> {
                      begun.countDown();
                      try {
                        return new LinkedBlockingQueue<String>().take();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                      }
                    },
                    told::add,
                    () -> told.add("failed")));
    begun.await();
    onFxThread(
        () -> {
          job.cancel();
          return job;
        });
    interrupted.await();
    onFxThread(() -> background.run(() -> "next", told::add, () -> told.add("failed")));
    assertEquals("next", told.take());
  }

  @Test
  void cancelledWorkNeverBegins() throws InterruptedException {
    CountDownLatch free = new CountDownLatch(1);
    List<String> begun = new ArrayList<>();
    onFxThread(
        () -> {
          background.run(
              () -> {
                free.await();
                return "first";
              },
              told::add,
              () -> told.add("failed"));
          background.run(() -> begun.add("second"), _ -> {}, () -> {}).cancel();
          return background.run(() -> "third", told::add, () -> told.add("failed"));
        });
    free.countDown();
    assertEquals(List.of("first", "third"), List.of(told.take(), told.take()));
    assertTrue(begun.isEmpty());
  }

  @Test
  void onTheSameThreadAllIsOverAtOnce() {
    Background.sameThread().run(() -> "done", told::add, () -> told.add("failed"));
    assertEquals("done", told.poll());
    assertFalse(Platform.isFxApplicationThread());
  }
}
