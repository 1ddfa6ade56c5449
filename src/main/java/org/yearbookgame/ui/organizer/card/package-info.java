/// What the class says of itself.
@NullMarked
package org.yearbookgame.ui.organizer.card;

import org.jspecify.annotations.NullMarked;
