/// What there is to tell of the project: the cards that say it, and what their buttons do.
@NullMarked
package org.yearbookgame.ui.organizer.review;

import org.jspecify.annotations.NullMarked;
