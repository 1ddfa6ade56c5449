package org.yearbookgame.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

final class JsonTreeTest {
  private final JsonMapper mapper = new JsonMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"a\": [1, -2.5, 12345678901234567890, true, false, null, {\"ü\": \"☃\"}], \"b\": \"\"}",
        "{\"a\": 1, \"a\": 2}",
      })
  void treeIsWrittenAsTheMappersOwn(String json) {
    assertEquals(
        mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)),
        new String(JsonTree.write(JsonTree.read(json.getBytes(UTF_8))), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{\"a\"}", "[1,]", "{} {}", "]", "tru", "{\"a\": }"})
  void whatIsNotJsonIsRefused(String text) {
    assertThrows(JacksonException.class, () -> JsonTree.read(text.getBytes(UTF_8)));
  }

  @Test
  void depthIsBounded() {
    byte[] deep = "[".repeat(100_000).getBytes(UTF_8);
    assertThrows(JacksonException.class, () -> JsonTree.read(deep));
  }
}
