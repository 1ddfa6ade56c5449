package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yearbookgame.storage.pictures.Part;

final class CaptionsTest {
  private final Page page = new Page(Path.of("page.png"), OptionalInt.empty(), 1000, 1000);
  private final PortraitBox portrait = box(100, 100, 100, 200);

  private static PortraitBox box(double x, double y, double width, double height) {
    return PortraitBox.certain(Frame.upright(new Part(x, y, width, height)));
  }

  private Part strip(PortraitBox... others) {
    List<PortraitBox> boxes =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(portrait), java.util.stream.Stream.of(others))
            .toList();
    return Captions.strip(page, new PageLayout(boxes, List.of(), 0, 1), portrait);
  }

  @Test
  void theCaptionIsBelowAsFarAsTheNextPortrait() {
    assertEquals(new Part(85, 300, 130, 50), strip(box(100, 350, 100, 200)));
  }

  @Test
  void whereThereIsNoRoomBelowItIsBeside() {
    assertEquals(
        new Part(200, 100, 200, 200), strip(box(100, 305, 100, 200), box(400, 100, 100, 200)));
  }
}
