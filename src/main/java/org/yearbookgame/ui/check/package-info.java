/// A class that cannot be played, and why.
@NullMarked
package org.yearbookgame.ui.check;

import org.jspecify.annotations.NullMarked;
