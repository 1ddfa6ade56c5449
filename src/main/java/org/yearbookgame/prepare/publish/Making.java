package org.yearbookgame.prepare.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.yearbookgame.prepare.pictures.PortraitSize;
import org.yearbookgame.prepare.pictures.Portraits;
import org.yearbookgame.prepare.pictures.Portraying;
import org.yearbookgame.prepare.project.Source;
import org.yearbookgame.prepare.publish.Contents.Picture;
import org.yearbookgame.roster.Column;
import org.yearbookgame.roster.RosterProblem;

/// What came of making one picture ready to be sent.
sealed interface Making {
  /// The bytes of the file that is sent.
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Made(Picture picture, String ending, byte[] bytes) implements Making {
    String file() {
      return picture.number() + "." + ending;
    }
  }

  record Unusable(RosterProblem why) implements Making {}

  /// The pictures as they were prepared, one at a time.
  static Stream<Making> asPrepared(List<Picture> pictures) {
    return pictures.stream().map(Making::asPrepared);
  }

  /// Smaller ones, several at a time; one that would not be smaller stays as it is.
  static Stream<Making> smaller(List<Picture> pictures, PortraitSize size, Portraits portraits) {
    int several = Runtime.getRuntime().availableProcessors();
    return pictures.stream()
        .gather(Gatherers.mapConcurrent(several, picture -> smaller(picture, size, portraits)));
  }

  private static Making asPrepared(Picture picture) {
    try {
      return new Made(picture, picture.ending(), Files.readAllBytes(picture.file()));
    } catch (IOException _) {
      return unusable(
          picture,
          new RosterProblem.NotAFile(
              picture.portrait().file(), RosterProblem.NotAFile.What.UNREADABLE));
    }
  }

  private static Making smaller(Picture picture, PortraitSize size, Portraits portraits) {
    try {
      return switch (portraits.make(Source.of(picture.number(), picture.file()), size)) {
        case Portraying.Portrayed(var bytes, var format, _) ->
            bytes.length < picture.bytes()
                ? new Made(picture, format.ending(), bytes)
                : asPrepared(picture);
        case Portraying.Unusable(var why) -> unusable(picture, why);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts", e);
    }
  }

  private static Making unusable(Picture picture, RosterProblem.Kind why) {
    return new Unusable(new RosterProblem(picture.row(), Optional.of(Column.IMAGE), why));
  }
}
