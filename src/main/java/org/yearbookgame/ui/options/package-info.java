/// What a player can choose for themselves.
@NullMarked
package org.yearbookgame.ui.options;

import org.jspecify.annotations.NullMarked;
