@NullMarked
package org.yearbookgame.ui.kiosk;

import org.jspecify.annotations.NullMarked;
