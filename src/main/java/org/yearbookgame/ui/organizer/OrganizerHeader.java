package org.yearbookgame.ui.organizer;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What stands at the top of every step: where we are, the tabs, and the class. The tabs take a
/// line of their own where the window is narrow for its text.
final class OrganizerHeader extends Region {
  /// The least room between what stands beside each other, in shares of the height of a tab.
  private static final double APART = 0.5;

  private final Button organizer;
  private final FlowPane tabs = new FlowPane();
  private final Label title = new Label();

  OrganizerHeader(Button organizer, List<StepTab> steps) {
    this.organizer = organizer;
    organizer.getStyleClass().addAll("link", "class-title");
    tabs.getStyleClass().add("step-tabs");
    tabs.setAlignment(Pos.CENTER);
    tabs.getChildren().setAll(steps);
    title.getStyleClass().add("where");
    getStyleClass().addAll("top-bar", "organizer-bar");
    getChildren().addAll(organizer, tabs, title);
  }

  void setTitle(String text) {
    title.setText(text);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// The tabs stand in the middle of the window, if there is room.
  private boolean isOneLine(double inside) {
    double beside = Math.max(organizer.prefWidth(-1), 0) + apart();
    return widthOfTabs() + 2 * beside <= inside;
  }

  /// On one line; rounded as the line rounds, or the last would fall off it.
  private double widthOfTabs() {
    return tabs.getChildren().stream().mapToDouble(tab -> snapSizeX(tab.prefWidth(-1))).sum()
        + snapSpaceX(tabs.getHgap()) * (tabs.getChildren().size() - 1);
  }

  private double apart() {
    return APART * tabs.getChildren().getFirst().prefHeight(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    double around = snappedTopInset() + snappedBottomInset();
    return isOneLine(inside)
        ? around + tabs.getChildren().getFirst().prefHeight(-1)
        : around + organizer.prefHeight(-1) + tabs.prefHeight(inside);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double inside = getWidth() - left - snappedRightInset();
    double top = snappedTopInset();
    double bottom = getHeight() - snappedBottomInset();
    double above = isOneLine(inside) ? bottom : top + organizer.prefHeight(-1);
    double tabsWidth = Math.min(inside, widthOfTabs());
    double tabsLeft = left + (inside - tabsWidth) / 2;
    double tabsTop = isOneLine(inside) ? top : above;
    double taken = isOneLine(inside) ? tabsLeft + tabsWidth : left + organizer.prefWidth(-1);
    tabs.resizeRelocate(snapPositionX(tabsLeft), tabsTop, snapSizeX(tabsWidth), bottom - tabsTop);
    layoutInArea(organizer, left, top, inside, above - top, 0, HPos.LEFT, VPos.CENTER);
    double room = left + inside - taken - apart();
    layoutInArea(title, left + inside - room, top, room, above - top, 0, HPos.RIGHT, VPos.CENTER);
  }
}
