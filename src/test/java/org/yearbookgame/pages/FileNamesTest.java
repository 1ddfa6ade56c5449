package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class FileNamesTest {
  private final FileNames names = new FileNames();
  private final Page page = new Page(Path.of("seniors.tif"), OptionalInt.of(2), 100, 100);

  @Test
  void aPortraitIsCalledAfterTheClassmate() {
    assertEquals("Anaïs Delacroix.jpg", names.next(page, 1, Optional.of("Anaïs Delacroix")));
  }

  @Test
  void namesakesAreToldApart() {
    names.next(page, 1, Optional.of("Denise Baptiste"));
    assertEquals("denise baptiste (2).jpg", names.next(page, 2, Optional.of("denise baptiste")));
  }

  @Test
  void withoutANameItIsCalledAfterThePage() {
    assertEquals("seniors p2 07.jpg", names.next(page, 7, Optional.empty()));
  }

  @Test
  void aNameLeadsNowhereElse() {
    assertEquals("etc passwd.jpg", names.next(page, 1, Optional.of("../../etc/passwd")));
    assertEquals("seniors p2 03.jpg", names.next(page, 3, Optional.of("CON")));
    assertEquals("seniors p2 04.jpg", names.next(page, 4, Optional.of("???")));
  }
}
