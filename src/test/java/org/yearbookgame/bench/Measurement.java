package org.yearbookgame.bench;

import java.util.List;

/// Something about the program that is measured, each time side by side with what it is held
/// against.
@FunctionalInterface
public interface Measurement {
  /// Measures.
  ///
  /// @throws Exception where it cannot be measured, or what was measured did not work
  List<Figure> measure() throws Exception;
}
