@NullMarked
package org.yearbookgame.ui.kiosk.pin;

import org.jspecify.annotations.NullMarked;
