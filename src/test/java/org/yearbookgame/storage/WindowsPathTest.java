package org.yearbookgame.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yearbookgame.InEnglishAndTurkish;
import org.yearbookgame.roster.RosterProblem.FileNameUnfit.Why;

@InEnglishAndTurkish
final class WindowsPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "NUL.png",
        "pictures/aux.tar.gz",
        "Prn/ann.png",
        "com1",
        "LPT9.jpg",
        "com².png",
        "CONIN$",
        "nul .txt"
      })
  void deviceIsNoFile(String path) {
    assertEquals(Optional.of(Why.RESERVED), WindowsPath.problem(Path.of(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Lee.", "Ann Lee ", "Class of ’84./ann.png", "..."})
  void dotAndBlankAtTheEndAreLeftOff(String path) {
    assertEquals(Optional.of(Why.ENDS_IN_DOT), WindowsPath.problem(Path.of(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Connie.png", "console", "com10.png", "Ann.con.png", "../a/./b.png", ".hidden"})
  void everythingElseIsFit(String path) {
    assertEquals(Optional.empty(), WindowsPath.problem(Path.of(path)));
  }

  @Test
  void pathOf260CharactersIsTheLongest() {
    String folder = "x".repeat(100) + "/" + "y".repeat(100) + "/";
    assertEquals(Optional.empty(), WindowsPath.problem(Path.of(folder + "z".repeat(260 - 202))));
    assertEquals(
        Optional.of(Why.TOO_LONG), WindowsPath.problem(Path.of(folder + "z".repeat(261 - 202))));
  }
}
