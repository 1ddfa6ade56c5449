/// A game on screen, from the first round to the last.
@NullMarked
package org.yearbookgame.ui.play;

import org.jspecify.annotations.NullMarked;
