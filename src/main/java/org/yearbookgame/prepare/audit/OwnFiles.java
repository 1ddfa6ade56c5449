package org.yearbookgame.prepare.audit;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yearbookgame.prepare.audit.Finding.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A look through the two files in which a class names people as it should: its list, and what it
/// says of itself. Nobody who is gone may stand in either.
///
/// @param names of everybody who is on the list, or was
/// @param gone of those who should stand nowhere any more
record OwnFiles(Names names, Names gone) {
  /// What the game reads in `class.json`: a school may be named after somebody's namesake, and whom
  /// to tell that something is not right is often a classmate.
  private static final Set<String> READ =
      Set.of(
          "id",
          "title",
          "school",
          "year",
          "colour",
          "colour2",
          "logo",
          "contact",
          "reunion",
          "rules",
          "inMemoriam");

  private static final JsonMapper JSON = new JsonMapper();

  Looked list(ClassFile file) {
    return look(file, gone::wholeIn);
  }

  Looked settings(ClassFile file) {
    return look(file, text -> gone.wholeIn(text) || names.in(unread(text)));
  }

  private static Looked look(ClassFile file, Predicate<String> tells) {
    Set<Flaw> flaws =
        file.read()
            .flatMap(bytes -> Document.of(bytes).text())
            .map(text -> tells.test(text) ? Set.of(Flaw.NAME_IN_FILE) : Set.<Flaw>of())
            .orElse(Set.of(Flaw.NOT_LOOKED_THROUGH));
    return new Looked(file, false, Set.of(), flaws, Optional.empty());
  }

  /// What of the settings the game does not read; all of it, where it is no JSON.
  private static String unread(String settings) {
    try {
      JsonNode read = JSON.readTree(settings);
      return read instanceof ObjectNode lines ? lines.remove(READ).toString() : settings;
    } catch (JacksonException _) {
      return settings;
    }
  }
}
