package org.yearbookgame.prepare;

import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraying;
import org.yearbookgame.prepare.project.Source;

/// Makes portraits of pictures; used by several threads.
@FunctionalInterface
interface Portrayer {
  /// Makes one.
  ///
  /// @throws InterruptedException if the thread is interrupted, which ends the work soon
  Portraying make(Source source, PortraitSize size) throws InterruptedException;
}
