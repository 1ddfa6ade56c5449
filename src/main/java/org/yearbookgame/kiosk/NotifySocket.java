package org.yearbookgame.kiosk;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// A datagram socket in the family `AF_UNIX`, which Java's own channels do not reach: the C library
/// of Linux is called. Nothing waits for whoever listens.
///
/// @param name a path, or an `@` before a name that is in no file system
record NotifySocket(String name) implements Supervisor.Line {
  // sys/socket.h, as Linux has them on every machine that this game's Java is built for
  private static final int AF_UNIX = 1;
  private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x8_0000;
  private static final int MSG_DONTWAIT_NOSIGNAL = 0x40 | 0x4000;

  /// `sizeof sun_path` in unix(7).
  private static final int LONGEST = 108;

  private static final System.Logger LOG = System.getLogger(NotifySocket.class.getName());

  NotifySocket {
    if (!isName(name)) {
      throw new IllegalArgumentException("no socket");
    }
  }

  /// Whether a socket may be called so.
  static boolean isName(String text) {
    return (text.startsWith("/") || text.startsWith("@"))
        && text.length() > 1
        && text.indexOf('\0') < 0
        && text.getBytes(StandardCharsets.UTF_8).length < LONGEST;
  }

  @Override
  public boolean send(String message) {
    try (Arena arena = Arena.ofConfined()) {
      return send(arena, message.getBytes(StandardCharsets.UTF_8));
    } catch (Throwable e) { // what an invocation of a handle is declared to throw
      LOG.log(Level.WARNING, "The supervisor is not reached", e);
      return false;
    }
  }

  private boolean send(Arena arena, byte[] message) throws Throwable {
    int socket =
        (int)
            function("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT)
                .invokeExact(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
    if (socket < 0) {
      return false;
    }
    try {
      MemorySegment text = arena.allocateFrom(JAVA_BYTE, message);
      MemorySegment address = address(arena);
      long sent =
          (long)
              function(
                      "sendto", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS,
                      JAVA_INT)
                  .invokeExact(
                      socket,
                      text,
                      text.byteSize(),
                      MSG_DONTWAIT_NOSIGNAL,
                      address,
                      (int) address.byteSize());
      return sent == message.length;
    } finally {
      int _ = (int) function("close", JAVA_INT, JAVA_INT).invokeExact(socket);
    }
  }

  /// A `sockaddr_un`: the family, and the name to its last byte; an abstract one begins with a zero
  /// byte and has none at its end.
  private MemorySegment address(Arena arena) {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    if (path[0] == '@') {
      path[0] = 0;
    }
    MemorySegment address = arena.allocate(Short.BYTES + path.length, Short.BYTES);
    address.set(JAVA_SHORT, 0, (short) AF_UNIX);
    MemorySegment.copy(path, 0, address, JAVA_BYTE, Short.BYTES, path.length);
    return address;
  }

  @SuppressWarnings("restricted") // functions of POSIX, with the signatures of their manual pages
  private static MethodHandle function(
      String function, MemoryLayout result, MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(function), FunctionDescriptor.of(result, arguments));
  }
}
