/// The game on a touch screen that is left alone for a night.
@NullMarked
package org.yearbookgame.ui.kiosk;

import org.jspecify.annotations.NullMarked;
