/// What the plays of a class tell its organizer.
@NullMarked
package org.yearbookgame.ui.organizer.insight;

import org.jspecify.annotations.NullMarked;
