package org.yearbookgame.kiosk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// Listens at a datagram socket of its own, as systemd does.
final class Listener implements AutoCloseable {
  private static final int AF_UNIX = 1;
  private static final int SOCK_DGRAM = 2;
  private static final int LONGEST = 4096;

  private final Arena arena = Arena.ofConfined();
  private final int socket;

  /// @param name a path, or an `@` before an abstract name
  Listener(String name) {
    byte[] path = name.replaceFirst("^@", "\0").getBytes(StandardCharsets.UTF_8);
    MemorySegment address = arena.allocate(Short.BYTES + path.length, Short.BYTES);
    address.set(JAVA_SHORT, 0, (short) AF_UNIX);
    MemorySegment.copy(path, 0, address, JAVA_BYTE, Short.BYTES, path.length);
    try {
      socket =
          (int)
              function("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT)
                  .invokeExact(AF_UNIX, SOCK_DGRAM, 0);
      int bound =
          (int)
              function("bind", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT)
                  .invokeExact(socket, address, (int) address.byteSize());
      if (bound != 0) {
        throw new IllegalStateException("not bound");
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// The next message; waits for it.
  String hear() {
    try {
      MemorySegment text = arena.allocate(LONGEST);
      long length =
          (long)
              function("recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT)
                  .invokeExact(socket, text, text.byteSize(), 0);
      return new String(text.asSlice(0, length).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      int _ = (int) function("close", JAVA_INT, JAVA_INT).invokeExact(socket);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    arena.close();
  }

  @SuppressWarnings("restricted") // functions of POSIX
  private static MethodHandle function(
      String function, MemoryLayout result, MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(function), FunctionDescriptor.of(result, arguments));
  }
}
