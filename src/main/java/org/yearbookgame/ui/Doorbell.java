package org.yearbookgame.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Lets a second start of the program ring at the first, whose window then opens what was
/// double-clicked. It is a socket in the player's own folder: nothing of it leaves the computer.
public final class Doorbell implements Closeable {
  private static final Logger LOG = Logger.getLogger(Doorbell.class.getName());

  /// Longer than any path that a system allows.
  private static final int MOST_BYTES = 1 << 15;

  /// A window that does not answer by then hangs, and another is opened.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final byte HEARD = 1;

  private final Path socket;
  private final ServerSocketChannel door;

  private Doorbell(Path socket, ServerSocketChannel door) {
    this.socket = socket;
    this.door = door;
  }

  /// Rings at the window that is open, if there is one.
  ///
  /// @param wanted what is to be opened there; nothing, where it is only to come to the front
  /// @return whether it was heard
  public static boolean ring(Path socket, Optional<Path> wanted) {
    if (!Files.exists(socket)) {
      return false;
    }
    CompletableFuture<Boolean> heard = new CompletableFuture<>();
    Thread.ofPlatform().daemon().start(() -> heard.complete(isHeard(socket, wanted)));
    try {
      return heard.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isHeard(Path socket, Optional<Path> wanted) {
    try (SocketChannel visitor = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      String said = wanted.map(path -> path.toAbsolutePath().toString()).orElse("");
      ByteBuffer bytes = UTF_8.encode(said);
      while (bytes.hasRemaining()) {
        visitor.write(bytes);
      }
      visitor.shutdownOutput();
      ByteBuffer answer = ByteBuffer.allocate(1);
      return visitor.read(answer) == 1 && answer.get(0) == HEARD;
    } catch (IOException | UnsupportedOperationException _) {
      return false; // it is of a program that is gone
    }
  }

  /// Hangs the bell. Where it cannot be hung, every start opens a window of its own.
  ///
  /// @param rung is told what is to be opened, on a thread of the bell's
  public static Optional<Doorbell> hang(Path socket, Consumer<Optional<Path>> rung) {
    try {
      Files.createDirectories(Optional.ofNullable(socket.getParent()).orElse(socket));
      Files.deleteIfExists(socket); // nobody answered there
      ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      Doorbell bell = new Doorbell(socket, door);
      try {
        door.bind(UnixDomainSocketAddress.of(socket));
      } catch (IOException | IllegalArgumentException e) {
        door.close();
        throw new IOException(e);
      }
      Thread.ofPlatform().daemon().name("doorbell").start(() -> bell.listen(rung));
      return Optional.of(bell);
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(Level.INFO, "A second start will open a window of its own", e);
      return Optional.empty();
    }
  }

  private void listen(Consumer<Optional<Path>> rung) {
    try {
      while (true) {
        SocketChannel visitor = door.accept();
        Thread.ofVirtual().start(() -> hear(visitor, rung)); // nobody waits for who says nothing
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "The bell is taken away", e);
    }
  }

  private static void hear(SocketChannel visitor, Consumer<Optional<Path>> rung) {
    try (visitor) {
      rung.accept(read(visitor));
      visitor.write(ByteBuffer.wrap(new byte[] {HEARD}));
    } catch (IOException | InvalidPathException e) {
      LOG.log(Level.FINE, "Nobody, or nothing to be understood", e);
    }
  }

  private static Optional<Path> read(SocketChannel visitor) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    int read = 0;
    while (read >= 0 && bytes.hasRemaining()) {
      read = visitor.read(bytes);
    }
    String said = UTF_8.decode(bytes.flip()).toString();
    return Optional.of(said).filter(text -> !text.isEmpty()).map(Path::of);
  }

  /// Takes the bell away.
  @Override
  public void close() throws IOException {
    door.close();
    Files.deleteIfExists(socket);
  }
}
