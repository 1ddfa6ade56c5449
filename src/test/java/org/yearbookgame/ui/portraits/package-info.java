@NullMarked
package org.yearbookgame.ui.portraits;

import org.jspecify.annotations.NullMarked;
