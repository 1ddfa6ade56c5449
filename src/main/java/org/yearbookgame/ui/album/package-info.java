/// Everybody of the class who was met so far.
@NullMarked
package org.yearbookgame.ui.album;

import org.jspecify.annotations.NullMarked;
