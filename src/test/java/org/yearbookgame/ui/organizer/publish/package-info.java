@NullMarked
package org.yearbookgame.ui.organizer.publish;

import org.jspecify.annotations.NullMarked;
