/// After publishing: this computer as a kiosk.
@NullMarked
package org.yearbookgame.ui.organizer.kiosk;

import org.jspecify.annotations.NullMarked;
