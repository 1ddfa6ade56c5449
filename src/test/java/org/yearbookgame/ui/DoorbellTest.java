package org.yearbookgame.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DoorbellTest {
  @TempDir private Path folder;

  private final BlockingQueue<Optional<Path>> rung = new LinkedBlockingQueue<>();

  private Path socket() {
    return folder.resolve("data").resolve("open");
  }

  private Doorbell hang() {
    return Doorbell.hang(socket(), rung::add).orElseThrow();
  }

  @Test
  void nobodyHearsWhereNoBellHangs() {
    assertFalse(Doorbell.ring(socket(), Optional.empty()));
  }

  @Test
  void whatIsWantedIsToldInTheOrderOfRinging() throws IOException, InterruptedException {
    Path wanted = folder.resolve("Ünser Jahrgang.yearbook");
    try (Doorbell _ = hang()) {
      assertTrue(Doorbell.ring(socket(), Optional.of(wanted)));
      assertTrue(Doorbell.ring(socket(), Optional.empty()));
      assertEquals(
          List.of(Optional.of(wanted), Optional.empty()), List.of(rung.take(), rung.take()));
    }
  }

  @Test
  void bellOfAProgramThatIsGoneIsTakenAway() throws IOException, InterruptedException {
    Files.createDirectories(socket().getParent());
    Files.createFile(socket());
    assertFalse(Doorbell.ring(socket(), Optional.empty()));
    try (Doorbell _ = hang()) {
      assertTrue(Doorbell.ring(socket(), Optional.empty()));
      assertEquals(Optional.empty(), rung.take());
    }
  }

  @Test
  void visitorWhoSaysNothingKeepsNobodyFromBeingHeard() throws IOException, InterruptedException {
    try (Doorbell _ = hang();
        SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      assertTrue(silent.isConnected());
      assertTrue(Doorbell.ring(socket(), Optional.empty()));
      assertEquals(Optional.empty(), rung.take());
    }
  }

  @Test
  void closedBellLeavesNothing() throws IOException {
    hang().close();
    try (Stream<Path> left = Files.list(socket().getParent())) {
      assertEquals(List.of(), left.toList());
    }
    assertFalse(Doorbell.ring(socket(), Optional.empty()));
  }

  @Test
  void aPathThatIsTooLongForASocketLeavesEveryoneTheirOwnWindow() {
    Path deep = folder.resolve("a".repeat(120)).resolve("open");
    assertEquals(Optional.empty(), Doorbell.hang(deep, rung::add));
  }
}
