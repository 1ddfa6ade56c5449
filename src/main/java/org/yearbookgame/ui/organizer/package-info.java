/// Preparing a class: the classes somebody prepares, and the steps from pictures to a file to send
/// around.
@NullMarked
package org.yearbookgame.ui.organizer;

import org.jspecify.annotations.NullMarked;
