/// The organizer's way into a kiosk: the pad, and behind it the menu.
@NullMarked
package org.yearbookgame.ui.kiosk.pin;

import org.jspecify.annotations.NullMarked;
