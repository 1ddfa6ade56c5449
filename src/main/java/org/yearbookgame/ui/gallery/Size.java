package org.yearbookgame.ui.gallery;

/// The size of a picture.
///
/// @param width of the window, in logical pixels
/// @param height of the window, in logical pixels
/// @param scale how many of the picture's points a logical pixel has, on each side
public record Size(int width, int height, double scale) {}
