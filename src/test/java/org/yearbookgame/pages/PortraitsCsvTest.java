package org.yearbookgame.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yearbookgame.storage.pictures.Part;

final class PortraitsCsvTest {
  @Test
  void aPortraitIsOneLineWithItsPlaceOnThePage() {
    Page page = new Page(Path.of("pages.tif"), OptionalInt.of(3), 500, 600);
    PortraitBox box =
        new PortraitBox(Frame.upright(new Part(10.4, 20.6, 100, 130)), .876, Set.of(Doubt.SMALL));
    PortraitsCsv csv = new PortraitsCsv();
    csv.add(page, 1, box, "Lee, Ann.jpg", Optional.of("=Lee"));
    assertEquals(
        """
        page,index,x,y,width,height,angle,confidence,file,name
        pages.tif#3,1,10,21,100,130,0.00,0.88,"Lee, Ann.jpg",'=Lee
        """
            .replace("\n", "\r\n"),
        new String(csv.bytes(), StandardCharsets.UTF_8));
  }
}
