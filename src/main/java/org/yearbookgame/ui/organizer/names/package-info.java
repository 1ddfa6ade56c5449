/// The list of classmates.
@NullMarked
package org.yearbookgame.ui.organizer.names;

import org.jspecify.annotations.NullMarked;
