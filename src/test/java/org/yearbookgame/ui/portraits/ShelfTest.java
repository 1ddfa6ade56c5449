package org.yearbookgame.ui.portraits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.ui.portraits.Shelf.Slot;

final class ShelfTest {
  private static final Image IMAGE = new WritableImage(1, 1);
  private static final Frame FRAME = new Frame(10, 10);
  private static final long BYTES = 4 * 10 * 10;

  private final Shelf shelf = new Shelf(3 * BYTES, 0);

  @Test
  void theImageUsedLongestAgoMakesRoom() {
    Stream.of("1", "2", "3").forEach(this::put);
    shelf.get(slot("1"));
    put("4");
    assertEquals(List.of("1", "3", "4"), held("1", "2", "3", "4"));
  }

  @Test
  void anImagePutTwiceTakesItsRoomOnce() {
    Stream.of("1", "1", "1", "2", "3").forEach(this::put);
    assertEquals(List.of("1", "2", "3"), held("1", "2", "3"));
  }

  @Test
  void aLargeImageTakesTheRoomOfSeveral() {
    Stream.of("1", "2", "3").forEach(this::put);
    shelf.put(new Slot(new Portrait("large"), new Frame(20, 10)), IMAGE);
    assertEquals(List.of("3"), held("1", "2", "3"));
  }

  @Test
  void onePortraitIsHeldInEverySizeApart() {
    put("1");
    assertEquals(Optional.empty(), shelf.get(new Slot(new Portrait("1"), new Frame(10, 11))));
  }

  @Test
  void whatIsLargerThanAllRoomIsNotHeld() {
    Slot giant = new Slot(new Portrait("giant"), new Frame(1000, 1000));
    shelf.put(giant, IMAGE);
    assertEquals(Optional.empty(), shelf.get(giant));
  }

  @Test
  void aRoundIsHeldHoweverLargeItsImagesAre() {
    Shelf small = new Shelf(BYTES, 2);
    Stream.of("1", "2", "3").forEach(name -> small.put(slot(name), IMAGE));
    assertEquals(
        List.of("2", "3"),
        Stream.of("1", "2", "3").filter(name -> small.get(slot(name)).isPresent()).toList());
  }

  private void put(String name) {
    shelf.put(slot(name), IMAGE);
  }

  private List<String> held(String... names) {
    return Stream.of(names).filter(name -> shelf.get(slot(name)).isPresent()).toList();
  }

  private static Slot slot(String name) {
    return new Slot(new Portrait(name), FRAME);
  }
}
