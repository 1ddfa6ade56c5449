package org.yearbookgame.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PortraitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"1.png", "a b.png", "girls/1.png", "..png", "1..png", "…/1.png", "Zoë.jpg"})
  void pathInsideTheFolderIsTaken(String path) {
    assertTrue(Portrait.staysInside(path));
    assertEquals(path, new Portrait(path).file());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/1.png",
        "..",
        ".",
        "../1.png",
        "a/../1.png",
        "a/..",
        "a/./1.png",
        "a//1.png",
        "a/",
        "C:1.png",
        "C:\\1.png",
        "a\\1.png",
        "..\\1.png",
        "file:1.png",
        "1.png\u0000",
        "1\n.png",
        "1\u007F.png"
      })
  void pathThatCouldLeaveTheFolderIsNot(String path) {
    assertFalse(Portrait.staysInside(path));
    assertThrows(IllegalArgumentException.class, () -> new Portrait(path));
  }

  @Test
  void fileStaysOutOfCarelessMessages() {
    assertEquals("Portrait", new Portrait("Ann Lee.png").toString());
  }
}
