@NullMarked
package org.yearbookgame.kiosk;

import org.jspecify.annotations.NullMarked;
