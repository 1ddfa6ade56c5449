package org.yearbookgame.kiosk;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CountDownLatch;

/// Keeps awake by `SetThreadExecutionState` (winbase.h), which holds for as long as the thread
/// lives that called it.
final class AwakeOnWindows implements Awake {
  /// `ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED`.
  private static final int AWAKE = 0x8000_0000 | 0x2 | 0x1;

  private static final System.Logger LOG = System.getLogger(AwakeOnWindows.class.getName());

  private final CountDownLatch over = new CountDownLatch(1);

  private AwakeOnWindows() {}

  static AwakeOnWindows begin() {
    AwakeOnWindows awake = new AwakeOnWindows();
    Thread.ofPlatform().daemon().name("awake").start(awake::hold);
    return awake;
  }

  @SuppressWarnings("restricted") // a function of Windows, with the signature of its documentation
  private void hold() {
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle set =
          Linker.nativeLinker()
              .downcallHandle(
                  SymbolLookup.libraryLookup("kernel32", arena)
                      .findOrThrow("SetThreadExecutionState"),
                  FunctionDescriptor.of(JAVA_INT, JAVA_INT));
      if ((int) set.invokeExact(AWAKE) == 0) {
        LOG.log(Level.WARNING, "Windows does not keep the screen awake");
      }
      over.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) { // what an invocation of a handle is declared to throw
      LOG.log(Level.WARNING, "Windows is not asked to keep the screen awake", e);
    }
  }

  @Override
  public void close() {
    over.countDown();
  }
}
