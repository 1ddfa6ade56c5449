/// The pictures that were brought, and whose they are.
@NullMarked
package org.yearbookgame.ui.organizer.portraits;

import org.jspecify.annotations.NullMarked;
