/// The class folder, and one file to send around.
@NullMarked
package org.yearbookgame.ui.organizer.publish;

import org.jspecify.annotations.NullMarked;
