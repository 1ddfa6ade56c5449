/// From scanned pages of a yearbook to portraits: pages are read, the portraits on them found, cut
/// out and named. Pages are only ever read. What is found is a value that a screen may change
/// before it is cut.
@NullMarked
package org.yearbookgame.pages;

import org.jspecify.annotations.NullMarked;
