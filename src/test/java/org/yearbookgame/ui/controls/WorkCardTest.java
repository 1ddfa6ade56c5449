package org.yearbookgame.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yearbookgame.ui.FxToolkit.doOnFxThread;
import static org.yearbookgame.ui.FxToolkit.onFxThread;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.FxToolkit;
import org.yearbookgame.ui.LongWork;

@ExtendWith(FxToolkit.class)
final class WorkCardTest {
  private static final String TITLE = "Preparing 204 pictures";
  private static final String SAFE = "Your own files are only read, never changed.";

  private final AtomicLong seconds = new AtomicLong();
  private final LongWork work = onFxThread(() -> new LongWork(() -> seconds.get() * 1_000_000_000));
  private final WorkCard card =
      onFxThread(() -> new WorkCard(TITLE, SAFE, work, Messages.of(Locale.ENGLISH)));
  private final Scene scene = onFxThread(() -> new Scene(new StackPane(card)));

  private List<String> reads() {
    return onFxThread(() -> labeled(card).map(Labeled::getText).toList());
  }

  private Stream<Labeled> labeled(Node node) {
    return switch (node) {
      case Labeled labeled -> Stream.of(labeled);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(this::labeled);
      default -> Stream.empty();
    };
  }

  private String counted(int second, int done, int of) {
    seconds.set(second);
    work.done(done, of);
    return reads().get(1);
  }

  private Button only() {
    return onFxThread(
        () ->
            labeled(card)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void countAndTimeLeftAreToldAsTheWorkGoesOn() {
    assertEquals(List.of(TITLE, "", SAFE, "Cancel"), reads());
    assertEquals("0 of 204", counted(0, 0, 204));
    assertEquals("2 of 204", counted(1, 2, 204));
    assertEquals("4 of 204 · about 2 minutes left", counted(2, 4, 204));
    assertEquals("70 of 204 · about a minute left", counted(30, 70, 204));
    assertEquals("118 of 204 · about 20 seconds left", counted(22, 118, 204));
    assertEquals("190 of 204 · a few seconds left", counted(40, 190, 204));
  }

  @Test
  void timeIsMeasuredAnewWhereTheCountBeginsAnew() {
    counted(0, 0, 10);
    assertEquals("5 of 10 · about 15 seconds left", counted(15, 5, 10));
    assertEquals("0 of 40", counted(15, 0, 40));
    assertEquals("1 of 40", counted(16, 1, 40));
    assertEquals("4 of 40 · about 40 seconds left", counted(19, 4, 40));
  }

  @Test
  void manyCountsAreHeardAsOne() {
    AtomicInteger heard = new AtomicInteger();
    doOnFxThread(
        () -> {
          work.progressProperty().addListener((_, _, _) -> heard.incrementAndGet());
          for (int i = 1; i <= 1000; i++) {
            work.done(i, 1000);
          }
        });
    assertEquals("1000 of 1000", reads().get(1).replace(",", ""));
    assertEquals(1, heard.get());
  }

  @Test
  void workThatWasGivenUpIsToldToStopOnce() {
    assertFalse(work.isCancelled());
    doOnFxThread(() -> only().fire());
    assertTrue(work.isCancelled());
    assertEquals(List.of(TITLE, "", SAFE, "Stopping …"), reads());
    assertTrue(only().isDisabled());
  }

  @Test
  void endIsSaidAndHasTheFocus() {
    doOnFxThread(() -> card.stopped(new Button("Back")));
    assertEquals(List.of(TITLE, "Stopped. Nothing was changed.", "Back"), reads());
    assertEquals(only(), onFxThread(scene::getFocusOwner));
    assertEquals("Stopped. Nothing was changed. Back", only().getAccessibleText());
  }
}
