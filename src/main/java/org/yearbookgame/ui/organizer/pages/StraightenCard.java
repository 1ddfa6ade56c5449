package org.yearbookgame.ui.organizer.pages;

import javafx.scene.layout.VBox;
import org.yearbookgame.ui.controls.Overlay;
import org.yearbookgame.ui.organizer.Workplace;

final class StraightenCard extends VBox {
  static void open(PagesModel model, Workplace place, Overlay overlay) {}
}
