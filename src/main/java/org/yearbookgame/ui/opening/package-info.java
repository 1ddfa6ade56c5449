/// Opening a class that came in one file.
@NullMarked
package org.yearbookgame.ui.opening;

import org.jspecify.annotations.NullMarked;
