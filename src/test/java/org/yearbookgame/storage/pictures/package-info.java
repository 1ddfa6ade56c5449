/// Pictures on their way from the disk: decoded in bounded memory, upright, in the colours of
/// screens, at the size in which they are wanted.
@NullMarked
package org.yearbookgame.storage.pictures;

import org.jspecify.annotations.NullMarked;
