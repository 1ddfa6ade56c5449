@NullMarked
package org.yearbookgame.ui.organizer.portraits;

import org.jspecify.annotations.NullMarked;
