package org.yearbookgame.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.Background;
import org.yearbookgame.ui.SampleClass;
import org.yearbookgame.ui.portraits.PortraitLoader;

final class AttractModelTest {
  private static final int EVERYBODY = SampleClass.NAMES.size();

  @TempDir Path folder;
  private OpenedClass opened;
  private PortraitLoader loader;

  @BeforeEach
  void open() {
    opened = SampleClass.write(folder, SampleClass.NAMES).find().open();
    loader = new PortraitLoader(opened.folder().pictures(), Background.sameThread());
  }

  @Test
  void everybodyPassesByBeforeAnybodyComesAgain() {
    List<Image> passed = passing(model(1), EVERYBODY);

    assertEquals(EVERYBODY, new HashSet<>(passed).size());
  }

  @Test
  void orderIsDrawnByLotAtEachStartAndEachTurn() {
    AttractModel model = model(1);
    List<Image> first = passing(model, EVERYBODY);

    assertNotEquals(first, passing(model, EVERYBODY));
    assertNotEquals(first, passing(model(2), EVERYBODY));
  }

  @Test
  void pictureThatCannotBeReadIsPassedOver() throws IOException {
    Files.delete(folder.resolve("images/1.png"));
    AttractModel model = model(1);

    assertEquals(EVERYBODY - 1, passing(model, EVERYBODY).size());
    assertEquals(EVERYBODY - 1, passing(model, EVERYBODY - 1).size());
  }

  private AttractModel model(long seed) {
    return new AttractModel(opened.roster(), loader, new SplittableRandom(seed));
  }

  private static List<Image> passing(AttractModel model, int count) {
    List<Image> passed = new ArrayList<>();
    model.next(count, 16, 20, passed::addAll);
    return passed;
  }
}
