/// The start: which game, how long, which class.
@NullMarked
package org.yearbookgame.ui.home;

import org.jspecify.annotations.NullMarked;
