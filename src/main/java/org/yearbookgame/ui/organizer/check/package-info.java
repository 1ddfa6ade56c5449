/// What is to be put right, and what gives nothing away.
@NullMarked
package org.yearbookgame.ui.organizer.check;

import org.jspecify.annotations.NullMarked;
