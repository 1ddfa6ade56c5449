package org.yearbookgame.pages;

import java.nio.file.Path;

/// Why nothing can be read from a file, or a page of it.
public sealed interface PageProblem {
  /// The file.
  Path file();

  /// Nothing is there, or it may not be read.
  record NotThere(Path file) implements PageProblem {}

  /// It is a folder or a device.
  record NotAFile(Path file) implements PageProblem {}

  /// It is no picture and no PDF, or it did not arrive whole.
  record Damaged(Path file) implements PageProblem {}

  /// Nobody can look inside without its password.
  record Locked(Path file) implements PageProblem {}

  /// A page of it has more points than can be read.
  record TooLarge(Path file, long width, long height) implements PageProblem {}

  /// A page of it is too small for a scan.
  record TooSmall(Path file, long width, long height) implements PageProblem {}

  /// It has more pages than any yearbook.
  record TooManyPages(Path file, int most) implements PageProblem {}

  /// It holds no page.
  record NoPages(Path file) implements PageProblem {}
}
