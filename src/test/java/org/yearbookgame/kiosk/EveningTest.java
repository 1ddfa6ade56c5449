package org.yearbookgame.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.results.ClassmateId;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.AppDirs;
import org.yearbookgame.storage.ClassFolder;
import org.yearbookgame.storage.ClassSearch;

final class EveningTest {
  private static final ClassId CLASS = new ClassId("class-1");
  private static final Instant EIGHT = Instant.parse("2026-11-22T20:00:00Z");

  @TempDir private Path data;

  private static Roster demo() {
    return ((ClassSearch.Found) ClassFolder.find(Path.of("assets/demo-class")))
        .folder()
        .open()
        .roster();
  }

  @Test
  void whoeverAskedToBeLeftOutIsNotInTheClassUntilShownAgain() {
    Roster roster = demo();
    Classmate first = roster.classmates().getFirst();
    ClassmateId id = ClassmateId.of(first.portrait());
    Evening without = Evening.FIRST.hiding(id);
    List<Classmate> others = roster.classmates().subList(1, roster.classmates().size());
    assertEquals(Roster.of(others), without.of(roster));
    assertEquals(Roster.of(others), without.next(EIGHT).of(roster));
    assertEquals(Evening.FIRST, without.showing(id));
  }

  @Test
  void eveningOutlivesARestart() throws IOException {
    Evening evening = new Evening(EIGHT, Set.of(new ClassmateId(7), new ClassmateId(123)));
    EveningFile file = EveningFile.of(new AppDirs(data), CLASS);
    assertEquals(Optional.empty(), file.read(CLASS));
    file.write(CLASS, evening);
    assertEquals(Optional.of(evening), file.read(CLASS));
    assertEquals(Optional.empty(), file.read(new ClassId("another")));
    file.write(CLASS, Evening.FIRST);
    assertEquals(Optional.of(Evening.FIRST), file.read(CLASS));
  }

  @Test
  void damagedFileIsNoEvening() throws IOException {
    EveningFile file = new EveningFile(data.resolve("evening"));
    for (String line : List.of("since = tonight", "left-out = 3 x", "left-out = 99999999999")) {
      Files.writeString(file.path(), "class = class-1\n" + line);
      assertEquals(Optional.empty(), file.read(CLASS), line);
    }
  }
}
