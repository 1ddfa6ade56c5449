/// Portraits on their way from the disk to the screen: decoded off the FX thread, at display size,
/// in bounded memory.
@NullMarked
package org.yearbookgame.ui.portraits;

import org.jspecify.annotations.NullMarked;
