package org.yearbookgame.storage;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/// Bad files from the field, kept under the names of what is wrong with them.
final class FieldFile {
  private FieldFile() {}

  static Path of(String name) {
    URL url = Objects.requireNonNull(FieldFile.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
